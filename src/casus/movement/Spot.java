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
        int nextColumn = grid.columns.of(nextX);
        int nextRow = grid.rows.of(nextY);
        be(nextX, nextY, nextColumn, nextRow, grid.room(nextColumn, nextRow));
    }

    void be(Spot other) {
        be(other.x, other.y, other.column, other.row, other.room);
    }

    void be(double nextX, double nextY, int nextColumn, int nextRow, int nextRoom) {
        x = nextX;
        y = nextY;
        column = nextColumn;
        row = nextRow;
        room = nextRoom;
    }

    /** Whether a straight leg to there surely meets no edge: all cells about it are without one. */
    boolean reachesFreely(Spot next) {
        int steps = Math.max(Math.abs(next.column - column), Math.abs(next.row - row));
        return steps < Math.max(room, next.room);
    }
}
