package casus.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Sightings as rows {@code observer,track,from,to}: closed intervals, in UTC to the microsecond, ordered by observer, track and
 * from; ids by code point. {@link #sighting} is what a finder tells them to; those of one pair come in the order of time.
 */
public final class SightingRows {
    private static final List<String> COLUMNS = List.of("observer", "track", "from", "to");

    private final PairRows rows = new PairRows();

    /** An observer had a track within the radius, from microseconds to microseconds. */
    public void sighting(int observer, int track, long from, long to) {
        rows.add(observer, track, from, to);
    }

    /**
     * Writes them all, and leaves the stream open.
     *
     * @param observers ids by the number that sightings were told with, and likewise of tracks
     */
    public void write(TableFormat format, List<String> observers, List<String> tracks, OutputStream out)
            throws IOException {
        rows.write(format, COLUMNS, observers, tracks, out);
    }
}
