package casus.movement;

import static casus.movement.Stories.CENTRE;
import static casus.movement.Stories.at;
import static casus.movement.Stories.formation;
import static casus.movement.Stories.hour;
import static casus.movement.Stories.observer;
import static casus.movement.Stories.scenario;
import static casus.movement.Stories.treaties;
import static org.assertj.core.api.Assertions.assertThat;

import casus.scenario.Formation;
import casus.scenario.Sees;
import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StorySightingLawsTest {
    /** Twice the half metre by which a straight run may err, and as much again. */
    private static final double RIGHT_TO_KM = 0.002;

    static LongStream seeds() {
        return LongStream.range(1, 61);
    }

    @Test
    void half_of_the_drawn_pairs_come_into_sight_or_out_of_it() {
        assertThat(seeds().filter(seed -> {
                    Drawn drawn = new Drawn(seed);
                    Movements movements = movements(false, drawn.radius, drawn.one, drawn.other);
                    return movements.sightings().stream()
                            .flatMap(sighting -> Stream.of(sighting.from(), sighting.to()))
                            .anyMatch(end -> Math.abs(apart(movements, end) - drawn.radius) < RIGHT_TO_KM);
                }))
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_look_at_any_instant_agrees(long seed) {
        Drawn drawn = new Drawn(seed);
        Movements movements = movements(false, drawn.radius, drawn.one, drawn.other);
        for (double hours = 0; hours <= 60; hours += 0.13) {
            Instant instant = hour(hours);
            Optional<LonLat> one = movements.positionAt("one", instant);
            Optional<LonLat> other = movements.positionAt("other", instant);
            boolean seen = movements.sightings().stream()
                    .anyMatch(sighting -> !instant.isBefore(sighting.from()) && !instant.isAfter(sighting.to()));
            if (one.isEmpty() || other.isEmpty()) {
                assertThat(seen).isFalse();
                continue;
            }
            double apart = apart(one.get(), other.get());
            if (Math.abs(apart - drawn.radius) > RIGHT_TO_KM) {
                assertThat(seen).as("%s km at %s", apart, instant).isEqualTo(apart < drawn.radius);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_nearest_is_within_the_radius_and_nowhere_undercut(long seed) {
        Drawn drawn = new Drawn(seed);
        Movements movements = movements(false, drawn.radius, drawn.one, drawn.other);
        for (Sighting sighting : movements.sightings()) {
            assertThat(sighting.nearest().value()).isBetween(0.0, drawn.radius);
            assertThat(apart(movements, sighting.nearestAt()))
                    .isEqualTo(sighting.nearest().value(), Offset.offset(RIGHT_TO_KM));
            long from = Micros.of(sighting.from());
            long to = Micros.of(sighting.to());
            for (int i = 0; i <= 50; i++) {
                assertThat(apart(movements, Micros.instant(from + (to - from) / 50 * i)))
                        .isGreaterThan(sighting.nearest().value() - RIGHT_TO_KM);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void who_sees_farther_sees_all_that_and_more(long seed) {
        Drawn drawn = new Drawn(seed);
        for (boolean byDay : new boolean[] {false, true}) {
            Windows near = windows(movements(byDay, drawn.radius, drawn.one, drawn.other));
            Windows far = windows(movements(byDay, drawn.radius * 1.1, drawn.one, drawn.other));
            assertThat(near.within(far)).isEqualTo(near);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void by_daylight_is_all_that_is_seen_and_lit(long seed) {
        Drawn drawn = new Drawn(seed);
        Movements always = movements(false, drawn.radius, drawn.one, drawn.other);
        Movements byDay = movements(true, drawn.radius, drawn.one, drawn.other);
        Trajectory observed = always.trajectory("other").orElseThrow();
        Windows light = Daylight.along(observed, new Span(observed.track.from, observed.track.to));
        assertThat(windows(byDay)).isEqualTo(windows(always).within(light));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_sees_the_other_at_the_same_times(long seed) {
        Drawn drawn = new Drawn(seed);
        assertThat(windows(movements(false, drawn.radius, drawn.other, drawn.one)))
                .isEqualTo(windows(movements(false, drawn.radius, drawn.one, drawn.other)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_mirrored_about_the_centre_is_seen_at_the_same_times(long seed) {
        Drawn drawn = new Drawn(seed);
        List<Span> west =
                windows(movements(false, drawn.radius, drawn.one, drawn.other)).spans();
        List<Span> east = windows(movements(false, drawn.radius, mirrored(drawn.one), mirrored(drawn.other)))
                .spans();
        assertThat(east).zipSatisfy(west, (one, other) -> {
            assertThat(one.from()).isCloseTo(other.from(), Offset.offset(1000L));
            assertThat(one.to()).isCloseTo(other.to(), Offset.offset(1000L));
        });
    }

    private static Movements movements(boolean byDay, double radius, Waypoint[] one, Waypoint[] other) {
        Formation observer = byDay
                ? formation("one", "japan", Optional.of(new Sees(new Kilometres(radius), true, 1)), one)
                : observer("one", "japan", radius, one);
        return Movements.of(scenario(true, observer, formation("other", other)), treaties(List.of(), List.of()));
    }

    private static Windows windows(Movements movements) {
        return new Windows(movements.sightings().stream()
                .map(one -> new Span(Micros.of(one.from()), Micros.of(one.to())))
                .toList());
    }

    private static double apart(Movements movements, Instant at) {
        return apart(
                movements.positionAt("one", at).orElseThrow(),
                movements.positionAt("other", at).orElseThrow());
    }

    private static double apart(LonLat one, LonLat other) {
        double[] p = new double[2];
        double[] q = new double[2];
        Projection projection = new Projection(CENTRE);
        projection.project(one.lon(), one.lat(), p);
        projection.project(other.lon(), other.lat(), q);
        return Math.hypot(p[0] - q[0], p[1] - q[1]);
    }

    private static Waypoint[] mirrored(Waypoint[] route) {
        Waypoint[] mirrored = new Waypoint[route.length];
        for (int i = 0; i < route.length; i++) {
            Waypoint point = route[i];
            double hours = (Micros.of(point.at()) - Micros.of(hour(0))) / 3.6e9;
            double leaves = (Micros.of(point.leaves()) - Micros.of(hour(0))) / 3.6e9;
            mirrored[i] = at(
                    hours, 2 * CENTRE.lon() - point.where().lon(), point.where().lat(), 0, leaves);
        }
        return mirrored;
    }

    /** Two routes about the centre, with halts, some in step and some not, and a radius. */
    private static final class Drawn {
        private final Random random;
        final Waypoint[] one;
        final Waypoint[] other;
        final double radius;

        Drawn(long seed) {
            random = new Random(seed);
            one = route();
            other = route();
            radius = 5 + random.nextInt(120);
        }

        private Waypoint[] route() {
            List<Waypoint> route = new ArrayList<>();
            int hours = random.nextInt(4);
            int count = 1 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                double lon = 117 + random.nextInt(9) / 4.0;
                int halt = random.nextInt(3) == 0 ? 5 : 0;
                route.add(at(hours, lon, 39 + random.nextInt(9) / 4.0, 0, hours + halt));
                hours += halt + 1 + random.nextInt(8);
            }
            return route.toArray(Waypoint[]::new);
        }
    }
}
