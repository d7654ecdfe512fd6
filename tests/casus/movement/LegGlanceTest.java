package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What doubles settle is what the exact layer says; what they do not is rare, but where it ought to be it is so. */
class LegGlanceTest {
    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1, 1e6, 1e60})
    void doubles_settle_most_legs_as_the_exact_layer_does(double size) {
        Random random = new Random(1);
        int settled = 0;
        for (int i = 0; i < MANY; i++) {
            Track one = leg(random, size, 1_000_000);
            Track other = leg(random, size, 1_000_000);
            settled += agrees(one, other, size * random.nextDouble()) ? 1 : 0;
        }
        assertThat(settled).isGreaterThan(MANY * 99 / 100);
    }

    /** A few microseconds long, so that many ends lie near a half and many sightings are shorter than a microsecond. */
    @Test
    void they_do_so_for_the_shortest_legs() {
        Random random = new Random(2);
        for (int i = 0; i < MANY; i++) {
            agrees(leg(random, 1, 6), leg(random, 1, 6), random.nextDouble());
        }
    }

    /** The radius is the least distance, or a few of its last places more or less. */
    @Test
    void a_graze_is_never_settled_wrongly() {
        Random random = new Random(3);
        int unsettled = 0;
        for (int i = 0; i < MANY; i++) {
            Track one = leg(random, 1, 1_000_000);
            Track other = leg(random, 1, 1_000_000);
            double radius = GeneratedPair.least(one, other)
                    * (1 + (random.nextInt(9) - 4) * 0x1p-52 * (1L << random.nextInt(20)));
            unsettled += agrees(one, other, radius) ? 0 : 1;
        }
        assertThat(unsettled).isGreaterThan(MANY / 10);
    }

    /** The same instants; the greater gap of the two ends is the radius, or a few of its last places more or less. */
    @Test
    void within_reach_at_both_ends_is_never_settled_wrongly() {
        assertThat(settledAtTheRim(1)).isBetween(MANY / 20, MANY * 19 / 20);
        assertThat(settledAtTheRim(1e-161))
                .as("squares that have lost places settle nothing")
                .isZero();
    }

    private static int settledAtTheRim(double size) {
        Random random = new Random(4);
        int settled = 0;
        for (int i = 0; i < MANY; i++) {
            double[] places = random.doubles(8, 0, size).toArray();
            Track one = Plane.track(Plane.fix(0, places[0], places[1]), Plane.fix(1000, places[2], places[3]));
            Track other = Plane.track(Plane.fix(0, places[4], places[5]), Plane.fix(1000, places[6], places[7]));
            double first = Math.hypot(places[0] - places[4], places[1] - places[5]);
            double last = Math.hypot(places[2] - places[6], places[3] - places[7]);
            double off = (random.nextInt(9) - 4) * 0x1p-53 * (1 << random.nextInt(8));
            settled += agrees(one, other, Math.max(first, last) * (1 + off)) ? 1 : 0;
        }
        return settled;
    }

    @Test
    void an_end_on_a_half_goes_to_the_later_microsecond_and_one_a_hair_off_it_to_its_own() {
        Track passes = Plane.track(Plane.fix(0, -10, 0), Plane.fix(20, 10, 0));
        Track rests = Plane.track(Plane.fix(0, 0, 0), Plane.fix(20, 0, 0));
        assertThat(PlanarSightings.of(passes, rests, 2.5)).containsExactly(new Span(8, 13));
        assertThat(PlanarSightings.of(passes, rests, Math.nextUp(2.5))).containsExactly(new Span(7, 13));
        assertThat(PlanarSightings.of(passes, rests, Math.nextDown(2.5))).containsExactly(new Span(8, 12));
    }

    @Test
    void places_so_near_or_far_that_squares_leave_the_doubles_are_told_exactly() {
        for (double size : new double[] {Double.MIN_VALUE, 1e-200, 1e200, Double.MAX_VALUE / 4}) {
            Track one = Plane.track(Plane.fix(0, -2 * size, 0), Plane.fix(8, 2 * size, 0));
            Track rest = Plane.track(Plane.fix(0, 0, 0), Plane.fix(8, 0, 0));
            assertThat(PlanarSightings.of(one, rest, size)).containsExactly(new Span(2, 6));
        }
    }

    @Test
    void instants_as_far_from_nought_as_they_may_be_are_told_and_those_beyond_are_refused() {
        long far = 1L << 60;
        Track one = Track.of(new long[] {-far, far}, new double[] {-2, 2}, new double[2]);
        Track rest = Track.of(new long[] {-far, far}, new double[2], new double[2]);
        assertThat(PlanarSightings.of(one, rest, 1)).isEqualTo(List.of(new Span(-far / 2, far / 2)));
        for (long[] at : new long[][] {{-far, far + 1}, {-far - 1, far}, {Long.MIN_VALUE, Long.MAX_VALUE}}) {
            Track over = Track.of(at, new double[2], new double[2]);
            assertThatThrownBy(() -> PlanarSightings.of(rest, over, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2^60");
        }
    }

    /** The whole of one leg that the other also has; false where doubles do not settle it. */
    private static boolean agrees(Track one, Track other, double radius) {
        long start = Math.max(one.from, other.from);
        long end = Math.min(one.to, other.to);
        LegGlance glance = new LegGlance();
        if (start >= end || !glance.settles(one, 0, other, 0, radius, start, end)) {
            return false;
        }
        LegSighting exact = LegSighting.of(one, 0, other, 0, radius, start, end);
        assertThat(glance.near()).isEqualTo(exact.near());
        if (glance.near()) {
            assertThat(List.of(glance.begins(), glance.lasts(), glance.from(), glance.to()))
                    .isEqualTo(List.of(exact.begins(), exact.lasts(), exact.from(), exact.to()));
        }
        return true;
    }

    /** Begins within the first tenth of the time and ends within the last. */
    private static Track leg(Random random, double size, int time) {
        int tenth = Math.max(1, time / 10);
        return Plane.track(
                Plane.fix(random.nextInt(tenth), size * random.nextDouble(), size * random.nextDouble()),
                Plane.fix(time - random.nextInt(tenth), size * random.nextDouble(), size * random.nextDouble()));
    }
}
