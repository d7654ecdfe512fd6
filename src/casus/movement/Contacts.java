package casus.movement;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the edges that a leg has a point in common with, exactly, by way of the grid. For one thread: it keeps its scratch
 * space between legs.
 */
final class Contacts {
    /** A leg that spans no more cells than this is looked up in all of them; a longer one in those it runs through. */
    private static final int FEW = 16;

    final Areas areas;
    private final Edges edges;
    private final CellGrid grid;
    private final int wide;
    /** The last leg that asked each edge, so that none is asked twice. */
    private final int[] asked;

    private int leg;
    /** Whether the last edge found is crossed inside, by the inside of the leg: no end of either lies on the other. */
    private boolean clean;

    /** What was found, by area; only the first {@link #count} count. */
    int[] found = new int[16];

    int count;

    Contacts(Areas areas) {
        this.areas = areas;
        edges = areas.edges;
        grid = areas.grid;
        wide = grid.columns.count();
        asked = new int[edges.count];
    }

    /** How many edges the straight leg from p to q meets; they stand in {@link #found}, those of one area together. */
    int meet(double px, double py, double qx, double qy) {
        int column0 = grid.columns.of(Math.min(px, qx));
        int column1 = grid.columns.of(Math.max(px, qx));
        int row0 = grid.rows.of(Math.min(py, qy));
        int row1 = grid.rows.of(Math.max(py, qy));
        count = 0;
        clean = false;
        if (!grid.isFree(column0, column1, row0, row1)) {
            nextLeg();
            boolean few = (column1 - column0 + 1) * (row1 - row0 + 1) <= FEW;
            for (int row = row0; row <= row1; row++) {
                long reach = few ? 0 : grid.reach(px, py, qx, qy, row);
                int from = few ? column0 : CellGrid.firstOf(reach);
                int to = few ? column1 : CellGrid.lastOf(reach);
                look(grid.first[row * wide + from], grid.first[row * wide + to + 1], px, py, qx, qy);
            }
            if (count > 1) {
                sortByArea();
            }
        }
        return count;
    }

    /** Whether one edge was found, and all that happens is that the leg crosses it. */
    boolean isOneCrossing() {
        return count == 1 && clean;
    }

    /** The area of an edge that was found. */
    int areaOfFound(int i) {
        return areas.areaOf[found[i]];
    }

    /** Whether the box about some fixes touches no cell with an edge; that it does says nothing yet. */
    boolean meetsNone(double[] x, double[] y, int from, int to) {
        double left = x[from];
        double right = left;
        double low = y[from];
        double high = low;
        for (int i = from + 1; i < to; i++) {
            // Not Math.min, which asks for numbers that are none, and costs three times as much.
            left = x[i] < left ? x[i] : left;
            right = x[i] > right ? x[i] : right;
            low = y[i] < low ? y[i] : low;
            high = y[i] > high ? y[i] : high;
        }
        return grid.isFree(grid.columns.of(left), grid.columns.of(right), grid.rows.of(low), grid.rows.of(high));
    }

    private void look(int from, int to, double px, double py, double qx, double qy) {
        for (int i = from; i < to; i++) {
            int edge = grid.entries[i];
            if (asked[edge] != leg) {
                asked[edge] = leg;
                int contact = edges.contact(edge, px, py, qx, qy);
                if (contact != Edges.APART) {
                    clean = contact == Edges.CROSSED;
                    add(edge);
                }
            }
        }
    }

    private void nextLeg() {
        if (++leg == Integer.MAX_VALUE) {
            Arrays.fill(asked, 0);
            leg = 1;
        }
    }

    private void add(int edge) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = edge;
    }

    /** By insertion: there are seldom more than a few. */
    private void sortByArea() {
        for (int i = 1; i < count; i++) {
            int edge = found[i];
            int at = i;
            while (at > 0 && areas.areaOf[found[at - 1]] > areas.areaOf[edge]) {
                found[at] = found[at - 1];
                at--;
            }
            found[at] = edge;
        }
    }

    /**
     * The areas that hold what lies next to a place to the right, and a hair's breadth of that higher: of a place on no boundary,
     * those that hold it. A ray to the right, up to the first cell that no edge runs through; edges half-open in y.
     */
    BitSet rightOf(double x, double y) {
        int cell = grid.rows.of(y) * wide + grid.columns.of(x);
        int end = (grid.rows.of(y) + 1) * wide;
        if (grid.isEmpty(cell)) {
            return areas.around(cell);
        }
        nextLeg();
        BitSet odd = new BitSet();
        while (cell < end && !grid.isEmpty(cell)) {
            for (int i = grid.first[cell]; i < grid.first[cell + 1]; i++) {
                int edge = grid.entries[i];
                if (asked[edge] != leg) {
                    asked[edge] = leg;
                    if (edges.passesRightOf(edge, x, y)) {
                        odd.flip(areas.areaOf[edge]);
                    }
                }
            }
            cell++;
        }
        if (cell < end) {
            odd.xor(areas.around(cell));
        }
        return odd;
    }
}
