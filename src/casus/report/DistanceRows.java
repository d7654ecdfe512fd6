package casus.report;

import casus.movement.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far tracks were from the boundaries of zones at round instants, as rows {@code track,zone,at,distance,side} and the place, in the
 * units and with the decimals of {@link ApproachRows}. Ordered by track, zone and instant; ids by code point.
 */
public final class DistanceRows {
    private record Row(int track, int area, long at, double distance, Side side, double x, double y) {}

    private final boolean plane;
    private final List<Row> rows = new ArrayList<>();

    /** @param plane whether coordinates are those of a plane, and not degrees */
    public DistanceRows(boolean plane) {
        this.plane = plane;
    }

    /** A track was so far from the boundary of an area; those of one pair come in order of time. */
    public void distance(int track, int area, long at, double distance, Side side, double x, double y) {
        rows.add(new Row(track, area, at, distance, side, x, y));
    }

    /**
     * Writes them all, and leaves the stream open.
     *
     * @param tracks ids by the number that distances were told with, and likewise of zones
     */
    public void write(TableFormat format, List<String> tracks, List<String> zones, OutputStream out)
            throws IOException {
        List<String> columns =
                List.of("track", "zone", "at", "distance", "side", plane ? "x" : "lon", plane ? "y" : "lat");
        Table table = new Table(format, columns, out);
        int[] order = RowOrder.of(
                rows.size(),
                row -> rows.get(row).track(),
                tracks,
                row -> rows.get(row).area(),
                zones);
        for (int number : order) {
            Row row = rows.get(number);
            table.text(tracks.get(row.track()));
            table.text(zones.get(row.area()));
            table.instant(row.at());
            table.number(ApproachRows.shown(plane, row.distance(), ApproachRows.METRES));
            table.text(row.side().name().toLowerCase(Locale.ROOT));
            table.number(ApproachRows.shown(plane, row.x(), ApproachRows.DEGREES));
            table.number(ApproachRows.shown(plane, row.y(), ApproachRows.DEGREES));
        }
        table.end();
    }
}
