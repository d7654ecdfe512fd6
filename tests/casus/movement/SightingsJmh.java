package casus.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sightings of pairs of tracks with the same instants, as {@link SightingsBench} makes them; millions of points a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SightingsJmh {
    private static final int PAIRS = 500;
    private static final int FIXES = 1_000;
    private static final double RADIUS = 5_000;

    @Param({"far apart", "wandering within reach", "in and out of reach"})
    public String pairs = "";

    private final List<Track> ones = new ArrayList<>();
    private final List<Track> others = new ArrayList<>();

    @Setup
    public void prepare() {
        Random random = new Random(7);
        double apart = pairs.equals("far apart") ? 100_000 : pairs.equals("in and out of reach") ? 5_000 : 4_000;
        double step = pairs.equals("in and out of reach") ? 1_000 : 50;
        for (int i = 0; i < PAIRS; i++) {
            ones.add(SightingsBench.track(random, 0, 0, step));
            others.add(SightingsBench.track(random, 0, apart, step));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS * FIXES)
    public long casus() {
        long found = 0;
        for (int i = 0; i < PAIRS; i++) {
            found += PlanarSightings.of(ones.get(i), others.get(i), RADIUS).size();
        }
        return found;
    }
}
