package casus.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes along two tracks without gaps side by side, from each instant at which either has a fix to the next. */
final class SightingWalk {
    private final Track one;
    private final Track other;
    private final double radius;
    private final LegGlance glance = new LegGlance();
    private final List<Span> found = new ArrayList<>();
    private boolean open;
    private long since;
    private long until;

    SightingWalk(Track one, Track other, double radius) {
        this.one = one;
        this.other = other;
        this.radius = radius;
    }

    List<Span> found() {
        long last = Math.min(one.to, other.to);
        long start = Math.max(one.from, other.from);
        if (start > last) {
            return List.of();
        }
        int i = leg(one, start);
        int j = leg(other, start);
        while (true) {
            long mine = legEnd(one, i, last);
            long theirs = legEnd(other, j, last);
            long end = Math.min(mine, theirs);
            leg(i, j, start, end);
            if (end == last) {
                close();
                return List.copyOf(found);
            }
            i += mine == end ? 1 : 0;
            j += theirs == end ? 1 : 0;
            start = end;
        }
    }

    private void leg(int i, int j, long start, long end) {
        if (apart(one.x, i, other.x, j) || apart(one.y, i, other.y, j)) {
            close();
        } else if (glance.settles(one, i, other, j, radius, start, end)) {
            if (glance.near()) {
                add(glance.begins(), start + glance.from(), start + glance.to(), glance.lasts());
            } else {
                close();
            }
        } else {
            LegSighting exact = LegSighting.of(one, i, other, j, radius, start, end);
            if (exact.near()) {
                add(exact.begins(), start + exact.from(), start + exact.to(), exact.lasts());
            } else {
                close();
            }
        }
    }

    /** Draws out what is going on, or begins another. */
    private void add(boolean begins, long from, long to, boolean lasts) {
        if (!(begins && open)) {
            close();
            since = from;
            open = true;
        }
        until = to;
        if (!lasts) {
            close();
        }
    }

    private void close() {
        if (open) {
            found.add(new Span(since, until));
            open = false;
        }
    }

    /** Rounding is monotone, so that a gap that comes out over the radius is over it. */
    private boolean apart(double[] mine, int i, double[] theirs, int j) {
        int k = Math.min(i + 1, mine.length - 1);
        int l = Math.min(j + 1, theirs.length - 1);
        double gap = mine[i] - theirs[j];
        if (gap > radius) {
            return mine[k] - theirs[j] > radius && mine[i] - theirs[l] > radius && mine[k] - theirs[l] > radius;
        }
        return gap < -radius
                && mine[k] - theirs[j] < -radius
                && mine[i] - theirs[l] < -radius
                && mine[k] - theirs[l] < -radius;
    }

    private static int leg(Track track, long instant) {
        int place = Arrays.binarySearch(track.at, instant);
        return Math.max(0, Math.min(place < 0 ? -place - 2 : place, track.pieces() - 1));
    }

    /** Of the leg, or of all. */
    private static long legEnd(Track track, int leg, long last) {
        return leg < track.pieces() ? Math.min(last, track.at[leg + 1]) : last;
    }
}
