package casus.report;

import casus.movement.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The nearest that each track came to the boundary of each zone, as rows {@code track,zone,least,at,side} and the place: see
 * {@link BoundaryRows}.
 */
public final class ApproachRows {
    private final BoundaryRows rows;

    /** @param plane whether coordinates are those of a plane, and not degrees */
    public ApproachRows(boolean plane) {
        rows = new BoundaryRows(plane, List.of("least", BoundaryRows.AT));
    }

    /**
     * A track came nearest to the boundary of an area here.
     *
     * @param least in metres, or the plane's units
     * @param at microseconds, the first such instant
     */
    public void approach(int track, int area, double least, long at, Side side, double x, double y) {
        rows.add(track, area, at, least, side, x, y);
    }

    /**
     * Writes them all, and leaves the stream open.
     *
     * @param tracks ids by the number that approaches were told with, and likewise of zones
     */
    public void write(TableFormat format, List<String> tracks, List<String> zones, OutputStream out)
            throws IOException {
        rows.write(format, tracks, zones, out);
    }
}
