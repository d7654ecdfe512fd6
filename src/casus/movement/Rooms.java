package casus.movement;

/**
 * How many cells each cell of a grid is from the next one with an edge, counted as a king moves: nought where it has one itself.
 * All cells less than so many steps off are then without.
 */
final class Rooms {
    private final byte[] rooms;
    private final int wide;
    private final int high;

    private Rooms(boolean[] edged, int wide) {
        this.wide = wide;
        rooms = new byte[edged.length];
        high = edged.length / wide;
        for (int cell = 0; cell < edged.length; cell++) {
            rooms[cell] = edged[cell] ? 0 : Byte.MAX_VALUE;
        }
    }

    /** Row by row; what is farther than a byte holds is told as so much. */
    static byte[] of(boolean[] edged, int wide) {
        Rooms rooms = new Rooms(edged, wide);
        for (int cell = 0; cell < edged.length; cell++) {
            rooms.lower(cell, -1);
        }
        for (int cell = edged.length - 1; cell >= 0; cell--) {
            rooms.lower(cell, 1);
        }
        return rooms.rooms;
    }

    /** By the four neighbours before a cell or the four after it. */
    private void lower(int cell, int way) {
        int row = cell / wide;
        int column = cell % wide;
        int least = Math.min(
                Math.min(at(row, column + way), at(row + way, column)),
                Math.min(at(row + way, column - 1), at(row + way, column + 1)));
        rooms[cell] = (byte) Math.min(rooms[cell], least + 1);
    }

    private int at(int row, int column) {
        boolean within = row >= 0 && row < high && column >= 0 && column < wide;
        return within ? rooms[row * wide + column] : Byte.MAX_VALUE;
    }
}
