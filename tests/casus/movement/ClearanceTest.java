package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/** Closed forms against a thousand samples of every motion, on outlines drawn from a seed. */
class ClearanceTest {
    private static final int SAMPLES = 1_000;
    /** Between two samples a distance changes by less than this. */
    private static final Offset<Double> SAMPLE = Offset.offset(0.2);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_cells_of_a_motion_hold_its_distance_at_every_sample(long seed) {
        Random random = new Random(seed);
        Clearance clearance = new Clearance(outline(random));
        Motion motion = motion(random);
        List<Cell> cells = clearance.cells(motion, 0, 1);
        assertThat(cells.get(0).from()).isZero();
        assertThat(cells.get(cells.size() - 1).to()).isEqualTo(1);
        int i = 0;
        for (int sample = 0; sample <= SAMPLES; sample++) {
            double s = (double) sample / SAMPLES;
            while (cells.get(i).to() < s) {
                i++;
                assertThat(cells.get(i).from()).isEqualTo(cells.get(i - 1).to());
            }
            double told = cells.get(i).clearing(s).distance();
            assertThat(told).isEqualTo(slow(clearance.outline(), motion.x(s), motion.y(s)), Offset.offset(1e-4));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_least_distance_is_that_of_the_nearest_sample(long seed) {
        Random random = new Random(seed);
        Clearance clearance = new Clearance(outline(random));
        Motion motion = motion(random);
        double least = Double.POSITIVE_INFINITY;
        for (int sample = 0; sample <= SAMPLES; sample++) {
            double s = (double) sample / SAMPLES;
            least = Math.min(least, slow(clearance.outline(), motion.x(s), motion.y(s)));
        }
        Clearing nearest = Objects.requireNonNull(clearance.nearer(motion, Double.POSITIVE_INFINITY));
        assertThat(nearest.distance()).isLessThanOrEqualTo(least + 1e-9).isEqualTo(least, SAMPLE);
        double s = motion.share(nearest.at());
        assertThat(nearest.distance())
                .isEqualTo(slow(clearance.outline(), motion.x(s), motion.y(s)), Offset.offset(1e-6));
        assertThat(clearance.nearer(motion, nearest.distance())).isNull();
    }

    private static double slow(Outline outline, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < outline.count; i++) {
            Coordinate a = new Coordinate(outline.ax[i], outline.ay[i]);
            Coordinate b = new Coordinate(outline.bx[i], outline.by[i]);
            double distance = Distance.pointToSegment(new Coordinate(x, y), a, b);
            least = Math.min(least, distance);
        }
        return least;
    }

    private static Outline outline(Random random) {
        double[] line = new double[2 * (2 + random.nextInt(12))];
        for (int i = 0; i < line.length; i += 2) {
            line[i] = 117 + 2 * random.nextDouble();
            line[i + 1] = 39 + 2 * random.nextDouble();
        }
        return new Outline(Polyline.of(Plane.line(line)).edges, new Projection(Stories.CENTRE));
    }

    private static Motion motion(Random random) {
        return new Motion(
                0,
                1_000_000,
                200 * random.nextDouble() - 100,
                200 * random.nextDouble() - 100,
                100 * random.nextDouble() - 50,
                100 * random.nextDouble() - 50,
                1,
                0);
    }
}
