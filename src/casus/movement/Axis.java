package casus.movement;

/**
 * One direction of a grid, cut into cells of one width with an empty one at either end. A place beyond the ends belongs to the
 * end cell.
 *
 * <p>Which cell a double belongs to never falls as the double rises, whatever is rounded on the way; that is all that the
 * grid needs in order to miss nothing.
 *
 * @param start where the first cell begins
 * @param cell the width of a cell
 * @param perUnit cells in a unit; nought where all is one cell
 * @param count of cells
 */
record Axis(double start, double cell, double perUnit, int count) {
    /** Cells narrower than so many steps between doubles would be told apart by rounding; all is one cell then. */
    private static final double FINEST = 1 << 16;
    /** Part of a cell: some hundred steps between doubles at the least, more than what any sum here loses. */
    private static final double SLACK = 1.0 / 256;

    private static final double AROUND = 1.5;

    static Axis over(double least, double greatest, int wanted) {
        double cell = (greatest - least) / wanted;
        double step = Math.ulp(Math.max(Math.abs(least), Math.abs(greatest)));
        boolean fit = cell >= FINEST * step && cell <= Double.MAX_VALUE / wanted && 1 / cell <= Double.MAX_VALUE;
        return fit ? new Axis(least - AROUND * cell, cell, 1 / cell, wanted + 3) : new Axis(0, 0, 0, 1);
    }

    int of(double value) {
        return Math.max(0, Math.min(count - 1, (int) ((value - start) * perUnit)));
    }

    /** No point of a cell lies below this. */
    double from(int index) {
        return index == 0 ? Double.NEGATIVE_INFINITY : start + (index - SLACK) * cell;
    }

    /** No point of a cell lies above this. */
    double to(int index) {
        return index == count - 1 ? Double.POSITIVE_INFINITY : start + (index + 1 + SLACK) * cell;
    }

    /** A double from here on belongs to no cell before this one. */
    double surelyFrom(int index) {
        return index <= 0 ? Double.NEGATIVE_INFINITY : start + (index + SLACK) * cell;
    }

    /** A double up to here belongs to no cell behind this one. */
    double surelyTo(int index) {
        return index >= count - 1 ? Double.POSITIVE_INFINITY : start + (index + 1 - SLACK) * cell;
    }

    /** Of a cell; infinite where all is one. */
    double width() {
        return count == 1 ? Double.POSITIVE_INFINITY : cell;
    }

    double slack() {
        return SLACK * cell;
    }

    /** Some double that belongs to a cell. */
    double within(int index) {
        return start + (index + 0.5) * cell;
    }
}
