package casus.report;

import casus.movement.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The nearest that each track came to the boundary of each zone, as rows {@code track,zone,least,at,side} and the place:
 * {@code lon,lat} to seven decimals with {@code least} in metres to three, or {@code x,y} and {@code least} in the plane's own units as
 * they were reckoned. Ordered by track and zone; ids by code point. {@code side} is {@code inside}, {@code outside} or {@code on}.
 */
public final class ApproachRows {
    static final int METRES = 3;
    static final int DEGREES = 7;

    private record Row(int track, int area, double least, long at, Side side, double x, double y) {}

    private final boolean plane;
    private final List<Row> rows = new ArrayList<>();

    /** @param plane whether coordinates are those of a plane, and not degrees */
    public ApproachRows(boolean plane) {
        this.plane = plane;
    }

    /**
     * A track came nearest to the boundary of an area here.
     *
     * @param least in metres, or the plane's units
     * @param at microseconds, the first such instant
     */
    public void approach(int track, int area, double least, long at, Side side, double x, double y) {
        rows.add(new Row(track, area, least, at, side, x, y));
    }

    /**
     * Writes them all, and leaves the stream open.
     *
     * @param tracks ids by the number that approaches were told with, and likewise of zones
     */
    public void write(TableFormat format, List<String> tracks, List<String> zones, OutputStream out)
            throws IOException {
        List<String> columns =
                List.of("track", "zone", "least", "at", "side", plane ? "x" : "lon", plane ? "y" : "lat");
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
            table.number(shown(plane, row.least(), METRES));
            table.instant(row.at());
            table.text(row.side().name().toLowerCase(Locale.ROOT));
            table.number(shown(plane, row.x(), DEGREES));
            table.number(shown(plane, row.y(), DEGREES));
        }
        table.end();
    }

    /** What a plane's unit is worth nobody knows: nothing is rounded there. */
    static String shown(boolean plane, double value, int places) {
        return plane
                ? Double.toString(value)
                : BigDecimal.valueOf(value)
                        .setScale(places, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
