package casus.movement;

import casus.scenario.SearchLaw;

/** How likely a moment is to be that of detection, summed along a straight piece of way; without unit. */
sealed interface Hazard {
    double MICROS_AN_HOUR = 3.6e9;

    /** Of the piece of a leg between two shares of it, the first no greater than the other. */
    double over(Motion leg, double from, double to);

    /**
     * The hazard of a law.
     *
     * @param radius within which there is a sighting at all
     */
    static Hazard of(SearchLaw law, double radius) {
        if (law instanceof SearchLaw.InverseCube cube) {
            double width = cube.width().value();
            return new Cube(cube.kmPerHour() * width * width / (8 * Math.PI));
        }
        if (law instanceof SearchLaw.RandomSearch search) {
            double swept = search.width().value() * search.kmPerHour();
            return new Even(swept / (Math.PI * radius * radius));
        }
        throw new IllegalArgumentException("nothing is left to chance by " + law);
    }

    private static double hours(Motion leg, double from, double to) {
        return (to - from) * (leg.to() - leg.from()) / MICROS_AN_HOUR;
    }

    /**
     * Of random search.
     *
     * @param anHour the same at any distance
     */
    record Even(double anHour) implements Hazard {
        @Override
        public double over(Motion leg, double from, double to) {
            double hours = hours(leg, from, to);
            return hours > 0 ? anHour * hours : 0;
        }
    }

    /**
     * Falls with the third power of the distance. The width that is swept at speed v is 2·√(2πk/v), hence k.
     *
     * @param k km³ an hour
     */
    record Cube(double k) implements Hazard {
        @Override
        public double over(Motion leg, double from, double to) {
            double hours = hours(leg, from, to);
            if (!(hours > 0)) {
                return 0;
            }
            double length = leg.length();
            double near = distance(leg, from);
            if (length == 0) {
                return k * hours / (near * near * near);
            }
            // Along the way, from the foot of the perpendicular: ∫ da / r³ = a / (d²·r), and a / r is a sine.
            double foot = (leg.x() * leg.vx() + leg.y() * leg.vy()) / length;
            double a = foot + from * length;
            double b = foot + to * length;
            return k * hours * integral(a, b, near, distance(leg, to), leg, length) / ((to - from) * length);
        }

        private static double integral(double a, double b, double near, double far, Motion leg, double length) {
            if (a < 0 && b > 0) {
                double passes = (leg.x() * leg.vy() - leg.y() * leg.vx()) / length;
                return (b / far - a / near) / (passes * passes);
            }
            // On one side of the foot the difference of the sines would cancel; multiplied by their sum d² drops out.
            double sum = Math.abs(a) * far + Math.abs(b) * near;
            return (b - a) * Math.abs(a + b) / (near * far * sum);
        }

        private static double distance(Motion leg, double share) {
            return Math.hypot(leg.x(share), leg.y(share));
        }
    }
}
