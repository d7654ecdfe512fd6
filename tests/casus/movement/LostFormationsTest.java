package casus.movement;

import static casus.movement.Square.ground;
import static casus.movement.Square.kmToMeridian;
import static casus.movement.Square.move;
import static casus.movement.Square.promised;
import static casus.movement.Stories.afterGap;
import static casus.movement.Stories.at;
import static casus.movement.Stories.formation;
import static casus.movement.Stories.hour;
import static casus.movement.Stories.line;
import static casus.movement.Stories.observer;
import static casus.movement.Stories.scenario;
import static casus.movement.Stories.treaties;
import static casus.treaty.Boundary.EXCLUDED;
import static casus.treaty.Boundary.INCLUDED;
import static org.assertj.core.api.Assertions.assertThat;

import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.Sees;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import casus.treaty.Treaties;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Formations of which the way is unknown in places. The zone is 117 to 119 east, 39 to 41 north. */
class LostFormationsTest {
    private static final Treaties GROUND = ground(EXCLUDED, 0);

    @Test
    void a_gap_inside_the_zone_makes_two_stays() {
        Movements movements =
                move(true, GROUND, at(0, 116, 40), at(3, 117.5, 40), afterGap(5, 118.5, 40), at(8, 120, 40));
        assertThat(movements.stays()).extracting(Stay::from).containsExactly(hour(2), hour(5));
        assertThat(movements.stays()).extracting(Stay::to).containsExactly(hour(3), hour(6));
        double deepest = kmToMeridian(117.5, 40, 117);
        assertThat(movements.stays().get(0).margin().value()).isEqualTo(-deepest, promised(deepest));
        assertThat(movements.stays().get(0).extremeAt()).isEqualTo(hour(3));
        assertThat(movements.stays().get(1).extremeAt()).isEqualTo(hour(5));
    }

    @Test
    void a_gap_across_the_whole_zone_is_no_stay_and_the_approach_is_to_what_is_known() {
        Movements movements =
                move(true, GROUND, at(0, 115, 40), at(3, 116.5, 40), afterGap(5, 119.4, 40), at(8, 121, 40));
        assertThat(movements.stays()).isEmpty();
        Approach approach = movements.approaches().get(0);
        double least = kmToMeridian(119.4, 40, 119);
        assertThat(approach.least().value()).isEqualTo(least, promised(least));
        assertThat(approach.at()).isEqualTo(hour(5));
        assertThat(approach.side()).isEqualTo(Side.OUTSIDE);
    }

    @Test
    void nearness_is_not_drawn_over_a_gap() {
        Treaties doubtful = ground(EXCLUDED, 100);
        Movements movements =
                move(false, doubtful, at(0, 116.5, 40), at(1, 116.6, 40), afterGap(5, 116.6, 40), at(6, 116.5, 40));
        assertThat(movements.stays()).allMatch(Stay::possible);
        assertThat(movements.stays()).extracting(Stay::from).containsExactly(hour(0), hour(5));
        assertThat(movements.stays()).extracting(Stay::to).containsExactly(hour(1), hour(6));
    }

    @Test
    void a_fix_between_two_gaps_is_there_for_an_instant() {
        Movements movements =
                move(true, ground(INCLUDED, 0), at(0, 116, 40), afterGap(3, 118, 40), afterGap(6, 120, 40));
        assertThat(movements.stays()).singleElement().satisfies(stay -> {
            assertThat(stay.from()).isEqualTo(hour(3));
            assertThat(stay.to()).isEqualTo(hour(3));
        });
        assertThat(move(true, GROUND, at(0, 116, 40), afterGap(3, 118, 40), afterGap(6, 120, 40))
                        .stays())
                .isEmpty();
    }

    @Test
    void inside_a_gap_a_formation_has_no_place() {
        Trajectory way = trajectory(
                scenario(true, formation("f", at(0, 116, 40), at(2, 117, 40), afterGap(4, 118, 40), at(6, 119, 40))));
        assertThat(way.positionAt(hour(2))).contains(new LonLat(117, 40));
        assertThat(way.positionAt(hour(2).plusNanos(1))).isEmpty();
        assertThat(way.positionAt(hour(3))).isEmpty();
        assertThat(way.doubtAt(hour(3))).isEmpty();
        assertThat(way.positionAt(hour(4))).contains(new LonLat(118, 40));
        assertThat(way.from()).isEqualTo(hour(0));
        assertThat(way.to()).isEqualTo(hour(6));
    }

