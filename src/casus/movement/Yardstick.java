package casus.movement;

/** How the distances of tracks to zones are measured. */
sealed interface Yardstick extends Chart permits PlaneYardstick, GlobeYardstick {
    /** A zone's boundary, made ready. */
    Nearby about(Edges zone);

    /**
     * A leg in pieces whose images on the chart are straight.
     *
     * @param a image of its start
     * @param b image of its end
     */
    void cut(Chord leg, double[] a, double[] b, Chord.Part piece);

    /** A distance that was found, as it is told: in the plane's unit or in metres. */
    double told(Nearby zone, Measured nearest);
}
