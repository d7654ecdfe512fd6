package casus.movement;

import java.util.List;

/**
 * The squared distance of a motion to one part of an outline while the nearest point of that part is one of its ends, or
 * runs along its inner length: a quadratic in {@code s}. The doubt of both together is straight in {@code s} then.
 *
 * @param part of the outline
 * @param from the s at which it begins to hold
 * @param to the s at which it ends
 * @param lambda where on the part the nearest point is, 0 its start and 1 its end, at s = 0
 * @param lambdaSlope what it gains to s = 1
 * @param doubt kilometres at s = 0
 */
record Arc(
        int part,
        double from,
        double to,
        Quadratic square,
        double lambda,
        double lambdaSlope,
        double doubt,
        double doubtSlope) {

    double distance(double s) {
        return Math.sqrt(Math.max(0, square.at(s)));
    }

    double doubt(double s) {
        return doubt + s * doubtSlope;
    }

    double lambda(double s) {
        return Math.min(1, Math.max(0, lambda + s * lambdaSlope));
    }

    /** Below nought where the distance is over the doubt. */
    Quadratic doubtOverDistance() {
        return Quadratic.square(doubt, doubtSlope).minus(square);
    }

    /** Adds the arcs of a motion and a part, in order of s, over the whole motion. */
    static void add(Motion motion, Outline outline, int part, List<Arc> arcs) {
        double wx = outline.bx[part] - outline.ax[part];
        double wy = outline.by[part] - outline.ay[part];
        double length2 = wx * wx + wy * wy;
        double ox = motion.x() - outline.ax[part];
        double oy = motion.y() - outline.ay[part];
        double start = (ox * wx + oy * wy) / length2;
        double slope = (motion.vx() * wx + motion.vy() * wy) / length2;
        double toA = slope == 0 ? Double.NaN : -start / slope;
        double toB = slope == 0 ? Double.NaN : (1 - start) / slope;
        double first = slope == 0 ? 1 : clamp(Math.min(toA, toB));
        double second = slope == 0 ? 1 : clamp(Math.max(toA, toB));
        Builder builder = new Builder(motion, outline, part, arcs, start, slope, Math.sqrt(length2));
        builder.add(0, first);
        builder.add(first, second);
        builder.add(second, 1);
        if (motion.from() == motion.to()) {
            builder.addOne(0, 1, start);
        }
    }

    private static double clamp(double s) {
        return Math.min(1, Math.max(0, s));
    }

    private record Builder(
            Motion motion, Outline outline, int part, List<Arc> arcs, double start, double slope, double length) {
        void add(double from, double to) {
            if (to > from && motion.to() > motion.from()) {
                addOne(from, to, start + slope * (from + to) / 2);
            }
        }

        void addOne(double from, double to, double lambda) {
            if (lambda <= 0) {
                arcs.add(end(from, to, outline.ax[part], outline.ay[part], 0, outline.aDoubt[part]));
            } else if (lambda >= 1) {
                arcs.add(end(from, to, outline.bx[part], outline.by[part], 1, outline.bDoubt[part]));
            } else {
                arcs.add(inner(from, to));
            }
        }

        private Arc end(double from, double to, double x, double y, double lambda, double doubt) {
            double ox = motion.x() - x;
            double oy = motion.y() - y;
            Quadratic square = new Quadratic(
                    motion.vx() * motion.vx() + motion.vy() * motion.vy(),
                    2 * (ox * motion.vx() + oy * motion.vy()),
                    ox * ox + oy * oy);
            return new Arc(part, from, to, square, lambda, 0, doubt + motion.doubt(), motion.doubtSlope());
        }

        private Arc inner(double from, double to) {
            double wx = (outline.bx[part] - outline.ax[part]) / length;
            double wy = (outline.by[part] - outline.ay[part]) / length;
            double off = wx * (motion.y() - outline.ay[part]) - wy * (motion.x() - outline.ax[part]);
            double gain = wx * motion.vy() - wy * motion.vx();
            double doubtGain = outline.bDoubt[part] - outline.aDoubt[part];
            return new Arc(
                    part,
                    from,
                    to,
                    Quadratic.square(off, gain),
                    start,
                    slope,
                    outline.aDoubt[part] + start * doubtGain + motion.doubt(),
                    slope * doubtGain + motion.doubtSlope());
        }
    }
}
