package casus.movement;

import java.util.Arrays;
import java.util.BitSet;

/** Fixes in columns: an imported track has a million of them. */
final class FixTable {
    private long[] at = new long[16];
    private double[] lon = new double[16];
    private double[] lat = new double[16];
    private double[] doubt = new double[16];
    private double[] timeDoubt = new double[16];
    private int count;

    int count() {
        return count;
    }

    void add(RouteSurvey.Fix fix) {
        if (count == at.length) {
            resize(2 * count);
        }
        at[count] = fix.at();
        lon[count] = fix.lon();
        lat[count] = fix.lat();
        doubt[count] = fix.doubt();
        timeDoubt[count] = fix.timeDoubt();
        count++;
    }

    private void resize(int size) {
        at = Arrays.copyOf(at, size);
        lon = Arrays.copyOf(lon, size);
        lat = Arrays.copyOf(lat, size);
        doubt = Arrays.copyOf(doubt, size);
        timeDoubt = Arrays.copyOf(timeDoubt, size);
    }

    /** @param gaps the pieces whose way is unknown */
    Trajectory trajectory(String formation, BitSet gaps, Span period) {
        resize(count);
        return new Trajectory(formation, Track.of(at, lon, lat, gaps), doubt, timeDoubt, period);
    }
}
