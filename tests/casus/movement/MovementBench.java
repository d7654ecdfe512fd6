package casus.movement;

import casus.track.Fixes;
import casus.treaty.Boundary;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Geometry;

/**
 * How fast stays are found, for a person to read, beside JTS in the same run. One thread, tracks in memory; medians of
 * the processor time that the thread had, which others on the machine lengthen less than that of the clock. Nothing is asserted of the times, but that both find the same number of stays is.
 */
public final class MovementBench {
    private static final int FIXES = 1_000;
    private static final int RUNS = 7;

    private MovementBench() {}

    interface Finder {
        void find(int number, Track track, TrackStays.Found found);
    }

    public static void main(String[] arguments) {
        compare("1 round zone of 200", List.of(star(0.5, 0.5, 0.4, 200, 0.1, new Random(1))), 1_000);
        compare("1 jagged zone of 200", List.of(star(0.5, 0.5, 0.5, 200, 0.6, new Random(1))), 1_000);
        compare("50 zones of 200", fifty(), 1_000);
        compare("1 zone of 20,000 spikes", List.of(star(0.5, 0.5, 0.4, 20_000, 0.8, new Random(3))), 20);
        threads(fifty());
        formations(1_000);
        formations(10_000);
        formations(10_000);
    }

    /** The same tracks on one thread and on two, which share the areas. */
    private static void threads(List<Geometry> areas) {
        List<Track> tracks = tracks(0.02, 1_000);
        Areas ready = Areas.of(areas);
        double[] seconds = new double[3];
        for (int run = 0; run < 2 * RUNS; run++) {
            int threads = 1 + run % 2;
            long start = System.nanoTime();
            List<Thread> all = new ArrayList<>();
            for (int part = 0; part < threads; part++) {
                int first = part;
                all.add(new Thread(() -> {
                    TrackStays stays = new TrackStays(ready, Boundary.EXCLUDED, (track, area, from, to) -> {});
                    for (int i = first; i < tracks.size(); i += threads) {
                        stays.track(i, tracks.get(i));
                    }
                }));
            }
            all.forEach(Thread::start);
            all.forEach(MovementBench::join);
            double took = (System.nanoTime() - start) / 1e9;
            seconds[threads] = seconds[threads] == 0 ? took : Math.min(seconds[threads], took);
        }
        System.out.printf("50 zones, two threads: %.2f × one%n", seconds[1] / seconds[2]);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** So many observers and so many tracks of ten legs in a land of 1,000 by 1,000, seeing as far as 1. */
    private static void formations(int many) {
        Random random = new Random(5);
        Observers observers = Observers.inPlane(1);
        long start = System.nanoTime();
        wander(many, random, observers);
        long[] found = new long[1];
        TrackSightings sightings = new TrackSightings(observers, (observer, track, from, to) -> found[0]++);
        wander(many, random, sightings);
        sightings.end();
        System.out.printf(
                "%,d observers × %,d tracks of ten legs: %.2f s, %,d sightings%n",
                many, many, (System.nanoTime() - start) / 1e9, found[0]);
    }

    private static void wander(int many, Random random, Fixes fixes) {
        double[][] places = new double[many][];
        for (int hour = 0; hour <= 10; hour++) {
            for (int i = 0; i < many; i++) {
                double[] last = places[i];
                places[i] = last == null
                        ? new double[] {1000 * random.nextDouble(), 1000 * random.nextDouble()}
                        : new double[] {last[0] + random.nextDouble() - 0.5, last[1] + random.nextDouble() - 0.5};
                fixes.fix(i, hour * 3_600_000_000L, places[i][0], places[i][1]);
            }
        }
    }

    static List<Geometry> fifty() {
        Random random = new Random(2);
        List<Geometry> zones = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            zones.add(star(
                    random.nextDouble(), random.nextDouble(), 0.03 + 0.05 * random.nextDouble(), 200, 0.1, random));
        }
        return zones;
    }

    private static void compare(String zones, List<Geometry> areas, int count) {
        for (double step : new double[] {0.02, 0.001}) {
            List<Track> tracks = tracks(step, count);
            Areas ready = Areas.of(areas);
            TrackStays.Found[] heard = {null};
            long[] stays = new long[1];
            heard[0] = (track, area, from, to) -> stays[0]++;
            TrackStays ours = new TrackStays(ready, Boundary.EXCLUDED, heard[0]);
            JtsStays theirs = new JtsStays(areas, false);
            JtsStays spare = new JtsStays(areas, true);
            double fast = median(tracks, stays, (number, track, found) -> ours.track(number, track), heard[0]);
            long found = stays[0];
            double slow = median(tracks, stays, theirs::track, heard[0]);
            long others = stays[0];
            double spared = median(tracks, stays, spare::track, heard[0]);
            System.out.printf(
                    "%-22s %-7s casus %6.1f M/s   JTS %6.2f M/s %5.1f ×   JTS spare %6.2f M/s %5.1f ×   %d stays (JTS %d)%n",
                    zones,
                    step > 0.01 ? "jagged" : "smooth",
                    fast,
                    slow,
                    fast / slow,
                    spared,
                    fast / spared,
                    found,
                    others);
        }
    }

    /** Nanoseconds that this thread has had of a processor. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Millions of fixes a second. */
    private static double median(List<Track> tracks, long[] stays, Finder finder, TrackStays.Found found) {
        double[] rates = new double[RUNS];
        for (int run = -3; run < RUNS; run++) {
            stays[0] = 0;
            long start = cpu();
            for (int i = 0; i < tracks.size(); i++) {
                finder.find(i, tracks.get(i), found);
            }
            if (run >= 0) {
                rates[run] = tracks.size() * FIXES * 1e3 / (cpu() - start);
            }
        }
        Arrays.sort(rates);
        return rates[RUNS / 2];
    }

    /** A ring about a centre whose radius goes up and down by chance. */
    static Geometry star(double x, double y, double radius, int vertices, double rough, Random random) {
        double[] ring = new double[2 * vertices];
        for (int i = 0; i < vertices; i++) {
            double angle = 2 * Math.PI * i / vertices;
            double r = radius * (1 - rough * random.nextDouble());
            ring[2 * i] = x + r * Math.cos(angle);
            ring[2 * i + 1] = y + r * Math.sin(angle);
        }
        return Plane.polygon(ring);
    }

    /** Jagged: each leg goes anywhere. Smooth: it turns a little each time. All start in the unit square and turn back at its rim. */
    static List<Track> tracks(double step, int count) {
        Random random = new Random(4);
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long[] at = new long[FIXES];
            double[] x = new double[FIXES];
            double[] y = new double[FIXES];
            x[0] = random.nextDouble();
            y[0] = random.nextDouble();
            double angle = 2 * Math.PI * random.nextDouble();
            for (int k = 1; k < FIXES; k++) {
                angle = step > 0.01 ? 2 * Math.PI * random.nextDouble() : angle + 0.2 * (random.nextDouble() - 0.5);
                at[k] = at[k - 1] + 1_000_000;
                x[k] = Math.abs(x[k - 1] + step * Math.cos(angle));
                y[k] = Math.abs(y[k - 1] + step * Math.sin(angle));
                x[k] = x[k] > 1 ? 2 - x[k] : x[k];
                y[k] = y[k] > 1 ? 2 - y[k] : y[k];
            }
            tracks.add(Track.of(at, x, y));
        }
        return tracks;
    }
}
