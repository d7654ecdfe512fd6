package casus.scenario;

import casus.problem.ScenarioRejected;
import casus.track.Fixes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/** The tracks of a file as they are read: their fixes, with the gaps between them. */
final class ImportedTracks implements Fixes {
    private final int most;
    private final Supplier<ScenarioRejected> tooMany;
    private final List<Way> ways = new ArrayList<>();
    private int count;

    /**
     * @param most fixes that are taken
     * @param tooMany says so where there are more
     */
    ImportedTracks(int most, Supplier<ScenarioRejected> tooMany) {
        this.most = most;
        this.tooMany = tooMany;
    }

    /** One track. */
    static final class Way {
        long[] at = new long[16];
        double[] lon = new double[16];
        double[] lat = new double[16];
        /** By fix: whether the way to it is unknown. */
        final BitSet afterGap = new BitSet();

        int count;
        /** The first fix that is elsewhere at the instant of the one before it; -1 where there is none. */
        int jump = -1;

        private boolean lost;

        private void add(long when, double x, double y) {
            boolean sameInstant = count > 0 && at[count - 1] == when;
            boolean samePlace = sameInstant && lon[count - 1] == x && lat[count - 1] == y;
            if (samePlace) {
                // A segment that begins with the last fix of the one before it: nothing of the way is unknown.
                lost = false;
                return;
            }
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
                lon = Arrays.copyOf(lon, 2 * count);
                lat = Arrays.copyOf(lat, 2 * count);
            }
            jump = jump < 0 && sameInstant ? count : jump;
            at[count] = when;
            lon[count] = x;
            lat[count] = y;
            afterGap.set(count++, lost);
            lost = false;
        }
    }

    @Override
    public void fix(int track, long at, double x, double y) {
        if (count++ == most) {
            throw tooMany.get();
        }
        way(track).add(at, x, y);
    }

    @Override
    public void gap(int track) {
        Way way = way(track);
        way.lost = way.count > 0;
    }

    /** How many fixes were told. */
    int count() {
        return count;
    }

    /** A track by its number. */
    Way way(int track) {
        while (track >= ways.size()) {
            ways.add(new Way());
        }
        return ways.get(track);
    }
}
