package casus.movement;

/**
 * What doubles can tell of two straight movers within a bound on what they may err by; where that does not settle it, it
 * says so, and {@link LegSighting} must be asked. One is used for leg after leg.
 *
 * <p>From the start of the common time to its end their gap goes from {@code p} to {@code p + v}. The scale {@code m} is
 * the radius or, on either axis, the gap of the legs' first places and the lengths of both, whichever is largest. With
 * {@code u = 2^-53}, a coordinate of {@code p} errs by less than {@code 8um}, one of {@code v} by less than {@code 18um},
 * and one of the gap at any share from −½ to 1½, which is at most {@code 5m}, by less than {@code 32um}. So the gap's
 * square less the radius' errs by less than {@code 1024um²}; a product of gap and {@code v} by less too, and the
 * discriminant, which is of the fourth order, by less than {@code 1024um⁴}.
 */
final class LegGlance {
    private static final double SHARE = 0x1p-43;
    private static final double SURELY = 1 - 0x1p-49;
    /** Between these nothing overflows, and nothing that matters is too small to have all its places. */
    private static final double LEAST = 1e-70;

    private static final double MOST = 1e70;
    /** Microseconds of which a double tells the halves. */
    private static final long LONGEST = 1L << 51;

    private double px;
    private double py;
    private double vx;
    private double vy;
    private double scale;
    private double bound;
    private double square;
    private double length;
    private boolean near;
    private boolean begins;
    private boolean lasts;
    private long from;
    private long to;

    /** Whether they are ever within the radius: only where it is settled. */
    boolean near() {
        return near;
    }

    /** Whether they are so at the start. */
    boolean begins() {
        return begins;
    }

    /** Whether they are so at the end. */
    boolean lasts() {
        return lasts;
    }

    /** The first whole microsecond after the start at which they are near, rounded; likewise the last. */
    long from() {
        return from;
    }

    long to() {
        return to;
    }

    /** Looks at two legs from start to end; false where doubles do not settle it. */
    boolean settles(Track one, int i, Track other, int j, double radius, long start, long end) {
        long time = end - start;
        if (within(one, i, other, j, radius, start) && within(one, i + 1, other, j + 1, radius, end)) {
            return lastsThroughout(time);
        }
        measure(one, i, other, j, start, end);
        scale = Math.max(scale, radius);
        if (!(scale > LEAST && scale < MOST) || time <= 0 || time >= LONGEST) {
            return false;
        }
        bound = SHARE * scale * scale;
        square = radius * radius;
        length = (double) time;
        double first = over(0);
        double last = over(1);
        if (Math.abs(first) <= bound || Math.abs(last) <= bound) {
            return false;
        }
        begins = first < 0;
        lasts = last < 0;
        near = begins || lasts;
        return (near || dipSettled()) && (!near || endsSettled(first, time));
    }

    private boolean lastsThroughout(long time) {
        begins = true;
        lasts = true;
        near = true;
        from = 0;
        to = time;
        return true;
    }

    /**
     * Whether both have a fix at an instant, surely within the radius of each other: each difference errs by u of itself, and
     * their squares' sum and the radius' by less than 8u. Where it is so at both ends of a leg it is so all along, for the gap
     * is convex.
     */
    private static boolean within(Track one, int i, Track other, int j, double radius, long instant) {
        if (i >= one.at.length || j >= other.at.length || one.at[i] != instant || other.at[j] != instant) {
            return false;
        }
        double x = one.x[i] - other.x[j];
        double y = one.y[i] - other.y[j];
        return x * x + y * y < SURELY * radius * radius && radius > LEAST && radius < MOST;
    }

    private void measure(Track one, int i, Track other, int j, long start, long end) {
        int k = Math.min(i + 1, one.x.length - 1);
        int l = Math.min(j + 1, other.x.length - 1);
        double mine = share(one, i, k, start);
        double theirs = share(other, j, l, start);
        double mineLast = share(one, i, k, end);
        double theirsLast = share(other, j, l, end);
        double gx = one.x[i] - other.x[j];
        double gy = one.y[i] - other.y[j];
        double ax = one.x[k] - one.x[i];
        double ay = one.y[k] - one.y[i];
        double bx = other.x[l] - other.x[j];
        double by = other.y[l] - other.y[j];
        px = gx + mine * ax - theirs * bx;
        py = gy + mine * ay - theirs * by;
        vx = gx + mineLast * ax - theirsLast * bx - px;
        vy = gy + mineLast * ay - theirsLast * by - py;
        scale = Math.max(Math.abs(gx) + Math.abs(ax) + Math.abs(bx), Math.abs(gy) + Math.abs(ay) + Math.abs(by));
    }

    private static double share(Track track, int leg, int next, long instant) {
        if (instant == track.at[leg] || leg == next) {
            return 0;
        }
        return instant == track.at[next]
                ? 1
                : (double) (instant - track.at[leg]) / (double) (track.at[next] - track.at[leg]);
    }

    /** How far the square of the gap is over the radius', at a share of the time. */
    private double over(double share) {
        double x = px + share * vx;
        double y = py + share * vy;
        return x * x + y * y - square;
    }

    /** Over the radius at both ends: near only where they are nearest between them, and near enough. */
    private boolean dipSettled() {
        double opening = px * vx + py * vy;
        double closing = (px + vx) * vx + (py + vy) * vy;
        if (opening > bound || closing < -bound) {
            return true;
        }
        double across = px * vy - py * vx;
        double room = square * (vx * vx + vy * vy) - across * across;
        double limit = bound * scale * scale;
        near = room > limit && opening < -bound && closing > bound;
        return near || room < -limit;
    }

    /** The roots need no bound: that of a whole microsecond is proved by the sides of the halves about it. */
    private boolean endsSettled(double first, long time) {
        double a = vx * vx + vy * vy;
        double b = px * vx + py * vy;
        double across = px * vy - py * vx;
        double root = Math.sqrt(Math.max(0, square * a - across * across));
        from = begins ? 0 : whole(first / (root - b), time);
        to = lasts ? time : whole(b > 0 ? -first / (b + root) : (root - b) / a, time);
        return (begins || turns(from, 1)) && (lasts || turns(to, -1));
    }

    private long whole(double share, long time) {
        return Math.max(0, Math.min(time, (long) Math.floor(share * length + 0.5)));
    }

    /** Whether they surely come near, or part, between the halves before and after a microsecond. */
    private boolean turns(long micros, int sign) {
        return sign * over((micros - 0.5) / length) > bound && sign * over((micros + 0.5) / length) < -bound;
    }
}
