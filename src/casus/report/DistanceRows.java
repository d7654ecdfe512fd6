package casus.report;

import casus.movement.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * How far tracks were from the boundaries of zones at round instants, as rows {@code track,zone,at,distance,side} and the place: see
 * {@link BoundaryRows}. Those of one pair stand in order of time.
 */
public final class DistanceRows {
    private final BoundaryRows rows;

    /** @param plane whether coordinates are those of a plane, and not degrees */
    public DistanceRows(boolean plane) {
        rows = new BoundaryRows(plane, List.of(BoundaryRows.AT, "distance"));
    }

    /** A track was so far from the boundary of an area; those of one pair come in order of time. */
    public void distance(int track, int area, long at, double distance, Side side, double x, double y) {
        rows.add(track, area, at, distance, side, x, y);
    }

    /**
     * Writes them all, and leaves the stream open.
     *
     * @param tracks ids by the number that distances were told with, and likewise of zones
     */
    public void write(TableFormat format, List<String> tracks, List<String> zones, OutputStream out)
            throws IOException {
        rows.write(format, tracks, zones, out);
    }
}
