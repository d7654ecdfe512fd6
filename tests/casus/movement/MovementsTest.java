package casus.movement;

import static casus.movement.Square.A_MOMENT;
import static casus.movement.Square.ground;
import static casus.movement.Square.km;
import static casus.movement.Square.kmToMeridian;
import static casus.movement.Square.move;
import static casus.movement.Square.promised;
import static casus.movement.Square.square;
import static casus.movement.Stories.at;
import static casus.movement.Stories.formation;
import static casus.movement.Stories.geodesic;
import static casus.movement.Stories.hour;
import static casus.movement.Stories.line;
import static casus.movement.Stories.scenario;
import static casus.movement.Stories.treaties;
import static casus.movement.Stories.zone;
import static casus.treaty.Boundary.EXCLUDED;
import static casus.treaty.Boundary.INCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casus.scenario.Formation;
import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import casus.treaty.Treaties;
import casus.treaty.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked by hand, with GeographicLib for the distances. The zone is 117 to 119 east, 39 to 41 north. */
class MovementsTest {
    @Test
    void a_way_through_the_middle_is_deepest_in_the_middle() {
        Movements movements = move(true, ground(EXCLUDED, 9), at(0, 116, 40), at(8, 120, 40));
        Stay stay = movements.stays().get(0);
        assertThat(movements.stays()).hasSize(1);
        assertThat(stay.from()).isEqualTo(hour(2));
        assertThat(stay.to()).isEqualTo(hour(6));
        assertThat(stay.possible()).isFalse();
        assertThat(stay.extremeAt()).isCloseTo(hour(4), A_MOMENT);
        double depth = kmToMeridian(118, 40, 119);
        assertThat(stay.margin().value()).isEqualTo(0 - depth, promised(depth));
        assertThat(stay.doubt()).isEqualTo(Kilometres.ZERO);
        assertThat(stay.sureFrom()).contains(hour(2));
        assertThat(stay.where().lon()).isEqualTo(118, Offset.offset(0.001));
    }

