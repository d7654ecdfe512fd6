package casus.movement;

/** Where a track is, and in which cell of a grid; one is used for fix after fix. */
final class Spot {
    double x;
    double y;
    int column;
    int row;
    /** See {@link CellGrid#room}. */
    int room;

    void be(CellGrid grid, double nextX, double nextY) {
        x = nextX;
        y = nextY;
        column = grid.columns.of(nextX);
        row = grid.rows.of(nextY);
        room = grid.room(column, row);
    }

    /** Whether a straight leg to there surely meets no edge: all cells about it are without one. */
    boolean reachesFreely(Spot next) {
        int steps = Math.max(Math.abs(next.column - column), Math.abs(next.row - row));
        return steps < Math.max(room, next.room);
    }
}
