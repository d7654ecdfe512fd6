package casus.movement;

import org.jspecify.annotations.Nullable;

/**
 * The way of a point in a plane: straight and at constant speed between its fixes, at rest where two have one place.
 * What is asked of it is told within its window only; the window may cut a straight piece without bending it.
 *
 * @see PlanarStays
 */
public final class Track {
    final long[] at;
    final double[] x;
    final double[] y;
    final long from;
    final long to;

    private Track(long[] at, double[] x, double[] y, long from, long to) {
        this.at = at;
        this.x = x;
        this.y = y;
        this.from = from;
        this.to = to;
    }

    /**
     * A track through some fixes.
     *
     * @param at microseconds from any zero, strictly rising, at least one
     * @param x as many, finite
     * @param y as many, finite
     * @throws IllegalArgumentException where they are not so
     */
    public static Track of(long[] at, double[] x, double[] y) {
        if (at.length == 0 || at.length != x.length || at.length != y.length) {
            throw new IllegalArgumentException(
                    "a track wants as many x and y as instants: " + at.length + ", " + x.length + ", " + y.length);
        }
        for (int i = 0; i < at.length; i++) {
            if (i > 0 && at[i] <= at[i - 1]) {
                throw new IllegalArgumentException("instants must rise: " + at[i] + " after " + at[i - 1]);
            }
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                throw new IllegalArgumentException("not a place: " + x[i] + ", " + y[i]);
            }
        }
        return new Track(at.clone(), x.clone(), y.clone(), at[0], at[at.length - 1]);
    }

    /** The same track, told of between two instants only; they must leave something of it. */
    public Track within(long first, long last) {
        long start = Math.max(from, first);
        long end = Math.min(to, last);
        if (start > end) {
            throw new IllegalArgumentException("nothing of the track lies between " + first + " and " + last);
        }
        return new Track(at, x, y, start, end);
    }

    /** What is told of it where that is not all of it. */
    @Nullable
    ExactSpan window() {
        boolean whole = from == at[0] && to == at[at.length - 1];
        return whole ? null : new ExactSpan(Moment.of(from), Moment.of(to));
    }

    int pieces() {
        return at.length - 1;
    }

    boolean restsIn(int piece) {
        return x[piece] == x[piece + 1] && y[piece] == y[piece + 1];
    }
}
