package casus.movement;

import static casus.movement.Stories.afterGap;
import static casus.movement.Stories.at;
import static casus.movement.Stories.formation;
import static casus.movement.Stories.geodesic;
import static casus.movement.Stories.hour;
import static casus.movement.Stories.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.problem.ScenarioRejected;
import casus.scenario.Formation;
import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrajectoryTest {
    @ParameterizedTest
    @CsvSource({
        "116, 40, 117, 40.5",
        "116, 40, 119.5, 39",
        "100, 30, 130, 50",
        "-5, 0, 5, 0",
        "10, -60, 80, -62",
        "20, 70, 60, 80",
        "118, 39, 118, 41",
        "118.2, 40.1, 118.2, 40.1"
    })
    void a_geodesic_leg_errs_by_less_than_a_metre_at_every_instant(double lon, double lat, double lon2, double lat2) {
        Trajectory way = survey(formation("f", geodesic(0, lon, lat), geodesic(10, lon2, lat2)));
        GeodesicData leg = Geodesic.WGS84.Inverse(lat, lon, lat2, lon2);
        for (int i = 0; i <= 3_000; i++) {
            double share = i / 3_000.0;
            LonLat place = way.positionAt(hour(10 * share)).orElseThrow();
            GeodesicData exact = Geodesic.WGS84.Direct(lat, lon, leg.azi1, leg.s12 * share);
            double metres = Geodesic.WGS84.Inverse(exact.lat2, exact.lon2, place.lat(), place.lon()).s12;
            assertThat(metres).isLessThan(1);
        }
    }

    @Test
    void it_begins_and_ends_exactly_at_its_waypoints() {
        Trajectory way = survey(formation("f", geodesic(1, 116.1, 40.3), geodesic(7, 118.7, 39.1)));
        assertThat(way.positionAt(hour(1))).contains(new LonLat(116.1, 40.3));
        assertThat(way.positionAt(hour(7))).contains(new LonLat(118.7, 39.1));
        assertThat(way.positionAt(hour(1).minusNanos(1))).isEmpty();
        assertThat(way.positionAt(hour(7).plusNanos(1))).isEmpty();
    }

    @Test
    void a_hundred_kilometres_take_some_twenty_pieces_and_not_hundreds() {
        Trajectory way = survey(formation("f", geodesic(0, 117, 40), geodesic(10, 118.17, 40)));
        assertThat(way.track.pieces()).isBetween(10, 30);
    }

    @Test
    void a_leg_straight_in_longitude_and_latitude_is_one_piece() {
        Trajectory way = survey(formation("f", at(0, 116, 40), at(10, 119, 41)));
        assertThat(way.track.pieces()).isEqualTo(1);
        assertThat(way.positionAt(hour(5))).contains(new LonLat(117.5, 40.5));
    }

    @Test
    void a_halt_stands_still_and_a_last_halt_keeps_it_in_being() {
        Trajectory way = survey(formation("f", at(0, 116, 40), at(2, 117, 40, 0, 5), at(6, 118, 40, 0, 9)));
        assertThat(way.positionAt(hour(4))).contains(new LonLat(117, 40));
        assertThat(way.positionAt(hour(9))).contains(new LonLat(118, 40));
        assertThat(way.to()).isEqualTo(hour(9));
    }

    @Test
    void one_waypoint_is_one_instant_and_with_a_halt_as_long_as_that() {
        assertThat(survey(formation("f", at(3, 117, 40))).from()).isEqualTo(hour(3));
        assertThat(survey(formation("f", at(3, 117, 40))).to()).isEqualTo(hour(3));
        assertThat(survey(formation("f", at(3, 117, 40, 0, 8))).to()).isEqualTo(hour(8));
    }

    @Test
    void a_route_is_cut_to_the_period_of_the_scenario() {
        Formation formation = formation("f", at(0, 116, 40), at(10, 118, 40), at(20, 118, 41));
        Trajectory way = RouteSurvey.of(formation, scenario(false, hour(5), hour(12), formation))
                .orElseThrow();
        assertThat(way.from()).isEqualTo(hour(5));
        assertThat(way.to()).isEqualTo(hour(12));
        assertThat(way.positionAt(hour(5))).contains(new LonLat(117, 40));
        assertThat(way.positionAt(hour(4))).isEmpty();
        assertThat(RouteSurvey.of(formation, scenario(false, hour(21), hour(30), formation)))
                .isEmpty();
        assertThat(RouteSurvey.of(formation, scenario(false, hour(20), hour(30), formation))
                        .orElseThrow()
                        .to())
                .isEqualTo(hour(20));
    }

    @Test
    void its_runs_are_cut_at_gaps_and_at_the_period() {
        Formation lost = formation(
                "f", at(0, 116, 40), at(4, 118, 40), afterGap(6, 119, 40), afterGap(8, 119, 41), at(12, 119, 43));
        Trajectory way =
                RouteSurvey.of(lost, scenario(false, hour(2), hour(10), lost)).orElseThrow();

        assertThat(way.runs())
                .containsExactly(
                        List.of(point(2, 117, 40), point(4, 118, 40)),
                        List.of(point(6, 119, 40)),
                        List.of(point(8, 119, 41), point(10, 119, 42)));
    }

    private static Trajectory.Point point(double hours, double lon, double lat) {
        return new Trajectory.Point(hour(hours), new LonLat(lon, lat));
    }

    @Test
    void doubts_go_evenly_between_waypoints_and_rest_while_it_halts() {
        Trajectory way = survey(formation("f", at(0, 116, 40, 2, 4), at(8, 117, 40, 6, 8)));
        assertThat(way.doubtAt(hour(3))).contains(new Kilometres(2));
        assertThat(way.doubtAt(hour(6))).contains(new Kilometres(4));
        assertThat(way.timeDoubtAt(Micros.of(hour(6)))).isEqualTo(Duration.ofHours(4));
        Formation same = formation("f", at(0, 116, 40, 2, 4), at(8, 117, 40, 6, 8));
        assertThat(RouteSurvey.of(same, scenario(true, same)).orElseThrow().doubtAt(hour(6)))
                .contains(Kilometres.ZERO);
    }

    @Test
    void a_leg_across_the_antimeridian_or_by_a_pole_is_refused_at_its_place() {
        assertThatThrownBy(() -> survey(formation("f", at(0, 179, 10), geodesic(5, -179, 10))))
                .isInstanceOf(ScenarioRejected.class)
                .hasMessageContaining("route-antimeridian");
        assertThatThrownBy(() -> survey(formation("f", at(0, 10, 80), geodesic(5, 170, 80))))
                .isInstanceOf(ScenarioRejected.class)
                .hasMessageContaining("route-near-pole");
    }

    @Test
    void waypoints_that_do_not_follow_in_time_are_our_own_fault() {
        Waypoint late = at(5, 117, 40);
        assertThatThrownBy(() -> survey(formation("f", late, late)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must rise");
    }

    @Test
    void instants_before_1970_keep_their_microseconds() {
        Instant old = Instant.parse("1935-05-18T19:12:00.123456Z");
        assertThat(Micros.instant(Micros.of(old))).isEqualTo(old);
    }

    private static Trajectory survey(Formation formation) {
        return RouteSurvey.of(formation, scenario(false, formation)).orElseThrow();
    }
}
