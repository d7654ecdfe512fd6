package casus.movement;

import java.util.ArrayList;
import java.util.List;

/**
 * When two points in a plane are near one another: no ground, no names, no doubts.
 *
 * <pre>{@code
 * List<Span> near = PlanarSightings.of(Track.of(at, x, y), Track.of(when, u, v), 5_000);
 * }</pre>
 */
public final class PlanarSightings {
    /** So that no difference of two instants, nor twice that, is too long. */
    private static final long FARTHEST = 1L << 60;

    private PlanarSightings() {}

    /**
     * The maximal closed intervals, within the windows of both, in which they are no farther apart than the radius, in
     * order of time. A touch has {@code from == to}; a radius of nought finds meetings.
     *
     * @param radius in the plane's units, finite, not below nought
     * @throws IllegalArgumentException where it is not so, or an instant is more than 36,000 years from nought
     */
    public static List<Span> of(Track one, Track other, double radius) {
        if (!(radius >= 0) || !Double.isFinite(radius)) {
            throw new IllegalArgumentException("not a radius: " + radius);
        }
        check(one);
        check(other);
        List<Span> found = new ArrayList<>();
        List<Track> theirs = other.runs();
        int first = 0;
        for (Track mine : one.runs()) {
            while (first < theirs.size() && theirs.get(first).to < mine.from) {
                first++;
            }
            for (int run = first; run < theirs.size() && theirs.get(run).from <= mine.to; run++) {
                found.addAll(new SightingWalk(mine, theirs.get(run), radius).found());
            }
        }
        return List.copyOf(found);
    }

    private static void check(Track track) {
        if (track.at[0] < -FARTHEST || track.at[track.pieces()] > FARTHEST) {
            throw new IllegalArgumentException("instants must lie within 2^60 microseconds of nought: " + track.at[0]
                    + " to " + track.at[track.pieces()]);
        }
    }
}
