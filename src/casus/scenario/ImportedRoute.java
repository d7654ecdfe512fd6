package casus.scenario;

import casus.problem.Place;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The fixes of a track as waypoints, each made when it is asked for: a route of a million of them takes 24 bytes a fix,
 * where waypoints would take five times that.
 */
final class ImportedRoute extends AbstractList<Waypoint> implements RandomAccess {
    /** What is said of all waypoints at once. */
    record Like(Kilometres doubt, Duration timeDoubt, Optional<Basis> basis, String source) {}

    private final ImportedTracks.Way way;
    private final Like like;
    private final Place place;

    /**
     * @param way to which nothing is added any more
     * @param place of the import, which is that of each waypoint
     */
    ImportedRoute(ImportedTracks.Way way, Like like, Place place) {
        this.way = way;
        this.like = like;
        this.place = place;
    }

    @Override
    public int size() {
        return way.count;
    }

    @Override
    public Waypoint get(int fix) {
        Instant at = Instant.EPOCH.plus(way.at[fix], ChronoUnit.MICROS);
        return new Waypoint(
                at,
                like.timeDoubt(),
                "",
                new LonLat(way.lon[fix], way.lat[fix]),
                like.doubt(),
                at,
                true,
                way.afterGap.get(fix),
                like.basis(),
                like.source(),
                place);
    }
}