    @Test
    void a_stay_is_sure_from_where_it_is_deeper_than_line_and_report_may_err() {
        Movements movements = move(false, ground(EXCLUDED, 6), at(0, 116, 40, 4, 0), at(8, 120, 40, 4, 8));
        Stay stay = movements.stays().get(0);
        double lon = Geodesic.WGS84.Direct(40, 117, 90, 10_000).lon2;
        assertThat(stay.sureFrom().orElseThrow()).isCloseTo(hour(2 * (lon - 116)), A_MOMENT);
        assertThat(stay.doubt()).isEqualTo(new Kilometres(10));
        assertThat(stay.fromDoubt()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void a_doubt_that_grows_on_the_way_is_met_later() {
        Waypoint[] route = {at(0, 116, 40, 0, 0), at(8, 120, 40, 80, 8)};
        Stay stay = move(false, ground(EXCLUDED, 2), route).stays().get(0);
        double low = 2;
        double high = 4;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            boolean sure = kmToMeridian(116 + middle / 2, 40, 117) > 2 + 10 * middle;
            low = sure ? low : middle;
            high = sure ? middle : high;
        }
        assertThat(stay.sureFrom().orElseThrow()).isCloseTo(hour(low), A_MOMENT);
        assertThat(stay.fromDoubt()).isCloseTo(Duration.ofHours(20), Duration.ofSeconds(1));
        assertThat(stay.toDoubt()).isCloseTo(Duration.ofHours(60), Duration.ofSeconds(1));
    }

    @Test
    void a_shallow_stay_is_never_sure_and_is_told_at_its_deepest() {
        Stay stay = move(false, ground(EXCLUDED, 4), at(0, 116.9, 40), at(2, 117.01, 40), at(4, 116.9, 40))
                .stays()
                .get(0);
        assertThat(stay.possible()).isFalse();
        assertThat(stay.sureFrom()).isEmpty();
        assertThat(stay.extremeAt()).isEqualTo(hour(2));
        double depth = kmToMeridian(117.01, 40, 117);
        assertThat(stay.margin().value()).isEqualTo(0 - depth, promised(depth));
        assertThat(stay.doubt()).isEqualTo(new Kilometres(4));
    }

    @Test
    void a_stay_that_is_sure_only_away_from_its_deepest_point_is_told_where_it_is_sure() {
        Stay stay = move(
                        false,
                        ground(EXCLUDED, 1),
                        at(0, 116.8, 40, 1, 0),
                        at(2, 117.3, 40, 1, 4),
                        at(6, 118, 40, 300, 6),
                        at(7, 119.2, 40, 300, 7))
                .stays()
                .get(0);
        double depth = kmToMeridian(117.3, 40, 117);
        assertThat(stay.margin().value()).isEqualTo(0 - depth, promised(depth));
        assertThat(stay.doubt()).isEqualTo(new Kilometres(2));
        assertThat(stay.extremeAt()).isEqualTo(hour(2));
        assertThat(stay.sureFrom().orElseThrow()).isBefore(hour(2)).isAfter(hour(0));
    }

    @Test
    void half_a_kilometre_outside_a_line_known_to_four_is_a_possible_stay() {
        double half = 117 - 0.5 / km(117, 40, 116, 40);
        Waypoint[] route = {at(0, 116.5, 40), at(2, half, 40), at(4, 116.5, 40)};
        Movements movements = move(false, ground(EXCLUDED, 4), route);
        assertThat(movements.stays()).hasSize(1);
        Stay stay = movements.stays().get(0);
        assertThat(stay.possible()).isTrue();
        assertThat(stay.margin().value()).isEqualTo(0.5, promised(0.5));
        assertThat(stay.doubt()).isEqualTo(new Kilometres(4));
        assertThat(stay.extremeAt()).isEqualTo(hour(2));
        assertThat(stay.sureFrom()).isEmpty();
        double four = 117 - 4 / km(117, 40, 116, 40);
        Instant near = hour(2 * (four - 116.5) / (half - 116.5));
        assertThat(stay.from()).isCloseTo(near, A_MOMENT);
        assertThat(stay.to()).isCloseTo(hour(4).minus(Duration.between(hour(0), near)), A_MOMENT);
        assertThat(move(true, ground(EXCLUDED, 4), route).stays()).isEmpty();
    }

    @Test
    void nearness_before_and_after_a_true_stay_is_no_possible_stay_of_its_own() {
        Movements movements = move(
                false, ground(EXCLUDED, 4), at(0, 116.5, 40), at(2, 117.5, 40), at(4, 116.5, 40), at(6, 116.99, 40));
        assertThat(movements.stays()).extracting(Stay::possible).containsExactly(false, true);
        assertThat(movements.stays().get(0).from()).isEqualTo(hour(1));
        assertThat(movements.stays().get(1).extremeAt()).isEqualTo(hour(6));
    }

    @Test
    void a_halt_exactly_on_the_line_is_possible_under_doubt_and_nothing_without() {
        Waypoint[] route = {at(0, 116, 40), at(2, 117, 40, 0, 5), at(7, 116, 40)};
        Movements doubtful = move(false, ground(EXCLUDED, 1), route);
        assertThat(doubtful.stays()).hasSize(1);
        assertThat(doubtful.stays().get(0).possible()).isTrue();
        assertThat(doubtful.stays().get(0).margin()).isEqualTo(Kilometres.ZERO);
        assertThat(doubtful.stays().get(0).extremeAt()).isEqualTo(hour(2));
        assertThat(move(true, ground(EXCLUDED, 1), route).stays()).isEmpty();
    }

    @Test
    void a_halt_exactly_on_a_line_that_belongs_to_the_zone_is_a_stay() {
        Waypoint[] route = {at(0, 116, 40), at(2, 117, 40, 0, 5), at(7, 116, 40)};
        Stay sure = move(true, ground(INCLUDED, 1), route).stays().get(0);
        assertThat(sure.possible()).isFalse();
        assertThat(sure.from()).isEqualTo(hour(2));
        assertThat(sure.to()).isEqualTo(hour(5));
        assertThat(sure.margin()).isEqualTo(Kilometres.ZERO);
        assertThat(sure.sureFrom()).contains(hour(2));
        Stay doubtful = move(false, ground(INCLUDED, 1), route).stays().get(0);
        assertThat(doubtful.possible()).isFalse();
        assertThat(doubtful.sureFrom()).isEmpty();
        assertThat(doubtful.margin()).isEqualTo(Kilometres.ZERO);
    }

    @Test
    void what_is_mirrored_about_the_centre_is_told_in_mirror_image() {
        Treaties ground = treaties(List.of(zone("z", EXCLUDED, 3, 117, 39, 119, 39, 119, 41, 117, 41)), List.of());
        Stay west = move(false, ground, at(0, 116, 40.2, 2, 0), at(5, 117.4, 40.3, 1, 5), at(9, 116, 39.9, 2, 9))
                .stays()
                .get(0);
        Stay east = move(false, ground, at(0, 120, 40.2, 2, 0), at(5, 118.6, 40.3, 1, 5), at(9, 120, 39.9, 2, 9))
                .stays()
                .get(0);
        assertThat(east.margin().value()).isEqualTo(west.margin().value(), Offset.offset(1e-6));
        assertThat(east.sureFrom().orElseThrow())
                .isCloseTo(west.sureFrom().orElseThrow(), within(1, ChronoUnit.MILLIS));
        assertThat(east.extremeAt()).isEqualTo(west.extremeAt());
    }

    @Test
    void the_period_of_the_scenario_cuts_stays() {
        Formation formation = formation("f", at(0, 116, 40), at(8, 120, 40));
        Stay stay = Movements.of(scenario(true, hour(3), hour(5), formation), ground(EXCLUDED, 0))
                .stays()
                .get(0);
        assertThat(stay.from()).isEqualTo(hour(3));
        assertThat(stay.to()).isEqualTo(hour(5));
    }

    @Test
    void renaming_changes_names_and_nothing_else_and_the_same_input_gives_the_same_output() {
        Waypoint[] route = {geodesic(0, 116, 39.7), geodesic(7, 118.3, 40.6), geodesic(16, 120, 39.2)};
        Movements one = move(false, ground(EXCLUDED, 3), route);
        Treaties renamed = treaties(List.of(zone("other", EXCLUDED, 3, 117, 39, 119, 39, 119, 41, 117, 41)), List.of());
        Movements other = Movements.of(scenario(false, formation("f", route)), renamed);
        assertThat(move(false, ground(EXCLUDED, 3), route)).isEqualTo(one);
        assertThat(other.stays())
                .isEqualTo(one.stays().stream().map(stay -> stay.in("other")).toList());
        assertThat(other.stays()).isNotEmpty();
    }

    @Test
    void rows_come_by_formation_then_by_zone_or_line_then_by_instant() {
        Zone small = zone("small", EXCLUDED, 0, 118, 39.5, 118.5, 39.5, 118.5, 40.5, 118, 40.5);
        Treaties ground = treaties(List.of(square(EXCLUDED, 0), small), List.of(line("l", 0, 118, 39, 118, 41)));
        Formation late = formation("z-first", at(4, 116, 40), at(8, 120, 40), at(12, 116, 40));
        Formation early = formation("a-second", at(0, 116, 40), at(4, 120, 40));
        Movements movements = Movements.of(scenario(true, late, early), ground);
        assertThat(movements.stays())
                .extracting(stay -> stay.formation() + " " + stay.zone())
                .containsExactly(
                        "z-first square",
                        "z-first square",
                        "z-first small",
                        "z-first small",
                        "a-second square",
                        "a-second small");
        assertThat(movements.approaches())
                .extracting(approach -> approach.formation() + " " + approach.to())
                .containsExactly(
                        "z-first square",
                        "z-first small",
                        "z-first l",
                        "a-second square",
                        "a-second small",
                        "a-second l");
        assertThat(movements.crossings()).extracting(Crossing::from).containsExactly(Side.LEFT, Side.RIGHT, Side.LEFT);
        assertThat(movements.positionAt("a-second", hour(2))).contains(new LonLat(118, 40));
        assertThat(movements.positionAt("nobody", hour(2))).isEmpty();
    }
}
