package casus.movement;

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
import casus.treaty.Boundary;
import casus.treaty.Kilometres;
import casus.treaty.Line;
import casus.treaty.LonLat;
import casus.treaty.Text;
import casus.treaty.Treaties;
import casus.treaty.Vertex;
import casus.treaty.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.assertj.core.data.Offset;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.Test;

/** Worked by hand, with GeographicLib for the distances. The zone is 117 to 119 east, 39 to 41 north. */
class MovementsTest {
    private static final TemporalUnitOffset A_MOMENT = within(5, ChronoUnit.SECONDS);

    private static Zone square(Boundary boundary, double doubt) {
        return zone("square", boundary, doubt, 117, 39, 119, 39, 119, 41, 117, 41);
    }

    private static Treaties ground(Boundary boundary, double doubt) {
        return treaties(List.of(square(boundary, doubt)), List.of());
    }

    private static Movements move(boolean exact, Treaties ground, Waypoint... route) {
        return Movements.of(scenario(exact, formation("f", route)), ground);
    }

    private static Offset<Double> promised(double km) {
        return Offset.offset(km * 0.0005 + 0.002);
    }

    private static double km(double lon, double lat, double lon2, double lat2) {
        return Geodesic.WGS84.Inverse(lat, lon, lat2, lon2).s12 / 1000;
    }

    /** From a point to a meridian: the foot lies where the distance is least. */
    private static double kmToMeridian(double lon, double lat, double meridian) {
        double least = Double.POSITIVE_INFINITY;
        for (double other = lat - 0.5; other < lat + 0.5; other += 0.0005) {
            least = Math.min(least, km(lon, lat, meridian, other));
        }
        return least;
    }

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
    void the_doubt_of_a_line_goes_evenly_from_vertex_to_vertex() {
        Line east = new Line(
                "line",
                Text.of("line"),
                List.of(
                        new Vertex(new LonLat(118, 39.5), new Kilometres(2)),
                        new Vertex(new LonLat(118, 40.5), new Kilometres(6))),
                "",
                "");
        Movements movements =
                move(false, treaties(List.of(), List.of(east)), at(0, 117, 39.75, 1, 0), at(4, 117.9, 39.75, 1, 4));
        assertThat(movements.approaches().get(0).doubt().value()).isEqualTo(4, Offset.offset(0.01));
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
    void one_instant_near_a_zone_is_no_stay_of_any_kind_but_an_approach() {
        Movements movements = move(false, ground(EXCLUDED, 4), at(3, 117.5, 40));
        assertThat(movements.stays()).isEmpty();
        Approach approach = movements.approaches().get(0);
        assertThat(approach.at()).isEqualTo(hour(3));
        assertThat(approach.side()).isEqualTo(Side.INSIDE);
        double depth = kmToMeridian(117.5, 40, 117);
        assertThat(approach.least().value()).isEqualTo(depth, promised(depth));
    }

    @Test
    void an_approach_is_the_least_distance_and_its_first_instant() {
        Approach approach = move(true, ground(EXCLUDED, 4), at(0, 116, 40), at(2, 116.5, 40, 0, 3), at(5, 116, 40))
                .approaches()
                .get(0);
        double least = kmToMeridian(116.5, 40, 117);
        assertThat(approach.least().value()).isEqualTo(least, promised(least));
        assertThat(approach.at()).isEqualTo(hour(2));
        assertThat(approach.side()).isEqualTo(Side.OUTSIDE);
    }

    @Test
    void an_approach_that_meets_the_boundary_is_nought_at_the_first_meeting() {
        Approach approach = move(true, ground(EXCLUDED, 4), at(0, 116, 40), at(8, 120, 40))
                .approaches()
                .get(0);
        assertThat(approach.least()).isEqualTo(Kilometres.ZERO);
        assertThat(approach.at()).isEqualTo(hour(2));
        assertThat(approach.side()).isEqualTo(Side.ON);
    }

    @Test
    void far_from_the_centre_an_approach_is_measured_on_the_geodesic() {
        Approach approach = move(true, ground(EXCLUDED, 4), at(0, 100, 20), at(8, 104, 24))
                .approaches()
                .get(0);
        double least = km(104, 24, 117, 39);
        assertThat(approach.least().value()).isEqualTo(least, Offset.offset(least * 1e-6));
    }

    @Test
    void a_line_is_approached_from_its_left_or_its_right_and_crossed_at_an_instant() {
        Treaties ground = treaties(List.of(), List.of(line("wall", 1, 117, 40, 118, 40, 119, 40.5)));
        Approach south = move(true, ground, at(0, 117.5, 39), at(2, 117.5, 39.5))
                .approaches()
                .get(0);
        assertThat(south.side()).isEqualTo(Side.RIGHT);
        double least = km(117.5, 39.5, 117.5, 40);
        assertThat(south.least().value()).isEqualTo(least, promised(least));
        Movements across = move(true, ground, at(0, 117.5, 39), at(2, 117.5, 41));
        assertThat(across.crossings())
                .containsExactly(new Crossing("f", "wall", hour(1), Side.RIGHT, new LonLat(117.5, 40)));
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
