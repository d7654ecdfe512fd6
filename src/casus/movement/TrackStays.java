package casus.movement;

import casus.track.Fixes;
import casus.treaty.Boundary;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The stays of many tracks in many areas, found while the fixes come in, in any alternation of the tracks. What is kept of
 * a track is its last fix and the areas that it is in.
 *
 * <pre>{@code
 * TrackStays stays = new TrackStays(areas, Boundary.EXCLUDED, (track, area, from, to) -> ...);
 * TrackFile.read(..., stays);
 * stays.end();
 * }</pre>
 *
 * For one thread; several may share one {@link Areas}.
 */
public final class TrackStays implements Fixes {
    /** Hears of each stay when it is over, in that order. */
    public interface Found {
        /**
         * A track was in an area.
         *
         * @param track as the fixes were told
         * @param area in the order of {@link Areas#of}
         * @param from microseconds, rounded from the exact instant; see {@link Span}
         * @param to microseconds
         */
        void stay(int track, int area, long from, long to);
    }

    private final Contacts contacts;
    private final Boundary boundary;
    private final Found found;
    private @Nullable AreaWalk[] walks = new AreaWalk[16];

    public TrackStays(Areas areas, Boundary boundary, Found found) {
        contacts = new Contacts(areas);
        this.boundary = boundary;
        this.found = found;
    }

    @Override
    public void fix(int track, long at, double x, double y) {
        walk(track).fix(at, x, y);
    }

    @Override
    public void gap(int track) {
        walk(track).over();
    }

    /** A track as a whole: told at once what it would be told fix by fix. */
    public void track(int number, Track track) {
        AreaWalk walk = new AreaWalk(contacts, audience(number, track.window()));
        walk.along(track);
        walk.over();
    }

    /** There are no more fixes: what is still going on ends with the last of its track. */
    public void end() {
        for (AreaWalk walk : walks) {
            if (walk != null) {
                walk.over();
            }
        }
        Arrays.fill(walks, null);
    }

    private AreaWalk walk(int track) {
        if (track >= walks.length) {
            walks = Arrays.copyOf(walks, Math.max(track + 1, 2 * walks.length));
        }
        AreaWalk walk = walks[track];
        if (walk == null) {
            walk = new AreaWalk(contacts, audience(track, null));
            walks[track] = walk;
        }
        return walk;
    }

    private IntFunction<AreaWalk.Listener> audience(int track, @Nullable ExactSpan window) {
        return area -> SpanFinder.rounded(boundary, window, (from, to) -> found.stay(track, area, from, to));
    }
}
