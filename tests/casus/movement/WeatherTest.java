package casus.movement;

import static casus.movement.Stories.at;
import static casus.movement.Stories.formation;
import static casus.movement.Stories.hour;
import static casus.movement.Stories.treaties;
import static org.assertj.core.api.Assertions.assertThat;

import casus.problem.Place;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.SearchLaw;
import casus.scenario.Sees;
import casus.scenario.Waypoint;
import casus.scenario.Weather;
import casus.scenario.Weather.Kind;
import casus.treaty.Boundary;
import casus.treaty.Kilometres;
import casus.treaty.Treaties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What weather leaves of sightings. The zone is 117 to 119 east, 39 to 41 north; the post sees all of it and more. */
class WeatherTest {
    private static final Treaties GROUND = treaties(
            List.of(Stories.zone("square", Boundary.EXCLUDED, 0, 117, 39, 119, 39, 119, 41, 117, 41)), List.of());
    private static final long A_MICRO = 1000;

    @Test
    void weather_hides_from_its_first_instant_up_to_its_last() {
        assertThat(seen(List.of(spell(2, 3, Kind.FOG, "")), halt(0, 5)))
                .containsExactly(span(hour(0), hour(2).minusNanos(A_MICRO)), span(hour(3), hour(5)));
    }

    @Test
    void who_is_there_only_when_it_begins_is_hidden_and_who_is_there_only_when_it_is_over_is_seen() {
        List<Weather> fog = List.of(spell(2, 3, Kind.FOG, ""));
        assertThat(seen(fog, at(2, 118, 40))).isEmpty();
        assertThat(seen(fog, at(3, 118, 40))).containsExactly(span(hour(3), hour(3)));
    }

    @Test
    void weather_that_does_not_stop_the_observer_hides_nothing() {
        assertThat(seen(List.of(spell(2, 3, Kind.RAIN, "")), halt(0, 5))).containsExactly(span(hour(0), hour(5)));
    }

    @Test
    void spells_that_overlap_or_meet_are_as_one() {
        Windows one = windows(List.of(spell(1, 4, Kind.FOG, "")), halt(0, 5));
        assertThat(windows(List.of(spell(2, 4, Kind.CLOUD, ""), spell(1, 3, Kind.FOG, "")), halt(0, 5)))
                .isEqualTo(one);
        assertThat(windows(List.of(spell(1, 2, Kind.FOG, ""), spell(2, 4, Kind.FOG, "")), halt(0, 5)))
                .isEqualTo(one);
    }

    @Test
    void weather_over_a_zone_hides_what_is_in_it_and_on_its_line_and_not_what_is_beside_it() {
        List<Weather> fog = List.of(spell(0, 9, Kind.FOG, "square"));
        assertThat(seen(fog, at(0, 116, 40), at(8, 120, 40)))
                .containsExactly(span(hour(0), hour(2).minusNanos(A_MICRO)), span(hour(6).plusNanos(A_MICRO), hour(8)));
        assertThat(seen(fog, at(0, 117, 39.5), at(4, 117, 40.5))).isEmpty();
        assertThat(seen(fog, at(0, 116, 42), at(2, 117, 41), at(4, 116, 40)))
                .containsExactly(span(hour(0), hour(2).minusNanos(A_MICRO)), span(hour(2).plusNanos(A_MICRO), hour(4)));
    }

    @Test
    void weather_over_a_zone_counts_while_both_last() {
        assertThat(seen(List.of(spell(1, 3, Kind.CLOUD, "square")), at(0, 116, 40), at(8, 120, 40)))
                .containsExactly(span(hour(0), hour(2).minusNanos(A_MICRO)), span(hour(3), hour(8)));
    }

    @Test
    void the_nearest_is_that_of_the_time_in_which_there_is_sight() {
        Sighting second = sightings(List.of(spell(3, 5, Kind.FOG, "")), at(0, 116, 40), at(8, 120, 40))
                .get(1);
        assertThat(second.nearestAt()).isEqualTo(hour(5)).isEqualTo(second.from());
        assertThat(second.nearest().value()).isGreaterThan(40);
    }

