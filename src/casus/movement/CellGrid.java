package casus.movement;

/**
 * Which edges may have a point in a cell: each edge is entered into the cells that it runs through, not into those of its
 * box, so that a zone of long spikes costs no more than a round one.
 *
 * <p>What holds: a point that an edge and a leg have in common lies in a cell that is among the cells of both. In one row
 * the cells of an edge follow each other without a gap.
 */
final class CellGrid {
    private static final int ROUNDINGS = 16;

    final Axis columns;
    final Axis rows;
    /** Where the edges of a cell begin in {@link #entries}; the next cell's begin is their end. */
    final int[] first;

    final int[] entries;
    /** How many cells with edges lie left of and below a corner: a summed-area table. */
    private final int[] edged;

    CellGrid(Edges edges, int cellsAcross) {
        columns = Axis.over(edges.left, edges.right, cellsAcross);
        rows = Axis.over(edges.low, edges.high, cellsAcross);
        first = new int[columns.count() * rows.count() + 1];
        enter(edges, (cell, edge) -> first[cell + 1]++);
        for (int cell = 1; cell < first.length; cell++) {
            first[cell] += first[cell - 1];
        }
        entries = new int[first[first.length - 1]];
        int[] next = first.clone();
        enter(edges, (cell, edge) -> entries[next[cell]++] = edge);
        edged = summed();
    }

    private interface Entry {
        void of(int cell, int edge);
    }

    private void enter(Edges edges, Entry entry) {
        for (int edge = 0; edge < edges.count; edge++) {
            double ax = edges.ax[edge];
            double ay = edges.ay[edge];
            double bx = edges.bx[edge];
            double by = edges.by[edge];
            int last = rows.of(Math.max(ay, by));
            for (int row = rows.of(Math.min(ay, by)); row <= last; row++) {
                long reach = reach(ax, ay, bx, by, row);
                for (int column = firstOf(reach); column <= lastOf(reach); column++) {
                    entry.of(row * columns.count() + column, edge);
                }
            }
        }
    }

    private int[] summed() {
        int wide = columns.count() + 1;
        int[] sum = new int[wide * (rows.count() + 1)];
        for (int row = 0; row < rows.count(); row++) {
            for (int column = 0; column < columns.count(); column++) {
                int here = isEmpty(row * columns.count() + column) ? 0 : 1;
                int corner = (row + 1) * wide + column + 1;
                sum[corner] = here + sum[corner - 1] + sum[corner - wide] - sum[corner - wide - 1];
            }
        }
        return sum;
    }

    boolean isEmpty(int cell) {
        return first[cell] == first[cell + 1];
    }

    /** Whether no cell of a block, its first and last column and row included, has an edge. */
    boolean isFree(int column0, int column1, int row0, int row1) {
        int wide = columns.count() + 1;
        int below = row0 * wide;
        int above = (row1 + 1) * wide;
        return edged[above + column1 + 1] - edged[above + column0]
                == edged[below + column1 + 1] - edged[below + column0];
    }

    /** The columns of a row that a segment may have a point in: from {@link #firstOf} to {@link #lastOf}. */
    long reach(double ax, double ay, double bx, double by, int row) {
        double left = Math.min(ax, bx);
        double right = Math.max(ax, bx);
        double slope = (bx - ax) / (by - ay);
        if (Double.isFinite(slope)) {
            double low = Math.max(rows.from(row), Math.min(ay, by));
            double high = Math.min(rows.to(row), Math.max(ay, by));
            double one = ax + (low - ay) * slope;
            double other = ax + (high - ay) * slope;
            double slack = columns.slack() + ROUNDINGS * Math.ulp(Math.max(Math.abs(left), Math.abs(right)));
            left = Math.max(left, Math.min(one, other) - slack);
            right = Math.min(right, Math.max(one, other) + slack);
        }
        return ((long) columns.of(left) << Integer.SIZE) | columns.of(right);
    }

    static int firstOf(long reach) {
        return (int) (reach >> Integer.SIZE);
    }

    static int lastOf(long reach) {
        return (int) reach;
    }
}
