package casus.movement;

import casus.treaty.Boundary;
import java.util.ArrayList;
import java.util.List;

/**
 * Stays in a plane as it is given: no ground, no names, no doubts.
 *
 * <pre>{@code
 * List<Span> stays = PlanarStays.of(Track.of(instants, x, y), Area.of(polygon), Boundary.EXCLUDED);
 * }</pre>
 */
public final class PlanarStays {
    private PlanarStays() {}

    /**
     * The maximal intervals that a track spends in an area, in order of time.
     *
     * <p>Boundary excluded: of positive length and strictly inside; a touch, a ride along an edge or a halt on it is none,
     * and a touch from inside ends one stay and begins another. Boundary included: closed intervals, a touch being one
     * with {@code from == to}.
     */
    public static List<Span> of(Track track, Area area, Boundary boundary) {
        return exactly(track, area, boundary).stream().map(ExactSpan::rounded).toList();
    }

    static List<ExactSpan> exactly(Track track, Area area, Boundary boundary) {
        List<ExactSpan> found = new ArrayList<>();
        AreaWalk.walk(track, area, SpanFinder.of(boundary, track.window(), found::add));
        return found;
    }
}
