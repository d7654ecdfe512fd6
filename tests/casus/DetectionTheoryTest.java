package casus;

import static casus.Watch.appears;
import static casus.Watch.sees;
import static casus.Watch.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casus.scenario.SearchLaw;
import casus.scenario.Sees;
import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is known in closed form of how often searches find comes out of the whole program: of many targets that break the truce,
 * Japan learns of as many as the formula says, within what chance allows (99.9 %). Seeds are fixed, so that nothing flickers.
 */
class DetectionTheoryTest {
    private static final int MANY = 2000;
    private static final double WIDTH = 2;
    private static final double SPEED = 150;
    /** A look from the spot: nobody else is as near. */
    private static final double AT_HAND = 0.005;

    @ParameterizedTest(name = "A: 300 km² searched at random for {0} h with 2 km at 150 km/h: {1}")
    @CsvSource({"1, 0.632121", "2, 0.864665", "4, 0.981684"})
    void random_search_finds_one_less_e_to_the_power_of_what_was_swept(double hours, double right) {
        assertThat(-Math.expm1(-WIDTH * SPEED * hours / 300)).isCloseTo(right, within(5e-7));
        Watch watch = new Watch(1);
        double radius = Math.sqrt(300 / Math.PI);
        watch.observer("o", sees(radius, new SearchLaw.RandomSearch(km(WIDTH), SPEED)), List.of(stop(0, 0, 0, 9000)));
        Random random = new Random(1);
        for (int i = 0; i < MANY; i++) {
            double from = random.nextDouble() * 8000;
            watch.target("t" + i, random.nextDouble() * 5, random.nextDouble() * 5, from, from + hours);
        }
        Chances.assertAgree(watch.seen().size(), MANY, right);
    }

    @ParameterizedTest(name = "B: coverage {0}: in strips {1}, inverse cube {2}, at random {3}")
    @CsvSource({"0.5, 0.5, 0.4691, 0.3935", "1, 1, 0.7899, 0.6321"})
    void strips_find_most_and_random_search_least(double coverage, double strips, double cube, double chance) {
        double width = 0.5 * coverage;
        Map<String, Double> inStrips = lanes(sees(width / 2, 1), 1);
        Map<String, Double> byCube = lanes(sees(45, new SearchLaw.InverseCube(km(width), SPEED)), MANY_LANES);
        Map<String, Double> atRandom = atRandom(coverage);
        Chances.assertAgree(byCube.size(), MANY, cube);
        Chances.assertAgree(atRandom.size(), MANY, chance);
        if (strips < 1) {
            Chances.assertAgree(inStrips.size(), MANY, strips);
        } else {
            assertThat(inStrips).hasSize(MANY);
        }
        assertThat(inStrips.size()).isGreaterThan(byCube.size());
        assertThat(byCube.size()).isGreaterThan(atRandom.size());
    }

    /** On either side of the two between which the targets lie. */
    private static final int MANY_LANES = 15;

    /** Lanes half a kilometre apart, flown one after the other from south to north; targets lie anywhere between two of them. */
    private static Map<String, Double> lanes(Sees sees, int aside) {
        Watch watch = new Watch(2);
        List<Waypoint> route = new ArrayList<>();
        double hours = 80 / SPEED;
        for (int lane = -aside; lane <= aside + 1; lane++) {
            double at = (lane + aside) * (hours + 1);
            route.add(appears(0.5 * lane, -40, at, at));
            route.add(stop(0.5 * lane, 40, at + hours, at + hours));
        }
        watch.observer("o", sees, route);
        Random random = new Random(2);
        for (int i = 0; i < MANY; i++) {
            watch.target("t" + i, 0.5 * random.nextDouble(), random.nextDouble() - 0.5, 0, 100);
        }
        return watch.seen();
    }

    private static Map<String, Double> atRandom(double coverage) {
        Watch watch = new Watch(3);
        double hours = coverage * 300 / WIDTH / SPEED;
        watch.observer(
                "o",
                sees(Math.sqrt(300 / Math.PI), new SearchLaw.RandomSearch(km(WIDTH), SPEED)),
                List.of(stop(0, 0, 0, 10)));
        for (int i = 0; i < MANY; i++) {
            watch.target("t" + i, 1, 1, 1, 1 + hours);
        }
        return watch.seen();
    }

