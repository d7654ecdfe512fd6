package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Laws of planar sightings, on small lattices full of tangents and meetings. */
class SightingLawsTest {
    private static final int SEEDS = 2_000;

    @TestFactory
    Stream<DynamicTest> order_and_offset_change_nothing_and_a_larger_radius_holds_the_smaller() {
        return LongStream.range(0, SEEDS).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(seed)));
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        double[][] mine = fixes(random);
        double[][] theirs = fixes(random);
        int radius = random.nextInt(4);
        Track one = Plane.track(mine);
        Track other = Plane.track(theirs);
        List<Span> told = PlanarSightings.of(one, other, radius);
        assertThat(PlanarSightings.of(other, one, radius)).isEqualTo(told);
        assertThat(PlanarSightings.of(moved(mine), moved(theirs), radius)).isEqualTo(told);
        List<Span> wider = PlanarSightings.of(one, other, radius + 1.0);
        assertThat(told).allMatch(span -> wider.stream().anyMatch(w -> w.from() <= span.from() && w.to() >= span.to()));
    }

    private static Track moved(double[][] fixes) {
        return Plane.track(Stream.of(fixes)
                .map(fix -> new double[] {fix[0], fix[1] + 1e6, fix[2] - 1e6})
                .toArray(double[][]::new));
    }

    private static double[][] fixes(Random random) {
        double[][] fixes = new double[1 + random.nextInt(6)][];
        long at = random.nextInt(4);
        for (int i = 0; i < fixes.length; i++) {
            fixes[i] = new double[] {at, random.nextInt(7), random.nextInt(7)};
            at += 1 + random.nextInt(9);
        }
        return fixes;
    }
}