    @Test
    void a_halt_before_a_gap_is_known_to_its_end() {
        Movements movements = move(true, GROUND, at(0, 116, 40), at(2, 118, 40, 0, 4), afterGap(6, 120, 40));
        assertThat(movements.stays()).singleElement().extracting(Stay::to).isEqualTo(hour(4));
    }

    @Test
    void a_period_inside_a_gap_knows_nothing_of_the_formation_and_one_that_begins_in_it_begins_after_it() {
        Formation lost = formation("f", at(0, 116, 40), at(2, 117.5, 40), afterGap(8, 118.5, 40), at(10, 120, 40));
        assertThat(RouteSurvey.of(lost, scenario(true, hour(3), hour(7), lost))).isEmpty();
        assertThat(trajectory(scenario(true, hour(3), hour(9), lost)).from()).isEqualTo(hour(8));
        assertThat(trajectory(scenario(true, hour(1), hour(7), lost)).to()).isEqualTo(hour(2));
        Movements atItsEdge = Movements.of(scenario(true, hour(2), hour(9), lost), ground(INCLUDED, 0));
        assertThat(atItsEdge.stays()).extracting(Stay::from).containsExactly(hour(2), hour(8));
        assertThat(atItsEdge.stays()).extracting(Stay::to).containsExactly(hour(2), hour(8 + 2 / 3.0));
    }

    @Test
    void a_line_within_a_gap_is_not_crossed_but_approached() {
        Treaties wall = treaties(List.of(), List.of(line("wall", 0, 118, 39, 118, 41)));
        assertThat(move(true, wall, at(0, 117, 40), at(4, 119, 40)).crossings()).hasSize(1);
        Movements lost = move(true, wall, at(0, 117, 40), at(1, 117.5, 40), afterGap(3, 118.25, 40), at(4, 119, 40));
        assertThat(lost.crossings()).isEmpty();
        assertThat(lost.approaches().get(0).at()).isEqualTo(hour(3));
    }

    @Test
    void a_gap_may_lead_across_the_antimeridian() {
        Movements movements =
                move(true, GROUND, at(0, 178, 40), at(2, 179, 40), afterGap(4, -179, 40), at(6, -178, 40));
        assertThat(movements.positionAt("f", hour(5))).contains(new LonLat(-178.5, 40));
    }

    @Test
    void nobody_is_seen_in_a_gap() {
        Formation lost = formation("f", at(0, 116, 40), at(2, 117.95, 40), afterGap(4, 118.05, 40), at(6, 120, 40));
        Scenario story = scenario(true, observer("o", "japan", 20, at(0, 118, 40, 0, 10)), lost);
        List<Sighting> sightings = Movements.of(story, GROUND).sightings();
        assertThat(sightings).hasSize(2);
        assertThat(sightings.get(0).to()).isEqualTo(hour(2));
        assertThat(sightings.get(1).from()).isEqualTo(hour(4));
    }

    @Test
    void a_fix_between_two_gaps_is_seen_by_day_only() {
        // Noon and midnight at the zone, in UTC.
        Formation lost =
                formation("f", at(0, 116, 40), afterGap(4, 118, 40), afterGap(16, 118, 40), afterGap(20, 120, 40));
        Optional<Sees> byDay = Optional.of(new Sees(new Kilometres(20), true, 1));
        Scenario story = scenario(true, formation("o", "japan", byDay, at(0, 118, 40, 0, 40)), lost);
        assertThat(Movements.of(story, GROUND).sightings())
                .singleElement()
                .extracting(Sighting::from)
                .isEqualTo(hour(4));
    }

    private static Trajectory trajectory(Scenario scenario) {
        return RouteSurvey.of(scenario.formations().get(0), scenario).orElseThrow();
    }
}
