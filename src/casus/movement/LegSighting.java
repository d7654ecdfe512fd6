package casus.movement;

/**
 * When two straight movers are near, exactly: the sign of {@code a·s² + 2b·s + c} for {@code s} microseconds from a start
 * that both legs hold, the squared distance less the squared radius, times the squares of both legs' lengths in time.
 */
record LegSighting(Dyadic a, Dyadic b, Dyadic c, long length) {
    private static final Dyadic TWO = Dyadic.of(2L);
    private static final Dyadic FOUR = Dyadic.of(4L);

    static LegSighting of(Track one, int i, Track other, int j, double radius, long start, long end) {
        long mine = lasts(one, i);
        long theirs = lasts(other, j);
        Dyadic qx =
                slope(one.x, i).times(Dyadic.of(theirs)).minus(slope(other.x, j).times(Dyadic.of(mine)));
        Dyadic qy =
                slope(one.y, i).times(Dyadic.of(theirs)).minus(slope(other.y, j).times(Dyadic.of(mine)));
        Dyadic px = at(one, one.x, i, mine, start)
                .times(Dyadic.of(theirs))
                .minus(at(other, other.x, j, theirs, start).times(Dyadic.of(mine)));
        Dyadic py = at(one, one.y, i, mine, start)
                .times(Dyadic.of(theirs))
                .minus(at(other, other.y, j, theirs, start).times(Dyadic.of(mine)));
        Dyadic reach = Dyadic.of(radius).times(Dyadic.of(mine)).times(Dyadic.of(theirs));
        return new LegSighting(
                qx.times(qx).plus(qy.times(qy)),
                px.times(qx).plus(py.times(qy)),
                px.times(px).plus(py.times(py)).minus(reach.times(reach)),
                end - start);
    }

    /** Whether they are ever within the radius. */
    boolean near() {
        return begins() || lasts() || dips();
    }

    /** Whether they are so at the start. */
    boolean begins() {
        return c.signum() <= 0;
    }

    /** Whether they are so at the end. */
    boolean lasts() {
        return halves(2 * length).signum() <= 0;
    }

    /** Microseconds from the start to the first at which they are near, where they ever are. */
    long from() {
        return begins() ? 0 : whole(true);
    }

    /** Likewise to the last. */
    long to() {
        return lasts() ? length : whole(false);
    }

    /** Over the radius at both ends, within it between them. */
    private boolean dips() {
        return b.signum() < 0 && beforeNearest(2 * length) < 0 && b.times(b).compareWith(a.times(c)) >= 0;
    }

    /** Of the root, the nearest whole microsecond, a half to the later: the last whose half before is not past the root. */
    private long whole(boolean first) {
        long low = 0;
        long high = length + 1;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            long half = 2 * middle - 1;
            boolean reached = first
                    ? beforeNearest(half) >= 0 && halves(half).signum() >= 0
                    : beforeNearest(half) >= 0 || halves(half).signum() <= 0;
            if (reached) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** 1 before the instant at which they are nearest, 0 at it, −1 after it. */
    private int beforeNearest(long half) {
        return a.times(Dyadic.of(half)).plus(b.times(TWO)).negated().signum();
    }

    private Dyadic halves(long half) {
        Dyadic s = Dyadic.of(half);
        return a.times(s).plus(b.times(FOUR)).times(s).plus(c.times(FOUR));
    }

    private static long lasts(Track track, int leg) {
        return leg < track.pieces() ? Math.subtractExact(track.at[leg + 1], track.at[leg]) : 1;
    }

    private static Dyadic slope(double[] way, int leg) {
        return Dyadic.of(way[Math.min(leg + 1, way.length - 1)]).minus(Dyadic.of(way[leg]));
    }

    private static Dyadic at(Track track, double[] way, int leg, long lasts, long start) {
        return Dyadic.of(way[leg])
                .times(Dyadic.of(lasts))
                .plus(slope(way, leg).times(Dyadic.of(start - track.at[leg])));
    }
}
