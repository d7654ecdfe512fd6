package casus.movement;

/** The nearest that one track came to one zone's boundary so far. */
final class Nearest implements AreaWalk.Listener {
    private final Way way;
    private Side now = Side.OUTSIDE;
    private double distance = Double.MAX_VALUE;
    private long at;
    private Side side = Side.OUTSIDE;
    private double x;
    private double y;
    private int part;

    Nearest(Way way) {
        this.way = way;
    }

    /** Nothing comes nearer than that. */
    boolean met() {
        return side == Side.ON;
    }

    /** The first time that the boundary is met decides, whatever was near before. */
    @Override
    public void at(Moment moment, Side met) {
        if (met == Side.ON && !met()) {
            be(0, moment.rounded(), Side.ON, way.share(moment));
        }
    }

    @Override
    public void during(Side next) {
        now = next;
    }

    @Override
    public void over() {
        now = Side.OUTSIDE;
    }

    /** A piece of the leg under way, between two of its shares, which does not meet the boundary. */
    void piece(Nearby zone, double from, double[] a, double to, double[] b) {
        if (zone.comesNearer(a, b, distance)) {
            double share = zone.share == 1 ? to : from + zone.share * (to - from);
            part = zone.part;
            be(zone.distance, way.at(share), now, share);
        }
    }

    private void be(double least, long instant, Side then, double share) {
        distance = least;
        at = instant;
        side = then;
        x = way.leg().x(share);
        y = way.leg().y(share);
    }

    /** Of what did not meet the boundary. */
    Measured measured() {
        return new Measured(distance, x, y, part);
    }

    long at() {
        return at;
    }

    Side side() {
        return side;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }
}
