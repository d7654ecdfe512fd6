package casus.movement;

/**
 * A segment that is straight in its own coordinates, cut so that the straight image of each part on a chart errs by less
 * than a metre.
 */
record Chord(Chart chart, double ax, double ay, double bx, double by) {
    /** Half of what is allowed: the error is looked at in the middle only. */
    private static final double ALLOWED_KM = 0.0005;

    private static final int DEEPEST = 16;

    /** Hears of each part in order, with the shares of the segment at which it begins and ends, and their images. */
    interface Part {
        void of(double from, double[] a, double to, double[] b);
    }

    double x(double share) {
        return share == 1 ? bx : ax + share * (bx - ax);
    }

    double y(double share) {
        return share == 1 ? by : ay + share * (by - ay);
    }

    double[] placed(double share) {
        double[] point = new double[2];
        chart.project(x(share), y(share), point);
        return point;
    }

    void cut(Part part) {
        cut(placed(0), placed(1), part);
    }

    /** Where the images of both ends are known. */
    void cut(double[] a, double[] b, Part part) {
        cut(0, a, 1, b, 0, part);
    }

    private void cut(double from, double[] a, double to, double[] b, int depth, Part part) {
        double half = (from + to) / 2;
        double[] middle = placed(half);
        double east = middle[0] - (a[0] + b[0]) / 2;
        double north = middle[1] - (a[1] + b[1]) / 2;
        if (east * east + north * north > ALLOWED_KM * ALLOWED_KM && depth < DEEPEST) {
            cut(from, a, half, middle, depth + 1, part);
            cut(half, middle, to, b, depth + 1, part);
        } else {
            part.of(from, a, to, b);
        }
    }
}
