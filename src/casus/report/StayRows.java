package casus.report;

import casus.movement.TrackStays;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Stays as rows {@code track,zone,from,to}, in UTC to the microsecond, ordered by track, zone and from; ids by code point.
 *
 * <pre>{@code
 * StayRows rows = new StayRows(Duration.ZERO);
 * TrackStays stays = new TrackStays(areas, Boundary.EXCLUDED, rows);
 * TrackFile file = TrackFile.read(..., stays);
 * stays.end();
 * rows.write(TableFormat.CSV, file.tracks(), zones.ids(), out);
 * }</pre>
 */
public final class StayRows implements TrackStays.Found {
    private static final List<String> COLUMNS = List.of("track", "zone", "from", "to");

    private final long shortest;
    private final PairRows rows = new PairRows();

    /** @param shortest stays that last less, as their row has it, are passed over */
    public StayRows(Duration shortest) {
        this.shortest = shortest.dividedBy(ChronoUnit.MICROS.getDuration());
    }

    @Override
    public void stay(int track, int area, long from, long to) {
        if (to - from >= shortest) {
            rows.add(track, area, from, to);
        }
    }

    /**
     * Writes them all, and leaves the stream open.
     *
     * @param tracks ids by the number that stays were told with, and likewise of zones
     */
    public void write(TableFormat format, List<String> tracks, List<String> zones, OutputStream out)
            throws IOException {
        rows.write(format, COLUMNS, tracks, zones, out);
    }
}
