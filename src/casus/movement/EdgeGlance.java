package casus.movement;

import java.util.Arrays;

/**
 * What doubles can tell of a leg and the edges about it within a bound on what they may err by: which edges it crosses, and
 * when. Where that does not settle it, it says so, and {@link Contacts} must ask exactly. One is used for leg after leg.
 *
 * <p>Seen from where the leg begins it goes to {@code d}, and an edge goes from {@code a} to {@code b}. They cross where a and
 * b lie on different sides of the leg's line, which the signs of {@code d×a} and {@code d×b} tell, and the leg's ends on
 * different sides of the edge's, which those of {@code a×b} and {@code (a−d)×(b−d) = a×b + d×a − d×b} tell. If each of the
 * four is farther from nought than it may err by, nothing touches and nothing lies in line.
 *
 * <p>An edge that is looked at has a point in one of the cells that the leg's box lies in. So no coordinate of a, b or d is
 * more than {@code r}: the leg's length on that axis, and that of the longest edge, and a cell on either side, with a third to
 * spare for the grid's slack. With {@code u = 2^-53} and {@code R} the product of the two r, a difference of coordinates errs by u
 * of itself, so that a product of two, less than R, errs by less than {@code 4uR}, and a cross product, which is less than
 * {@code 2R}, by {@code 2·4uR + 2uR = 10uR}. The fourth number is a sum of three such, and loses less than {@code 4uR} and
 * {@code 6uR} in its two sums: less than {@code 40uR} in all. The bound is {@code 64uR}, and a little for numbers too small to
 * have all their places.
 */
final class EdgeGlance {
    private static final double SHARE = 0x1p-47;
    /** A bound beyond this may stand for numbers that are no longer finite. */
    private static final double MOST = 0x1p900;
    /** More crossings than this on one leg are put in order better by others. */
    private static final int MOST_CROSSINGS = 64;

    private static final double U = 0x1p-53;
    /** A divisor below this may have lost places of which nothing is known. */
    private static final double LEAST_WHOLE = 1e-250;

    private final CellGrid grid;
    private final int[] areaOf;
    private final Asked asked;
    /** Of each edge ax, ay, bx, by. */
    private final double[] ends;

    private final double padX;
    private final double padY;
    private int[] perhaps = new int[256];
    private int many;

    /** What was crossed; only the first {@link #count} count. By area, and by time within one. */
    final int[] edge = new int[MOST_CROSSINGS];

    /** The share of the leg that has passed at each crossing, and what it may be wrong by. */
    final double[] share = new double[MOST_CROSSINGS];

    final double[] error = new double[MOST_CROSSINGS];
    int count;

    EdgeGlance(Areas areas, Asked asked) {
        grid = areas.grid;
        areaOf = areas.areaOf;
        this.asked = asked;
        Edges edges = areas.edges;
        ends = new double[4 * edges.count];
        double longX = 0;
        double longY = 0;
        for (int i = 0; i < edges.count; i++) {
            ends[4 * i] = edges.ax[i];
            ends[4 * i + 1] = edges.ay[i];
            ends[4 * i + 2] = edges.bx[i];
            ends[4 * i + 3] = edges.by[i];
            longX = Math.max(longX, Math.abs(edges.bx[i] - edges.ax[i]));
            longY = Math.max(longY, Math.abs(edges.by[i] - edges.ay[i]));
        }
        padX = longX + 3 * grid.columns.width();
        padY = longY + 3 * grid.rows.width();
    }

    /** Looks at the straight leg from p to q; false where doubles do not settle what it crosses, and in which order. */
    boolean settles(Spot p, Spot q) {
        double dx = q.x - p.x;
        double dy = q.y - p.y;
        double bound = SHARE * ((Math.abs(dx) + padX) * (Math.abs(dy) + padY)) + Double.MIN_NORMAL;
        if (!(bound < MOST)) {
            return false;
        }
        int row1 = Math.max(p.row, q.row);
        long doubt = 0;
        many = 0;
        for (int row = Math.min(p.row, q.row); row <= row1; row++) {
            long reach = grid.reach(p, q, row);
            int from = grid.begin(row, CellGrid.firstOf(reach));
            doubt |= look(from, grid.begin(row, CellGrid.lastOf(reach) + 1), p.x, p.y, dx, dy, bound);
        }
        return doubt >= 0 && (many == 0 ? none() : weighed(p.x, p.y, dx, dy));
    }

