package casus.movement;

import static casus.movement.Square.km;
import static casus.movement.Square.promised;
import static casus.movement.Stories.at;
import static casus.movement.Stories.formation;
import static casus.movement.Stories.hour;
import static casus.movement.Stories.observer;
import static casus.movement.Stories.scenario;
import static casus.movement.Stories.treaties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casus.scenario.Formation;
import casus.scenario.Sees;
import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.Test;

/** Worked by hand, with GeographicLib for the distances. The centre of the ground is 118 east, 40 north. */
class SightingsTest {
    /** A straight run errs by less than a metre, which a formation of these speeds covers in less time than this. */
    private static final TemporalUnitOffset A_METRE = within(200, ChronoUnit.MILLIS);

    private static final Waypoint[] POST = {at(0, 118, 40, 0, 200)};

    @Test
    void a_flight_over_an_observer_is_seen_from_the_radius_to_the_radius() {
        Sighting sighting = only(observer("post", "japan", 10, POST), flight(at(0, 117, 40), at(2, 119, 40)));
        double half = 10 / km(118, 40, 119, 40);
        assertThat(sighting.observer()).isEqualTo("post");
        assertThat(sighting.formation()).isEqualTo("flight");
        assertThat(sighting.from()).isCloseTo(hour(1 - half), A_METRE);
        assertThat(sighting.to()).isCloseTo(hour(1 + half), A_METRE);
        // The chord of a parallel of latitude passes within a metre of its middle.
        assertThat(sighting.nearest().value()).isEqualTo(0, Offset.offset(0.001));
        assertThat(sighting.nearestAt()).isCloseTo(hour(1), A_METRE);
        assertThat(sighting.daylightOnly()).isFalse();
    }

    @Test
    void two_that_meet_head_on_close_twice_as_fast() {
        Sighting sighting = only(
                observer("patrol", "japan", 10, at(0, 119, 40), at(2, 117, 40)),
                flight(at(0, 117, 40), at(2, 119, 40)));
        double half = 10 / km(118, 40, 119, 40) / 2;
        assertThat(sighting.from()).isCloseTo(hour(1 - half), A_METRE);
        assertThat(sighting.to()).isCloseTo(hour(1 + half), A_METRE);
    }

    @Test
    void a_flight_that_only_touches_the_radius_is_seen_for_an_instant() {
        Formation turns = flight(at(0, 117, 40), at(2, 117.75, 40.1), at(5, 117, 40));
        Sighting near = only(observer("post", "japan", 60, POST), turns);
        assertThat(near.nearest().value()).isEqualTo(km(118, 40, 117.75, 40.1), promised(30));
        assertThat(near.nearestAt()).isEqualTo(hour(2));
        double touch = near.nearest().value();
        Sighting touched = only(observer("post", "japan", touch, POST), turns);
        assertThat(touched.from()).isEqualTo(hour(2)).isEqualTo(touched.to()).isEqualTo(touched.nearestAt());
        assertThat(touched.nearest().value()).isEqualTo(touch);
        assertThat(seen(observer("post", "japan", Math.nextDown(touch), POST), turns))
                .isEmpty();
    }

    @Test
    void a_tangent_is_an_instant_too() {
        Formation passes = flight(at(0, 117.9, 40.3), at(1, 118.2, 40.2));
        Sighting near = only(observer("post", "japan", 100, POST), passes);
        assertThat(near.nearestAt()).isAfter(hour(0)).isBefore(hour(1));
        Sighting touched = only(observer("post", "japan", near.nearest().value(), POST), passes);
        assertThat(touched.from()).isEqualTo(touched.to()).isEqualTo(near.nearestAt());
    }

    @Test
    void two_that_march_side_by_side_are_one_sighting_through_all_waypoints() {
        Sighting sighting = only(
                observer("escort", "japan", 20, at(0, 117, 40), at(3, 117.5, 40.2), at(4, 118, 40), at(9, 119, 40)),
                flight(at(0, 117, 40.1), at(3, 117.5, 40.3), at(4, 118, 40.1), at(9, 119, 40.1)));
        assertThat(sighting.from()).isEqualTo(hour(0));
        assertThat(sighting.to()).isEqualTo(hour(9));
    }

    @Test
    void nobody_sees_before_both_exist_or_after() {
        Sighting sighting =
                only(observer("post", "japan", 10, at(2, 118, 40, 0, 4)), flight(at(3, 118, 40.01), at(6, 118, 40.02)));
        assertThat(sighting.from()).isEqualTo(hour(3));
        assertThat(sighting.to()).isEqualTo(hour(4));
        assertThat(sighting.nearestAt()).isEqualTo(hour(3));
        assertThat(sighting.nearest().value()).isEqualTo(km(118, 40, 118, 40.01), promised(1));
    }

    @Test
    void an_instant_in_common_is_a_sighting_of_that_instant() {
        Sighting sighting =
                only(observer("post", "japan", 10, at(0, 118, 40, 0, 4)), flight(at(4, 118, 40.01), at(6, 118, 40.02)));
        assertThat(sighting.from()).isEqualTo(hour(4)).isEqualTo(sighting.to());
        assertThat(seen(observer("post", "japan", 10, at(0, 118, 40, 0, 3.999)), flight(at(4, 118, 40.01))))
                .isEmpty();
    }