    @ParameterizedTest(name = "C: stays {0} h, a patrol every {1} h sees with {2}: {3} by the clock, {4} at random")
    @CsvSource({
        "6, 24, 1, 0.25, 0.22120",
        "6, 24, 0.8, 0.2, 0.18127",
        "30, 24, 0.8, 0.84, 0.63212",
        "60, 24, 0.5, 0.8125, 0.71350"
    })
    void patrols_that_come_back_find_more_by_the_clock(
            double stays, double every, double sees, double clock, double chance) {
        Chances.assertAgree(visited(every, sees, stays, true).size(), MANY, clock);
        Chances.assertAgree(visited(every, sees, stays, false).size(), MANY, chance);
    }

    /** Each target has a time and, of sixteen, a place of its own with a patrol of its own. */
    private static Map<String, Double> visited(double every, double sees, double stays, boolean byTheClock) {
        Watch watch = new Watch(4);
        Random random = new Random(4);
        int places = 16;
        int each = MANY / places;
        double apart = stays + 2;
        for (int place = 0; place < places; place++) {
            DoubleSupplier gap = byTheClock ? () -> every : () -> -every * Math.log1p(-random.nextDouble());
            watch.observer("o" + place, sees(AT_HAND, sees), visits(place, gap, each * apart + 2 * every));
            double phase = random.nextDouble() * every;
            for (int i = 0; i < each; i++) {
                // By the clock the phase is what is left to chance: of each target, another.
                double from = byTheClock
                        ? every * Math.floor(i * apart / every) + random.nextDouble() * every
                        : phase + i * apart;
                watch.target("t" + place + "-" + i, place, 0, from, from + stays);
            }
        }
        return watch.seen();
    }

    private static List<Waypoint> visits(double east, DoubleSupplier gap, double until) {
        List<Waypoint> visits = new ArrayList<>();
        for (double at = gap.getAsDouble(); at < until || visits.isEmpty(); at += Math.max(1e-6, gap.getAsDouble())) {
            visits.add(appears(east, 0, at, at));
        }
        return visits;
    }

    @Test
    void
            C_who_stays_is_found_after_36_hours_on_average_by_a_daily_patrol_that_sees_half_and_after_48_by_one_at_random() {
        assertThat(meanDelay(true)).isCloseTo(36, within(interval(24)));
        assertThat(meanDelay(false)).isCloseTo(48, within(interval(48)));
    }

    /** Of a mean of so many that deviate by so much, 99.9 %. */
    private static double interval(double deviation) {
        return 3.29 * 1.1 * deviation / Math.sqrt(320);
    }

    private static double meanDelay(boolean byTheClock) {
        Watch watch = new Watch(5);
        Random random = new Random(5);
        int many = 320;
        double[] from = new double[many];
        for (int i = 0; i < many; i++) {
            DoubleSupplier gap = byTheClock ? () -> 24 : () -> -24 * Math.log1p(-random.nextDouble());
            watch.observer("o" + i, sees(AT_HAND, 0.5), visits(0.05 * i, gap, 600));
            from[i] = 24 * random.nextDouble();
            watch.target("t" + i, 0.05 * i, 0, from[i], 600);
        }
        Map<String, Double> seen = watch.seen();
        return IntStream.range(0, many)
                .mapToDouble(i -> seen.getOrDefault("t" + i, 600.0) - from[i])
                .average()
                .orElseThrow();
    }

    @ParameterizedTest(name = "D: {1} looks that each see with {0} find {2} and are the fewest that do")
    @CsvSource({
        "0.1, 22, 0.90", "0.1, 29, 0.95", "0.1, 44, 0.99",
        "0.2, 11, 0.90", "0.2, 14, 0.95", "0.2, 21, 0.99",
        "0.5, 4, 0.90", "0.5, 5, 0.95", "0.5, 7, 0.99",
        "0.8, 2, 0.90", "0.8, 2, 0.95", "0.8, 3, 0.99"
    })
    void independent_looks_add_up(double sees, int looks, double wanted) {
        double right = 1 - Math.pow(1 - sees, looks);
        assertThat(right).isGreaterThanOrEqualTo(wanted);
        assertThat(1 - Math.pow(1 - sees, looks - 1)).isLessThan(wanted);
        Watch watch = new Watch(looks);
        double[] at = {0};
        watch.observer("o", sees(AT_HAND, sees), visits(0, () -> ++at[0] > 0 ? 1 : 0, looks + 0.5));
        int many = 1000;
        for (int i = 0; i < many; i++) {
            watch.target("t" + i, 0, 0, 0, looks + 2);
        }
        Chances.assertAgree(watch.seen().size(), many, right);
    }

