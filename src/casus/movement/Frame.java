package casus.movement;

/**
 * A plane moved so that the middle of what is measured against lies at nought, and scaled by a power of two so that it is
 * some thousand units wide: tolerances then mean the same whatever the plane's unit is.
 *
 * @param x of the middle
 * @param y of the middle
 * @param scale a power of two
 */
record Frame(double x, double y, double scale) implements Chart {
    /** Leaves everything where it is. */
    static final Frame NONE = new Frame(0, 0, 1);

    private static final int HALF_WIDTH = 9;
    /** Squares of what lies farther out would be no numbers; it counts as lying there. */
    private static final double FARTHEST = 0x1p500;

    static Frame about(Edges edges) {
        double wide = edges.right / 2 - edges.left / 2;
        double high = edges.high / 2 - edges.low / 2;
        int exponent = Math.min(Double.MAX_EXPONENT, HALF_WIDTH - Math.getExponent(Math.max(wide, high)));
        return new Frame(edges.left / 2 + edges.right / 2, edges.low / 2 + edges.high / 2, Math.scalb(1.0, exponent));
    }

    @Override
    public void project(double atX, double atY, double[] eastNorth) {
        eastNorth[0] = within((atX - x) * scale);
        eastNorth[1] = within((atY - y) * scale);
    }

    private static double within(double value) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }
}