    @Test
    void a_formation_that_comes_back_is_seen_twice() {
        List<Sighting> sightings =
                seen(observer("post", "japan", 10, POST), flight(at(0, 117, 40), at(2, 119, 40), at(4, 117, 40)));
        assertThat(sightings).hasSize(2);
        assertThat(Duration.between(hour(0), sightings.get(0).from()))
                .isCloseTo(Duration.between(sightings.get(1).to(), hour(4)), Duration.ofMillis(1));
    }

    @Test
    void only_formations_of_another_side_are_seen_and_rows_keep_the_order_of_the_scenario() {
        Waypoint[] halt = {at(0, 118, 40.01, 0, 4)};
        List<Sighting> sightings = seen(
                observer("z-post", "japan", 10, POST),
                formation("own", "japan", Optional.empty(), halt),
                observer("y-scout", "china", 10, halt),
                formation("a-blind", halt),
                observer("b-short", "china", 0.5, halt));
        assertThat(sightings)
                .extracting(one -> one.observer() + " " + one.formation())
                .containsExactly(
                        "z-post y-scout",
                        "z-post a-blind",
                        "z-post b-short",
                        "y-scout z-post",
                        "y-scout own",
                        "b-short own");
    }

    @Test
    void without_anyone_who_sees_nothing_is_seen() {
        assertThat(seen(formation("post", "japan", Optional.empty(), POST), flight(at(0, 118, 40))))
                .isEmpty();
    }

    @Test
    void a_formation_outside_the_period_is_not_seen() {
        assertThat(seen(observer("post", "japan", 10, POST), flight(at(-5, 118, 40), at(-4, 118, 40))))
                .isEmpty();
    }

    @Test
    void doubts_and_chance_change_nothing() {
        Waypoint[] doubtful = {at(0, 117, 40, 5, 0), at(2, 119, 40, 9, 2)};
        Sees seldom = new Sees(new Kilometres(10), false, 0.1);
        Sighting sure = only(observer("post", "japan", 10, POST), flight(at(0, 117, 40), at(2, 119, 40)));
        List<Sighting> doubted = Movements.of(
                        scenario(false, formation("post", "japan", Optional.of(seldom), POST), flight(doubtful)),
                        treaties(List.of(), List.of()))
                .sightings();
        assertThat(doubted).containsExactly(sure);
    }

    @Test
    void by_daylight_only_it_must_be_day_where_the_observed_formation_is() {
        Sees byDay = new Sees(new Kilometres(2000), true, 1);
        List<Sighting> sightings =
                seen(formation("tower", "japan", Optional.of(byDay), POST), flight(at(0, 133, 40, 0, 60)));
        Windows days = Daylight.at(new LonLat(133, 40), new Span(Micros.of(hour(0)), Micros.of(hour(60))));
        assertThat(sightings).hasSize(3).hasSameSizeAs(days.spans()).allMatch(Sighting::daylightOnly);
        for (int i = 0; i < 3; i++) {
            assertThat(sightings.get(i).from())
                    .isCloseTo(Micros.instant(days.spans().get(i).from()), by(1));
            assertThat(sightings.get(i).to())
                    .isCloseTo(Micros.instant(days.spans().get(i).to()), by(1));
        }
        // Fifteen degrees farther west the observer's own day ends an hour later.
        Instant sunset = sightings.get(0).to();
        Windows own = Daylight.at(new LonLat(118, 40), new Span(Micros.of(hour(0)), Micros.of(hour(24))));
        assertThat(Duration.between(sunset, Micros.instant(own.spans().get(0).to())))
                .isCloseTo(Duration.ofHours(1), Duration.ofMinutes(1));
    }

    @Test
    void by_daylight_only_the_nearest_is_that_of_the_day() {
        Sees byDay = new Sees(new Kilometres(200), true, 1);
        // It comes nearest at 16:00 UTC, which is midnight there.
        Waypoint[] way = {at(0, 117, 40), at(16, 118, 40), at(24, 117, 40)};
        List<Sighting> sightings = seen(formation("post", "japan", Optional.of(byDay), POST), flight(way));
        assertThat(sightings).hasSize(2);
        assertThat(sightings.get(0).nearestAt())
                .isEqualTo(sightings.get(0).to())
                .isBefore(hour(13));
        assertThat(sightings.get(1).nearestAt())
                .isEqualTo(sightings.get(1).from())
                .isAfter(hour(20));
        assertThat(sightings.get(0).nearest().value()).isGreaterThan(10);
    }

    private static TemporalUnitOffset by(long millis) {
        return within(millis, ChronoUnit.MILLIS);
    }

    private static Formation flight(Waypoint... route) {
        return formation("flight", route);
    }

    private static Sighting only(Formation... formations) {
        List<Sighting> sightings = seen(formations);
        assertThat(sightings).hasSize(1);
        return sightings.get(0);
    }

    private static List<Sighting> seen(Formation... formations) {
        return Movements.of(scenario(true, formations), treaties(List.of(), List.of()))
                .sightings();
    }
}
