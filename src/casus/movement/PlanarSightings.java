package casus.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When two points in a plane are near one another: no ground, no names, no doubts.
 *
 * <pre>{@code
 * List<Span> near = PlanarSightings.of(Track.of(at, x, y), Track.of(when, u, v), 5_000);
 * }</pre>
 */
public final class PlanarSightings {
    private PlanarSightings() {}

    /**
     * The maximal closed intervals, within the windows of both, in which they are no farther apart than the radius, in
     * order of time. A touch has {@code from == to}; a radius of nought finds meetings.
     *
     * @param radius in the plane's units, finite, not below nought
     */
    public static List<Span> of(Track one, Track other, double radius) {
        if (!(radius >= 0) || !Double.isFinite(radius)) {
            throw new IllegalArgumentException("not a radius: " + radius);
        }
        List<Span> found = new ArrayList<>();
        List<Track> theirs = other.runs();
        int first = 0;
        for (Track mine : one.runs()) {
            while (first < theirs.size() && theirs.get(first).to < mine.from) {
                first++;
            }
            for (int run = first; run < theirs.size() && theirs.get(run).from <= mine.to; run++) {
                add(mine, theirs.get(run), radius, found);
            }
        }
        return List.copyOf(found);
    }

    /** Two tracks without gaps. */
    private static void add(Track one, Track other, double radius, List<Span> found) {
        long last = Math.min(one.to, other.to);
        long start = Math.max(one.from, other.from);
        boolean joins = false;
        while (start <= last) {
            int i = leg(one, start);
            int j = leg(other, start);
            long end = Math.min(last, Math.min(legEnd(one, i, last), legEnd(other, j, last)));
            joins = !apart(one, i, other, j, radius)
                    && LegSighting.of(one, i, other, j, radius, start, end).addTo(found, joins);
            if (end == last) {
                break;
            }
            start = end;
        }
    }

    /** Rounding is monotone, so that a gap that comes out over the radius is over it. */
    private static boolean apart(Track one, int i, Track other, int j, double radius) {
        return gap(one.x, i, other.x, j) > radius || gap(one.y, i, other.y, j) > radius;
    }

    private static double gap(double[] one, int i, double[] other, int j) {
        int k = Math.min(i + 1, one.length - 1);
        int l = Math.min(j + 1, other.length - 1);
        return Math.max(
                Math.min(one[i], one[k]) - Math.max(other[j], other[l]),
                Math.min(other[j], other[l]) - Math.max(one[i], one[k]));
    }

    private static int leg(Track track, long instant) {
        int place = Arrays.binarySearch(track.at, instant);
        return Math.max(0, Math.min(place < 0 ? -place - 2 : place, track.pieces() - 1));
    }

    private static long legEnd(Track track, int leg, long last) {
        return leg < track.pieces() ? track.at[leg + 1] : last;
    }
}