    static LongStream seeds() {
        return LongStream.range(1, 101);
    }

    /** Whatever is seen, is so in fair weather too; and an instant of that is hidden when, and only when, a spell has it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void at_every_instant_that_is_asked_a_formation_in_sight_is_hidden_where_a_spell_holds_it(long seed) {
        Random random = new Random(seed);
        Waypoint[] way = way(random);
        List<Weather> weather = weather(random);
        Windows fair = windows(List.of(), way);
        Windows seen = windows(weather, way);
        assertThat(seen.within(fair)).isEqualTo(seen);
        Movements moves = Movements.of(told(weather, way), GROUND);
        for (double hours = 0; hours <= 30; hours += 0.25) {
            Instant instant = hour(hours);
            if (holds(fair, instant)) {
                boolean hidden = weather.stream().anyMatch(spell -> hides(spell, instant, moves));
                assertThat(holds(seen, instant)).as("at %s", instant).isEqualTo(!hidden);
            }
        }
    }

    /** Every route stands on a lattice, so that an instant at which it is on the line lies on one as well. */
    private static boolean hides(Weather spell, Instant instant, Movements moves) {
        boolean lasts = !instant.isBefore(spell.from()) && instant.isBefore(spell.to());
        boolean stops = spell.kind() != Kind.RAIN;
        boolean there = spell.over().isEmpty()
                || moves.positionAt("target", instant)
                        .filter(where ->
                                where.lon() >= 117 && where.lon() <= 119 && where.lat() >= 39 && where.lat() <= 41)
                        .isPresent();
        return lasts && stops && there;
    }

    private static Waypoint[] way(Random random) {
        List<Waypoint> way = new ArrayList<>();
        for (int hours = 0; hours <= 28; hours += 4) {
            way.add(at(hours, 116 + random.nextInt(9) / 2.0, 38 + random.nextInt(9) / 2.0));
        }
        return way.toArray(Waypoint[]::new);
    }

    private static List<Weather> weather(Random random) {
        List<Weather> weather = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            double from = random.nextInt(112) / 4.0;
            Kind kind = List.of(Kind.FOG, Kind.CLOUD, Kind.RAIN).get(random.nextInt(3));
            weather.add(spell(from, from + (1 + random.nextInt(24)) / 4.0, kind, random.nextBoolean() ? "" : "square"));
        }
        return weather;
    }

    private static boolean holds(Windows windows, Instant instant) {
        long micros = Micros.of(instant);
        return windows.spans().stream().anyMatch(span -> span.from() <= micros && micros <= span.to());
    }

    private static Span span(Instant from, Instant to) {
        return new Span(Micros.of(from), Micros.of(to));
    }

    private static Weather spell(double from, double to, Kind kind, String over) {
        return new Weather(hour(from), hour(to), kind, over, Optional.empty(), "", Place.of("story"));
    }

    private static Waypoint halt(double from, double to) {
        return at(from, 118, 40, 0, to);
    }

    private static Windows windows(List<Weather> weather, Waypoint... way) {
        return new Windows(sightings(weather, way).stream()
                .map(one -> span(one.from(), one.to()))
                .toList());
    }

    private static List<Span> seen(List<Weather> weather, Waypoint... way) {
        return windows(weather, way).spans();
    }

    private static List<Sighting> sightings(List<Weather> weather, Waypoint... way) {
        return Movements.of(told(weather, way), GROUND).sightings();
    }

    private static Scenario told(List<Weather> weather, Waypoint... way) {
        Sees sees = new Sees(new Kilometres(600), false, 1, List.of(Kind.FOG, Kind.CLOUD), SearchLaw.DEFINITE_RANGE);
        Formation post = formation("post", "japan", Optional.of(sees), at(0, 118, 40, 0, 240));
        return Stories.under(weather, post, formation("target", way));
    }
}
