package casus.movement;

/**
 * One straight leg of one of many movers, in a plane or in space.
 *
 * @param mover 0, 1, 2 …
 * @param from microseconds
 * @param to microseconds; the same as from where one fix stands alone
 * @param p where it begins, a number for each dimension
 * @param q where it ends
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are millions
record SpaceLeg(int mover, long from, long to, double[] p, double[] q) {
    static SpaceLeg alone(int mover, long at, double[] place) {
        return new SpaceLeg(mover, at, at, place, place);
    }

    /** The least of a dimension; time is dimension nought. */
    double least(int dimension) {
        return dimension == 0 ? from : Math.min(p[dimension - 1], q[dimension - 1]);
    }

    double greatest(int dimension) {
        return dimension == 0 ? to : Math.max(p[dimension - 1], q[dimension - 1]);
    }

    /** Where it is at an instant, in one dimension of space. */
    double at(int axis, long instant) {
        if (instant == from) {
            return p[axis];
        }
        return instant == to ? q[axis] : p[axis] + (double) (instant - from) / (to - from) * (q[axis] - p[axis]);
    }
}
