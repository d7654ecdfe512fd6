package casus.movement;

/** A plane is measured as it is, each zone in a frame of its own, so that no zone's numbers depend on another's. */
record PlaneYardstick() implements Yardstick {
    @Override
    public void project(double x, double y, double[] eastNorth) {
        eastNorth[0] = x;
        eastNorth[1] = y;
    }

    @Override
    public Nearby about(Edges zone) {
        Frame frame = Frame.about(zone);
        return new Nearby(new Outline(zone, frame), frame);
    }

    @Override
    public void cut(Chord leg, double[] a, double[] b, Chord.Part piece) {
        piece.of(0, a, 1, b);
    }

    @Override
    public double told(Nearby zone, Measured nearest) {
        return nearest.distance() / zone.frame.scale();
    }
}
