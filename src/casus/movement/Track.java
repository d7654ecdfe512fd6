package casus.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a point in a plane: straight and at constant speed between its fixes, at rest where two have one place.
 * What is asked of it is told within its window only; the window may cut a straight piece without bending it.
 *
 * <p>Of some pieces the way may be unknown. In such a gap the point is nowhere: the known runs of pieces on either side are as
 * good as tracks of their own, and a fix between two gaps is a run of one instant.
 *
 * @see PlanarStays
 */
public final class Track {
    final long[] at;
    final double[] x;
    final double[] y;
    final long from;
    final long to;
    private final BitSet gaps;

    private Track(long[] at, double[] x, double[] y, BitSet gaps, long from, long to) {
        this.at = at;
        this.x = x;
        this.y = y;
        this.gaps = gaps;
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
        return of(at, x, y, new BitSet());
    }

    /**
     * A track whose way is not known everywhere.
     *
     * @param at microseconds from any zero, strictly rising, at least one
     * @param x as many, finite
     * @param y as many, finite
     * @param gaps the pieces whose way is unknown; piece {@code i} goes from fix {@code i} to fix {@code i + 1}
     * @throws IllegalArgumentException where they are not so
     */
    public static Track of(long[] at, double[] x, double[] y, BitSet gaps) {
        check(at, x, y);
        if (gaps.length() >= at.length) {
            throw new IllegalArgumentException("no piece " + (gaps.length() - 1) + " between " + at.length + " fixes");
        }
        return new Track(at.clone(), x.clone(), y.clone(), (BitSet) gaps.clone(), at[0], at[at.length - 1]);
    }

    private static void check(long[] at, double[] x, double[] y) {
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
    }

    /** The same track, told of between two instants only; they must leave something of it that is known. */
    public Track within(long first, long last) {
        long start = Math.max(from, first);
        long end = Math.min(to, last);
        if (start <= end) {
            int opening = fixBefore(start);
            int closing = fixBefore(end);
            start = isLost(opening, start) ? at[opening + 1] : start;
            end = isLost(closing, end) ? at[closing] : end;
        }
        if (start > end) {
            throw new IllegalArgumentException("nothing of the track lies between " + first + " and " + last);
        }
        return new Track(at, x, y, gaps, start, end);
    }

    /** Whether the way of a piece is unknown. */
    public boolean unknown(int piece) {
        return gaps.get(piece);
    }

    private boolean isLost(int fix, long instant) {
        return gaps.get(fix) && instant > at[fix];
    }

    /** The last fix at an instant or before it, which must not lie before the first. */
    int fixBefore(long instant) {
        int found = Arrays.binarySearch(at, instant);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** The last fix that can be reached from a fix without a gap. */
    int lastOfRun(int first) {
        int gap = gaps.nextSetBit(first);
        return gap < 0 ? pieces() : gap;
    }

    /** The known runs within its window, in order of time, each a track without gaps. */
    List<Track> runs() {
        if (gaps.isEmpty()) {
            return List.of(this);
        }
        List<Track> runs = new ArrayList<>();
        int last;
        for (int first = 0; first < at.length; first = last + 1) {
            last = lastOfRun(first);
            if (at[first] <= to && at[last] >= from) {
                Track run = Track.of(
                        Arrays.copyOfRange(at, first, last + 1),
                        Arrays.copyOfRange(x, first, last + 1),
                        Arrays.copyOfRange(y, first, last + 1));
                runs.add(run.within(from, to));
            }
        }
        return runs;
    }

    boolean hasSameGaps(Track other) {
        return gaps.equals(other.gaps);
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
}
