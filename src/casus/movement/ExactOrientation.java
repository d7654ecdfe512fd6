package casus.movement;

/**
 * On which side of a directed line a point lies, never wrong for any finite doubles.
 *
 * <p>Three steps, each taken only where the one before cannot decide: the double determinant with Shewchuk's error bound
 * ("Adaptive precision floating-point arithmetic", 1997, stage A); where the coordinate differences are exact, the two
 * products compared with their rounding errors; exact binary fractions.
 */
final class ExactOrientation {
    private static final double ERROR_BOUND = 3.3306690738754716e-16;
    /** Below this a product may have lost bits to underflow, and no bound holds. */
    private static final double UNDERFLOW_NEAR = 1e-250;

    private ExactOrientation() {}

    /** 1 where c is left of the line from a to b, −1 where it is right of it, 0 where it is on it. */
    static int of(double ax, double ay, double bx, double by, double cx, double cy) {
        double acx = ax - cx;
        double bcy = by - cy;
        double acy = ay - cy;
        double bcx = bx - cx;
        double left = acx * bcy;
        double right = acy * bcx;
        double size = Math.abs(left) + Math.abs(right);
        double determinant = left - right;
        if (size > UNDERFLOW_NEAR && Math.abs(determinant) > ERROR_BOUND * size) {
            return determinant > 0 ? 1 : -1;
        }
        boolean differencesExact =
                lost(ax, cx, acx) == 0 && lost(by, cy, bcy) == 0 && lost(ay, cy, acy) == 0 && lost(bx, cx, bcx) == 0;
        if (differencesExact && keepsItsError(left, acx, bcy) && keepsItsError(right, acy, bcx)) {
            return left == right
                    ? Double.compare(Math.fma(acx, bcy, -left) - Math.fma(acy, bcx, -right), 0.0)
                    : Double.compare(left, right);
        }
        return exactly(ax, ay, bx, by, cx, cy).signum();
    }

    /** What a double determinant may be wrong by whose two products come to so much; infinite where they may underflow. */
    static double error(double size) {
        return size > UNDERFLOW_NEAR ? ERROR_BOUND * size : Double.POSITIVE_INFINITY;
    }

    /** Twice the signed area of the triangle a, b, c, exactly. */
    static Dyadic exactly(double ax, double ay, double bx, double by, double cx, double cy) {
        Dyadic x = Dyadic.of(cx);
        Dyadic y = Dyadic.of(cy);
        Dyadic left = Dyadic.of(ax).minus(x).times(Dyadic.of(by).minus(y));
        Dyadic right = Dyadic.of(ay).minus(y).times(Dyadic.of(bx).minus(x));
        return left.minus(right);
    }

    /** What the double difference lost to rounding: Knuth's two-difference. */
    private static double lost(double minuend, double subtrahend, double difference) {
        double virtual = minuend - difference;
        return (minuend - (difference + virtual)) + (virtual - subtrahend);
    }

    private static boolean keepsItsError(double product, double one, double other) {
        double size = Math.abs(product);
        return (size > UNDERFLOW_NEAR && size < Double.MAX_VALUE) || one == 0 || other == 0;
    }
}
