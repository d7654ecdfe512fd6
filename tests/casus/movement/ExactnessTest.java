package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The side of a point and the rounding of an instant, against BigDecimal. */
class ExactnessTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_side_of_a_point_a_few_ulps_off_a_line_is_never_wrong(long seed) {
        Random random = new Random(seed);
        double scale = Math.scalb(1.0, random.nextInt(60) - 30);
        double ax = scale * (random.nextDouble() + random.nextInt(3) * 1000);
        double ay = scale * random.nextDouble();
        double bx = scale * random.nextDouble() * (random.nextBoolean() ? 1 : 1e-9);
        double by = scale * (random.nextDouble() - 500 * random.nextInt(3));
        double share = random.nextDouble() * 3 - 1;
        double cx = ax + share * (bx - ax) + Math.ulp(ax) * (random.nextInt(5) - 2);
        double cy = ay + share * (by - ay) + Math.ulp(ay) * (random.nextInt(5) - 2);
        assertThat(ExactOrientation.of(ax, ay, bx, by, cx, cy)).isEqualTo(reference(ax, ay, bx, by, cx, cy));
        assertThat(ExactOrientation.of(bx, by, ax, ay, cx, cy)).isEqualTo(-reference(ax, ay, bx, by, cx, cy));
    }

    @Test
    void numbers_at_the_ends_of_what_a_double_holds_are_decided_too() {
        double tiny = Double.MIN_VALUE;
        double huge = Double.MAX_VALUE;
        assertThat(ExactOrientation.of(0, 0, tiny, tiny, tiny, 2 * tiny)).isEqualTo(1);
        assertThat(ExactOrientation.of(0, 0, tiny, tiny, 3 * tiny, 3 * tiny)).isZero();
        assertThat(ExactOrientation.of(-huge, -huge, huge, huge, 0, 1)).isEqualTo(1);
        assertThat(ExactOrientation.of(-huge, -huge, huge, huge, tiny, tiny)).isZero();
        assertThat(ExactOrientation.of(-huge, -huge, huge, huge, tiny, 0)).isEqualTo(-1);
        assertThat(ExactOrientation.of(0.1, 0.1, 0.3, 0.3, 0.7, 0.7)).isZero();
    }

    @Test
    void instants_round_to_the_nearest_and_halves_to_the_later() {
        assertThat(moment(0, 10, 1, 4).rounded()).isEqualTo(3);
        assertThat(moment(0, 10, 1, 20).rounded()).isEqualTo(1);
        assertThat(moment(-10, 0, 19, 20).rounded()).isZero();
        assertThat(moment(-10, 0, 17, 20).rounded()).isEqualTo(-1);
        assertThat(moment(-10, 0, -1, -4).rounded()).isEqualTo(-7);
        assertThat(moment(0, 3, 1, 3)).isEqualTo(Moment.of(1)).hasSameHashCodeAs(Moment.of(1));
    }

    @Test
    void instants_a_hair_apart_keep_their_order() {
        Moment third = moment(0, 1, 1, 3);
        Moment nearly = moment(0, 1, 333_333_333_333_333_333L, 1_000_000_000_000_000_000L);
        assertThat(nearly).isLessThan(third);
        assertThat(Moment.later(nearly, third)).isSameAs(third);
        assertThat(third.about()).isEqualTo(1 / 3.0);
    }

    private record Share(long over, long under) implements Moment.Passed {
        @Override
        public Dyadic part() {
            return Dyadic.of(over);
        }

        @Override
        public Dyadic whole() {
            return Dyadic.of(under);
        }
    }

    private static Moment moment(long start, long end, long part, long whole) {
        return Moment.between(start, end, (double) part / whole, 1e-15, new Share(part, whole));
    }

    private static int reference(double ax, double ay, double bx, double by, double cx, double cy) {
        BigDecimal left = minus(ax, cx).multiply(minus(by, cy));
        BigDecimal right = minus(ay, cy).multiply(minus(bx, cx));
        return left.compareTo(right);
    }

    private static BigDecimal minus(double one, double other) {
        return new BigDecimal(one).subtract(new BigDecimal(other));
    }
}
