package casus.movement;

/**
 * A straight run at constant speed in projected kilometres, {@code s} going from 0 to 1.
 *
 * @param from microseconds
 * @param to microseconds; the same as from where the whole existence is one instant
 * @param doubt kilometres at the start
 * @param doubtSlope what it gains to the end
 */
record Motion(double from, double to, double x, double y, double vx, double vy, double doubt, double doubtSlope) {
    double time(double s) {
        return s == 1 ? to : from + s * (to - from);
    }

    double share(double micros) {
        return to > from ? Math.min(1, Math.max(0, (micros - from) / (to - from))) : 0;
    }

    double length() {
        return Math.sqrt(vx * vx + vy * vy);
    }

    double x(double s) {
        return x + s * vx;
    }

    double y(double s) {
        return y + s * vy;
    }

    double doubt(double s) {
        return doubt + s * doubtSlope;
    }
}
