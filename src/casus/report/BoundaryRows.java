package casus.report;

import casus.movement.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How far tracks were from the boundaries of zones, as rows {@code track,zone}, what was measured, {@code side} and the place:
 * {@code lon,lat} to seven decimals with distances in metres to three, or {@code x,y} and distances in the plane's own units as they
 * were reckoned. Ordered by track and zone, and then as they were told; ids by code point. {@code side} is {@code inside},
 * {@code outside} or {@code on}.
 */
final class BoundaryRows {
    /** The column of instants; what was measured beside it is a distance. */
    static final String AT = "at";

    private static final int METRES = 3;
    private static final int DEGREES = 7;

    private record Row(int track, int area, long at, double distance, Side side, double x, double y) {}

    private final boolean plane;
    private final List<String> measured;
    private final List<Row> rows = new ArrayList<>();

    /**
     * None yet.
     *
     * @param plane whether coordinates are those of a plane, and not degrees
     * @param measured {@link #AT} and the name of the distance, in the order of the columns
     */
    BoundaryRows(boolean plane, List<String> measured) {
        this.plane = plane;
        this.measured = measured;
    }

    void add(int track, int area, long at, double distance, Side side, double x, double y) {
        rows.add(new Row(track, area, at, distance, side, x, y));
    }

    /** Writes them all, and leaves the stream open. */
    void write(TableFormat format, List<String> tracks, List<String> zones, OutputStream out) throws IOException {
        List<String> columns = Stream.of(
                        List.of("track", "zone"), measured, List.of("side", plane ? "x" : "lon", plane ? "y" : "lat"))
                .flatMap(List::stream)
                .toList();
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
            for (String column : measured) {
                if (column.equals(AT)) {
                    table.instant(row.at());
                } else {
                    table.number(shown(row.distance(), METRES));
                }
            }
            table.text(row.side().name().toLowerCase(Locale.ROOT));
            table.number(shown(row.x(), DEGREES));
            table.number(shown(row.y(), DEGREES));
        }
        table.end();
    }

    /** What a plane's unit is worth nobody knows: nothing is rounded there. */
    private String shown(double value, int places) {
        return plane
                ? Double.toString(value)
                : BigDecimal.valueOf(value)
                        .setScale(places, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
