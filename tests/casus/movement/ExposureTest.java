package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casus.scenario.SearchLaw;
import casus.treaty.Kilometres;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hazard along a relative way, summed in closed form, beside sums that are worked out in other ways. */
class ExposureTest {
    private static final long HOUR = 3_600_000_000L;
    private static final double WIDTH = 2;
    private static final double SPEED = 150;
    private static final SearchLaw CUBE = new SearchLaw.InverseCube(new Kilometres(WIDTH), SPEED);
    private static final SearchLaw RANDOM = new SearchLaw.RandomSearch(new Kilometres(WIDTH), SPEED);
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-6);

    static LongStream seeds() {
        return LongStream.range(1, 201);
    }

    @Test
    void a_long_straight_pass_at_the_stated_speed_gathers_width_squared_over_4_pi_d_squared() {
        double d = 3;
        Exposure pass = exposure(CUBE, leg(0, 2, -SPEED, d, SPEED, d));
        double angle = SPEED / Math.hypot(SPEED, d);
        assertThat(pass.whole()).isCloseTo(angle * WIDTH * WIDTH / (4 * Math.PI * d * d), ROUNDING);
    }

    /** The integral of the lateral range curve is the width: by the trapezoidal rule, far out. */
    @Test
    void the_lateral_range_curve_encloses_the_width() {
        double sum = 0;
        double step = 0.01;
        double out = 200;
        for (double d = step / 2; d < out; d += step) {
            sum += 2
                    * step
                    * -Math.expm1(-exposure(CUBE, leg(0, 2000, -1e3 * SPEED, d, 1e3 * SPEED, d))
                            .whole());
        }
        double beyond = 2 * WIDTH * WIDTH / (4 * Math.PI * out);
        assertThat(sum + beyond).isCloseTo(WIDTH, within(1e-3));
    }

    @Test
    void a_random_search_gathers_what_is_swept_over_what_there_is() {
        double radius = Math.sqrt(300 / Math.PI);
        Exposure search = new Exposure(RANDOM, radius, List.of(leg(0, 2, 1, 1, 1, 1)), new Span(0, 2 * HOUR));
        assertThat(search.whole()).isCloseTo(2.0, ROUNDING);
        assertThat(search.reaches(0.5).map(Micros::of)).contains(HOUR / 2);
        assertThat(search.reaches(2.0001)).isEmpty();
    }

    @Test
    void who_comes_straight_over_it_finds_it_before_that_whatever_the_lot() {
        Exposure over = exposure(CUBE, leg(0, 2, -SPEED, 0, SPEED, 0));
        assertThat(over.whole()).isInfinite();
        assertThat(over.reaches(700).map(Micros::of).orElseThrow()).isLessThan(HOUR);
        // By hand: W² / (16π·a²) = 700 at a kilometres before the place; what came before counts for nothing there.
        double before = WIDTH / Math.sqrt(16 * Math.PI * 700) / SPEED * HOUR;
        assertThat(over.reaches(700).map(Micros::of).orElseThrow()).isCloseTo(HOUR - Math.round(before), within(1L));
    }

    @Test
    void at_rest_it_is_the_same_in_each_moment_and_infinite_on_the_spot() {
        Exposure beside = exposure(CUBE, leg(0, 1, 2, 0, 2, 0));
        assertThat(beside.whole()).isCloseTo(SPEED * WIDTH * WIDTH / (8 * Math.PI) / 8, ROUNDING);
        assertThat(exposure(CUBE, leg(0, 1, 0, 0, 0, 0)).reaches(30).map(Micros::of))
                .contains(0L);
    }

    @Test
    void a_sighting_of_an_instant_shows_nothing_to_one_who_needs_time() {
        assertThat(new Exposure(CUBE, 10, List.of(), new Span(5, 5)).reaches(1e-9))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_closed_form_is_the_sum_of_many_small_moments(long seed) {
        List<Motion> legs = legs(new Random(seed));
        double sum = 0;
        int parts = 20_000;
        for (Motion leg : legs) {
            double hours = (leg.to() - leg.from()) / HOUR;
            for (int i = 0; i < parts; i++) {
                double s = (i + 0.5) / parts;
                sum += hours / parts / Math.pow(Math.hypot(leg.x(s), leg.y(s)), 3);
            }
        }
        double k = SPEED * WIDTH * WIDTH / (8 * Math.PI);
        assertThat(exposure(CUBE, legs.toArray(Motion[]::new)).whole())
                .isCloseTo(k * sum, Percentage.withPercentage(0.1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_gathered_up_to_the_instant_of_detection_is_the_threshold(long seed) {
        Random random = new Random(seed);
        for (SearchLaw law : List.of(CUBE, RANDOM)) {
            Motion[] legs = legs(random).toArray(Motion[]::new);
            Exposure whole = exposure(law, legs);
            double threshold = random.nextDouble() * whole.whole();
            double at = Micros.of(whole.reaches(threshold).orElseThrow());
            assertThat(gathered(law, legs, at - 0.5)).isLessThanOrEqualTo(threshold * (1 + 1e-9));
            assertThat(gathered(law, legs, at + 0.5)).isGreaterThanOrEqualTo(threshold * (1 - 1e-9));
            assertThat(whole.reaches(whole.whole() * 1.001)).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void splitting_legs_and_reversing_time_change_nothing_of_the_whole(long seed) {
        List<Motion> legs = legs(new Random(seed));
        List<Motion> halves = new ArrayList<>();
        List<Motion> back = new ArrayList<>();
        for (Motion leg : legs) {
            double middle = (leg.from() + leg.to()) / 2;
            halves.add(part(leg, leg.from(), middle));
            halves.add(part(leg, middle, leg.to()));
            back.add(0, new Motion(-leg.to(), -leg.from(), leg.x(1), leg.y(1), -leg.vx(), -leg.vy(), 0, 0));
        }
        double whole = exposure(CUBE, legs.toArray(Motion[]::new)).whole();
        assertThat(exposure(CUBE, halves.toArray(Motion[]::new)).whole()).isCloseTo(whole, ROUNDING);
        assertThat(exposure(CUBE, back.toArray(Motion[]::new)).whole()).isCloseTo(whole, ROUNDING);
    }

    private static double gathered(SearchLaw law, Motion[] legs, double until) {
        Motion[] parts = Arrays.stream(legs)
                .filter(leg -> leg.from() < until)
                .map(leg -> part(leg, leg.from(), Math.min(until, leg.to())))
                .toArray(Motion[]::new);
        return exposure(law, parts).whole();
    }

    private static Motion part(Motion leg, double from, double to) {
        double s = leg.share(from);
        double length = leg.share(to) - s;
        return new Motion(from, to, leg.x(s), leg.y(s), length * leg.vx(), length * leg.vy(), 0, 0);
    }

    /** A broken way that keeps a kilometre off, so that the sum of small moments is right. */
    private static List<Motion> legs(Random random) {
        List<Motion> legs = new ArrayList<>();
        double[] here = place(random);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            double[] next = random.nextInt(5) == 0 ? here : place(random);
            legs.add(leg(i, i + 1, here[0], here[1], next[0], next[1]));
            here = next;
        }
        return legs;
    }

    private static double[] place(Random random) {
        return new double[] {1 + random.nextDouble() * 8, -5 + random.nextDouble() * 10};
    }

    private static Motion leg(double from, double to, double x, double y, double endX, double endY) {
        return new Motion(from * HOUR, to * HOUR, x, y, endX - x, endY - y, 0, 0);
    }

    private static Exposure exposure(SearchLaw law, Motion... legs) {
        Span span = new Span(0, (long) legs[legs.length - 1].to());
        return new Exposure(law, 10, List.of(legs), span);
    }
}
