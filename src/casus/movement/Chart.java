package casus.movement;

/** How places are laid out to measure distances between them. */
interface Chart {
    /**
     * Writes where a place lies.
     *
     * @param x longitude, or a plane's first coordinate
     * @param y latitude, or its second
     * @param eastNorth two numbers, in the chart's unit: kilometres, unless it says another
     */
    void project(double x, double y, double[] eastNorth);
}