    private boolean none() {
        count = 0;
        return true;
    }

    /**
     * Notes the edges of some cells that are crossed. No branch hangs on where an edge lies, which the processor could not
     * foresee: signs are bits, and the list grows by nought or one.
     *
     * @return below nought where a number is not farther from nought than it may err by
     */
    private long look(int from, int to, double px, double py, double dx, double dy, double bound) {
        if (many + to - from > perhaps.length) {
            perhaps = Arrays.copyOf(perhaps, 2 * (many + to - from));
        }
        int next = many;
        long doubt = 0;
        for (int i = from; i < to; i++) {
            int candidate = grid.entries[i];
            double ax = ends[4 * candidate] - px;
            double ay = ends[4 * candidate + 1] - py;
            double bx = ends[4 * candidate + 2] - px;
            double by = ends[4 * candidate + 3] - py;
            double legToA = dx * ay - dy * ax;
            double legToB = dx * by - dy * bx;
            double edgeToP = ax * by - ay * bx;
            double edgeToQ = edgeToP + (legToA - legToB);
            long parted = bits(legToA) ^ bits(legToB);
            doubt |= bits(Math.abs(legToA) - bound) | bits(Math.abs(legToB) - bound);
            doubt |= parted & (bits(Math.abs(edgeToP) - bound) | bits(Math.abs(edgeToQ) - bound));
            perhaps[next] = candidate;
            next += (int) ((parted & (bits(edgeToP) ^ bits(edgeToQ))) >>> (Long.SIZE - 1));
        }
        many = next;
        return doubt;
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }

    private boolean weighed(double px, double py, double dx, double dy) {
        count = 0;
        asked.nextLeg();
        for (int i = 0; i < many; i++) {
            if (asked.first(perhaps[i])) {
                if (count == MOST_CROSSINGS) {
                    return false;
                }
                weigh(perhaps[i], px, py, dx, dy);
            }
        }
        return count == 1 || ordered();
    }

    /**
     * The share is the quotient of two of the numbers above, with what they err by here rather than at the most: where n and d
     * are what n' and d' are taken for, and s is n / d, {@code |n'/d' − s| ≤ (|n' − n| + s|d' − d|) / |d'|}.
     */
    private void weigh(int crossed, double px, double py, double dx, double dy) {
        double ax = ends[4 * crossed] - px;
        double ay = ends[4 * crossed + 1] - py;
        double bx = ends[4 * crossed + 2] - px;
        double by = ends[4 * crossed + 3] - py;
        double part = ax * by - ay * bx;
        double whole = (dx * by - dy * bx) - (dx * ay - dy * ax);
        double size = Math.abs(ax * by) + Math.abs(ay * bx) + Math.abs(dx * by) + Math.abs(dy * bx);
        size += Math.abs(dx * ay) + Math.abs(dy * ax) + Math.abs(whole);
        edge[count] = crossed;
        share[count] = part / whole;
        error[count] =
                Math.abs(whole) > LEAST_WHOLE ? 5 * U * size / Math.abs(whole) + 4 * U : Double.POSITIVE_INFINITY;
        count++;
    }

    /** By insertion: there are seldom more than a few. */
    private boolean ordered() {
        for (int i = 1; i < count; i++) {
            for (int k = i; k > 0 && isLater(k - 1, k); k--) {
                swap(k);
            }
        }
        boolean sure = true;
        for (int i = 1; i < count; i++) {
            boolean same = areaOf[edge[i - 1]] == areaOf[edge[i]];
            sure &= !same || share[i] - share[i - 1] > error[i] + error[i - 1] + 2 * U;
        }
        return sure;
    }

    private boolean isLater(int one, int other) {
        int order = Integer.compare(areaOf[edge[one]], areaOf[edge[other]]);
        return order > 0 || (order == 0 && share[one] > share[other]);
    }

    private void swap(int i) {
        int crossed = edge[i];
        double passed = share[i];
        double wrong = error[i];
        edge[i] = edge[i - 1];
        share[i] = share[i - 1];
        error[i] = error[i - 1];
        edge[i - 1] = crossed;
        share[i - 1] = passed;
        error[i - 1] = wrong;
    }
}
