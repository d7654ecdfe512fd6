package casus.movement;

import casus.treaty.Boundary;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Geometry;
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

/** Stays of the tracks of {@link MovementBench}, which tells what they and the zones are; millions of fixes a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StaysJmh {
    private static final int TRACKS = 1_000;
    private static final int FIXES = 1_000;

    @Param({"one round", "one jagged", "fifty"})
    public String zones = "";

    @Param({"jagged", "smooth"})
    public String tracks = "";

    private List<Track> all = List.of();
    private long stays;
    private TrackStays.Found found = (track, area, from, to) -> stays++;
    private TrackStays casus;
    private JtsStays jts;

    @Setup
    public void prepare() {
        List<Geometry> areas = switch (zones) {
            case "fifty" -> MovementBench.fifty();
            case "one round" -> List.of(MovementBench.star(0.5, 0.5, 0.4, 200, 0.1, new Random(1)));
            default -> List.of(MovementBench.star(0.5, 0.5, 0.5, 200, 0.6, new Random(1)));
        };
        all = MovementBench.tracks(tracks.equals("jagged") ? 0.02 : 0.001, TRACKS);
        casus = new TrackStays(Areas.of(areas), Boundary.EXCLUDED, found);
        jts = new JtsStays(areas, false);
    }

    @Benchmark
    @OperationsPerInvocation(TRACKS * FIXES)
    public long casus() {
        for (int i = 0; i < TRACKS; i++) {
            casus.track(i, all.get(i));
        }
        return stays;
    }

    @Benchmark
    @OperationsPerInvocation(TRACKS * FIXES)
    public long jts() {
        for (int i = 0; i < TRACKS; i++) {
            jts.track(i, all.get(i), found);
        }
        return stays;
    }
}
