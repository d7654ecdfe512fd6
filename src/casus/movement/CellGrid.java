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

    /** A leg that spans no more cells than this is looked up in all of them; a longer one in those it runs through. */
    private static final int FEW = 16;

    final Axis columns;
    final Axis rows;
    /** Row by row the edges of each cell. */
    final int[] entries;

    /** Where the edges of a cell begin in them; the next cell's begin is their end. */
    private final int[] first;

    private final byte[] rooms;
    private final int wide;

    CellGrid(Edges edges, int cellsAcross) {
        columns = Axis.over(edges.left, edges.right, cellsAcross);
        rows = Axis.over(edges.low, edges.high, cellsAcross);
        wide = columns.count();
        first = new int[wide * rows.count() + 1];
        enter(edges, (cell, edge) -> first[cell + 1]++);
        boolean[] edged = new boolean[first.length - 1];
        for (int cell = 1; cell < first.length; cell++) {
            edged[cell - 1] = first[cell] > 0;
            first[cell] += first[cell - 1];
        }
        entries = new int[first[first.length - 1]];
        int[] next = first.clone();
        enter(edges, (cell, edge) -> entries[next[cell]++] = edge);
        rooms = Rooms.of(edged, wide);
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
                    entry.of(row * wide + column, edge);
                }
            }
        }
    }

    /** Where the edges of a cell begin in {@link #entries}; up to where those of the next in the row begin. */
    int begin(int row, int column) {
        return first[row * wide + column];
    }

    boolean isEmpty(int row, int column) {
        return begin(row, column) == begin(row, column + 1);
    }

    /** Nought where the cell has an edge; otherwise no cell less than so many steps off has, each to any of eight neighbours. */
    int room(int column, int row) {
        return rooms[row * wide + column];
    }

    /** The columns of a row in which a leg has to be looked up. */
    long reach(Spot p, Spot q, int row) {
        int least = Math.min(p.column, q.column);
        int most = Math.max(p.column, q.column);
        boolean few = (most - least + 1) * (Math.abs(p.row - q.row) + 1) <= FEW;
        return few ? pack(least, most) : reach(p.x, p.y, q.x, q.y, row);
    }

    private static long pack(int from, int to) {
        return ((long) from << Integer.SIZE) | to;
    }

    /** The columns of a row that a segment may have a point in: from {@link #firstOf} to {@link #lastOf}. */
    private long reach(double ax, double ay, double bx, double by, int row) {
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
        return pack(columns.of(left), columns.of(right));
    }

    static int firstOf(long reach) {
        return (int) (reach >> Integer.SIZE);
    }

    static int lastOf(long reach) {
        return (int) reach;
    }
}
