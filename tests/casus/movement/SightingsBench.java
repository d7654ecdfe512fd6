package casus.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How fast sightings are found, for a person to read. One thread, pairs of tracks in memory, medians of processor time; a point is a fix of
 * the first track of a pair. Nothing is asserted of the times.
 */
public final class SightingsBench {
    private static final int PAIRS = 500;
    private static final int FIXES = 1_000;
    private static final int RUNS = 9;
    private static final double RADIUS = 5_000;

    private SightingsBench() {}

    public static void main(String[] arguments) {
        for (long late : new long[] {0, 400_000}) {
            String instants = late == 0 ? "same instants" : "instants apart";
            measure("far apart, " + instants, late, 100_000, 50);
            measure("wandering within reach, " + instants, late, 4_000, 50);
            measure("in and out of reach, " + instants, late, 5_000, 1_000);
        }
    }

    private static void measure(String what, long late, double apart, double step) {
        Random random = new Random(7);
        List<Track> ones = new ArrayList<>();
        List<Track> others = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            ones.add(track(random, 0, 0, step));
            others.add(track(random, late, apart, step));
        }
        double[] rates = new double[RUNS];
        long found = 0;
        for (int run = -4; run < RUNS; run++) {
            found = 0;
            long start = MovementBench.cpu();
            for (int i = 0; i < PAIRS; i++) {
                found += PlanarSightings.of(ones.get(i), others.get(i), RADIUS).size();
            }
            if (run >= 0) {
                rates[run] = PAIRS * FIXES * 1e3 / (MovementBench.cpu() - start);
            }
        }
        Arrays.sort(rates);
        System.out.printf("%-40s %7.1f M points/s   %d sightings%n", what, rates[RUNS / 2], found);
    }

    /** Metres, about a place a million from the origin; every second goes a step anywhere, and is drawn back a little. */
    static Track track(Random random, long late, double apart, double step) {
        long[] at = new long[FIXES];
        double[] x = new double[FIXES];
        double[] y = new double[FIXES];
        double gone = 0;
        double off = 0;
        for (int k = 0; k < FIXES; k++) {
            double angle = 2 * Math.PI * random.nextDouble();
            gone = 0.99 * gone + step * Math.cos(angle);
            off = 0.99 * off + step * Math.sin(angle);
            at[k] = k * 1_000_000L + late;
            x[k] = 1e6 + apart + gone;
            y[k] = -1e6 + off;
        }
        return Track.of(at, x, y);
    }
}
