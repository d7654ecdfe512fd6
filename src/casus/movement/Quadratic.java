package casus.movement;

/** {@code a·s² + b·s + c}. */
record Quadratic(double a, double b, double c) {
    double at(double s) {
        return (a * s + b) * s + c;
    }

    Quadratic minus(Quadratic other) {
        return new Quadratic(a - other.a, b - other.b, c - other.c);
    }

    /** The square of the straight {@code start + slope·s}. */
    static Quadratic square(double start, double slope) {
        return new Quadratic(slope * slope, 2 * start * slope, start * start);
    }

    /** The first place of its least value between two bounds. */
    double least(double from, double to) {
        if (a > 0) {
            return Math.min(to, Math.max(from, -b / (2 * a)));
        }
        return at(to) < at(from) ? to : from;
    }

    /** The first place from which on it is below nought for a while, or not a number where there is none before the end. */
    double firstBelow(double from, double to) {
        if (at(from) < 0) {
            return from;
        }
        double root = fallsAt();
        if (root >= from && root < to) {
            return root;
        }
        if (at(to) >= 0) {
            return Double.NaN;
        }
        // A root that rounding put outside, or swallowed: two arcs that part company at a tangent do so where it is
        // level.
        double falls = Double.isNaN(root) ? -b / (2 * a) : root;
        return Double.isFinite(falls) ? Math.min(to, Math.max(from, falls)) : to;
    }

    /** The first place after {@code from}, where it is below nought, at which it is so no longer; at most {@code to}. */
    double lastBelow(double from, double to) {
        double root = new Quadratic(-a, -b, -c).fallsAt();
        return root > from && root < to ? root : to;
    }

    /** The place after {@code from} and before {@code to} at which it goes from above nought to below; else not a number. */
    double fallsAfter(double from, double to) {
        double root = fallsAt();
        return root > from && root < to ? root : Double.NaN;
    }

    /** The only root at which it goes from above nought to below; not a number where there is none. */
    private double fallsAt() {
        double discriminant = b * b - 4 * a * c;
        if (a == 0) {
            return b < 0 ? -c / b : Double.NaN;
        }
        if (!(discriminant > 0)) {
            return Double.NaN;
        }
        // The root with negative slope is (−b − √) / 2a; where b is below nought that would cancel.
        double root = Math.sqrt(discriminant);
        return b < 0 ? 2 * c / (-b + root) : (-b - root) / (2 * a);
    }
}
