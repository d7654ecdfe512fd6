package casus.movement;

import static casus.movement.Square.ground;
import static casus.movement.Square.km;
import static casus.movement.Square.kmToMeridian;
import static casus.movement.Square.move;
import static casus.movement.Square.promised;
import static casus.movement.Stories.at;
import static casus.movement.Stories.hour;
import static casus.movement.Stories.line;
import static casus.movement.Stories.treaties;
import static casus.treaty.Boundary.EXCLUDED;
import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.Kilometres;
import casus.treaty.Line;
import casus.treaty.LonLat;
import casus.treaty.Text;
import casus.treaty.Treaties;
import casus.treaty.Vertex;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked by hand. The zone is 117 to 119 east, 39 to 41 north. */
class ApproachTest {
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
}