    @Test
    void E_of_100_posts_with_10_that_hide_something_21_drawn_at_random_hit_one_with_0_9168() {
        assertThat(Math.ceil(100 * (1 - Math.pow(0.1, 1.0 / 10)))).isEqualTo(21);
        double miss = 1;
        for (int i = 0; i < 21; i++) {
            miss *= (90.0 - i) / (100 - i);
        }
        assertThat(1 - miss).isCloseTo(0.9168, within(5e-5));
        int days = 400;
        Watch watch = new Watch(6);
        Random random = new Random(6);
        for (int day = 0; day < days; day++) {
            List<Integer> posts = shuffled(random);
            for (int post : posts.subList(0, 10)) {
                watch.target("t" + day + "-" + post, post % 10, Math.floorDiv(post, 10), 24 * day, 24 * day + 23);
            }
            List<Waypoint> round = new ArrayList<>();
            for (int post : shuffled(random).subList(0, 21)) {
                double at = 24 * day + 1 + round.size();
                round.add(appears(post % 10, Math.floorDiv(post, 10), at, at));
            }
            watch.observer("o" + day, sees(AT_HAND, 1), round);
        }
        long hit = watch.seen().keySet().stream()
                .map(id -> id.substring(1, id.indexOf('-')))
                .distinct()
                .count();
        Chances.assertAgree((int) hit, days, 1 - miss);
    }

    private static List<Integer> shuffled(Random random) {
        List<Integer> posts = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
        Collections.shuffle(posts, random);
        return posts;
    }

    @Test
    void H_of_a_ring_of_12_posts_that_a_patrol_walks_round_an_attack_of_3_hours_is_met_with_0_25() {
        Watch watch = new Watch(7);
        List<Waypoint> round = new ArrayList<>();
        for (int hour = 0; hour <= 600; hour++) {
            round.add(stop(post(hour, Math::sin), post(hour, Math::cos), hour, hour));
        }
        watch.observer("o", sees(AT_HAND, 1), round);
        Random random = new Random(7);
        for (int i = 0; i < MANY; i++) {
            int post = random.nextInt(12);
            double from = 12 + random.nextDouble() * 576;
            watch.target("t" + i, post(post, Math::sin), post(post, Math::cos), from, from + 3);
        }
        Chances.assertAgree(watch.seen().size(), MANY, 3.0 / 12);
    }

    private static double post(int hour, DoubleUnaryOperator coordinate) {
        return 5 * coordinate.applyAsDouble(Math.PI / 6 * (hour % 12));
    }

    @ParameterizedTest(name = "I: arrivals 0.5 a day that stay 2 days, {0}: somebody is there with 0.632121")
    @CsvSource({"as long as each other", "exponentially", "anything up to 4 days"})
    void whether_anybody_is_there_depends_on_the_mean_stay_only(String stays) {
        Random random = new Random(8);
        DoubleSupplier stay = switch (stays) {
            case "exponentially" -> () -> -48 * Math.log1p(-random.nextDouble());
            case "as long as each other" -> () -> 48;
            default -> () -> 96 * random.nextDouble();
        };
        int places = 500;
        double until = 24 * 16;
        Watch watch = new Watch(8);
        for (int place = 0; place < places; place++) {
            double east = 0.5 * (place % 25);
            double north = 0.5 * Math.floorDiv(place, 25);
            watch.observer("o" + place, sees(AT_HAND, 1), List.of(stop(east, north, until, until)));
            int ordinal = 0;
            for (double at = arrives(random); at < until; at += arrives(random)) {
                double leaves = at + stay.getAsDouble();
                watch.target("t" + place + "-" + ordinal++, east, north, at, leaves);
            }
        }
        long there = watch.seen().keySet().stream()
                .map(id -> id.substring(1, id.indexOf('-')))
                .distinct()
                .count();
        Chances.assertAgree((int) there, places, -Math.expm1(-1));
    }

    private static double arrives(Random random) {
        return -48 * Math.log1p(-random.nextDouble());
    }

    private static Kilometres km(double value) {
        return new Kilometres(value);
    }
}
