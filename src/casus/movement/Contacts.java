package casus.movement;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the edges that a leg has a point in common with, exactly, by way of the grid. For one thread: it keeps its scratch
 * space between legs.
 */
final class Contacts {
    /** With less room than so many cells it is quicker to look at the next leg alone. */
    private static final int ROOMY = 3;

    final Areas areas;
    final CellGrid grid;
    /** Most legs are settled by it. */
    final EdgeGlance glance;

    private final Edges edges;
    private final Asked asked;

    /** What was found, by area; only the first {@link #count} count. */
    int[] found = new int[16];

    int count;

    Contacts(Areas areas) {
        this.areas = areas;
        edges = areas.edges;
        grid = areas.grid;
        asked = new Asked(edges.count);
        glance = new EdgeGlance(areas, asked);
    }

    /** How many edges the straight leg from p to q meets; they stand in {@link #found}, those of one area together. */
    int meet(Spot p, Spot q) {
        count = 0;
        asked.nextLeg();
        int last = Math.max(p.row, q.row);
        for (int row = Math.min(p.row, q.row); row <= last; row++) {
            long reach = grid.reach(p, q, row);
            int end = grid.begin(row, CellGrid.lastOf(reach) + 1);
            for (int i = grid.begin(row, CellGrid.firstOf(reach)); i < end; i++) {
                int edge = grid.entries[i];
                if (asked.first(edge) && edges.meets(edge, p.x, p.y, q.x, q.y)) {
                    add(edge);
                }
            }
        }
        sortByArea();
        return count;
    }

    /** The area of an edge that was found. */
    int areaOfFound(int i) {
        return areas.areaOf[found[i]];
    }

    /** Moves a spot along a track, past fixes for as long as it surely meets no edge; returns the first fix not reached so. */
    int pass(Spot spot, Track track, int from, int to) {
        double[] x = track.x;
        double[] y = track.y;
        int column = spot.column;
        int row = spot.row;
        int room = spot.room;
        int next = from;
        while (next < to) {
            int far = room > ROOMY ? within(column, row, room - 1, track, next, to) : next;
            boolean nearer = far == next;
            next = nearer ? next : far - 1;
            int nextColumn = grid.columns.of(x[next]);
            int nextRow = grid.rows.of(y[next]);
            int nextRoom = grid.room(nextColumn, nextRow);
            int steps = Math.max(Math.abs(nextColumn - column), Math.abs(nextRow - row));
            if (nearer && steps >= Math.max(room, nextRoom)) {
                break;
            }
            column = nextColumn;
            row = nextRow;
            room = nextRoom;
            next++;
        }
        if (next > from) {
            spot.be(x[next - 1], y[next - 1], column, row, room);
        }
        return next;
    }

    /** The first fix that is not surely within so many cells of a cell. */
    private int within(int column, int row, int cells, Track track, int from, int to) {
        double left = grid.columns.surelyFrom(column - cells);
        double right = grid.columns.surelyTo(column + cells);
        double low = grid.rows.surelyFrom(row - cells);
        double high = grid.rows.surelyTo(row + cells);
        double[] x = track.x;
        double[] y = track.y;
        int next = from;
        while (next < to && x[next] >= left && x[next] <= right && y[next] >= low && y[next] <= high) {
            next++;
        }
        return next;
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
        int row = grid.rows.of(y);
        int column = grid.columns.of(x);
        if (grid.isEmpty(row, column)) {
            return areas.around(row, column);
        }
        asked.nextLeg();
        BitSet odd = new BitSet();
        while (column < grid.columns.count() && !grid.isEmpty(row, column)) {
            for (int i = grid.begin(row, column); i < grid.begin(row, column + 1); i++) {
                int edge = grid.entries[i];
                if (asked.first(edge) && edges.passesRightOf(edge, x, y)) {
                    odd.flip(areas.areaOf[edge]);
                }
            }
            column++;
        }
        if (column < grid.columns.count()) {
            odd.xor(areas.around(row, column));
        }
        return odd;
    }
}
