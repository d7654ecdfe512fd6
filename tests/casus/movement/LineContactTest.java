package casus.movement;

import static casus.movement.Plane.fix;
import static casus.movement.Plane.line;
import static casus.movement.Plane.track;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.LineString;

/** Worked by hand: the line runs east from (0, 0) to (10, 0), so that north of it is left. */
class LineContactTest {
    private static final LineString EAST = line(0, 0, 10, 0);
    private static final LineString BENT = line(0, 0, 10, 0, 10, 10);

    @Test
    void passing_through_the_line_is_a_crossing_from_the_side_it_comes_from() {
        assertThat(crossings(track(fix(0, 5, -5), fix(10, 5, 5)), EAST)).containsExactly("5 from RIGHT");
        assertThat(crossings(track(fix(0, 5, 5), fix(10, 5, -5)), EAST)).containsExactly("5 from LEFT");
    }

    @Test
    void a_touch_and_return_is_none() {
        assertThat(crossings(track(fix(0, 5, -5), fix(5, 5, 0), fix(10, 6, -5)), EAST))
                .isEmpty();
    }

    @Test
    void a_halt_on_the_line_and_a_return_is_none_but_going_on_is_one_when_it_leaves() {
        assertThat(crossings(track(fix(0, 5, -5), fix(5, 5, 0), fix(8, 5, 0), fix(13, 5, -5)), EAST))
                .isEmpty();
        assertThat(crossings(track(fix(0, 5, -5), fix(5, 5, 0), fix(8, 5, 0), fix(13, 5, 5)), EAST))
                .containsExactly("8 from RIGHT");
    }

    @Test
    void a_ride_along_the_line_is_a_crossing_when_it_leaves_on_the_other_side() {
        assertThat(crossings(track(fix(0, 2, -2), fix(2, 2, 0), fix(6, 6, 0), fix(8, 6, 2)), EAST))
                .containsExactly("6 from RIGHT");
        assertThat(crossings(track(fix(0, 2, -2), fix(2, 2, 0), fix(6, 6, 0), fix(8, 6, -2)), EAST))
                .isEmpty();
    }

    @Test
    void passing_through_a_vertex_is_one_crossing() {
        assertThat(crossings(track(fix(0, 12, -2), fix(4, 8, 2)), BENT)).containsExactly("2 from RIGHT");
        assertThat(crossings(track(fix(0, 5, -5), fix(10, 5, 5)), line(0, 0, 5, 0, 10, 0)))
                .containsExactly("5 from RIGHT");
    }

    @Test
    void a_touch_of_a_bend_from_outside_is_none() {
        assertThat(crossings(track(fix(0, 8, -2), fix(4, 12, 2)), BENT)).isEmpty();
        assertThat(crossings(track(fix(0, 9, 1), fix(1, 10, 0), fix(2, 8, 2)), BENT))
                .isEmpty();
    }

    @Test
    void a_ride_around_a_bend_is_one_crossing() {
        Track track = track(fix(0, 5, 5), fix(5, 5, 0), fix(10, 10, 0), fix(15, 10, 5), fix(20, 15, 5));
        assertThat(crossings(track, BENT)).containsExactly("15 from LEFT");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, false", // passes beyond the start
        "0, true", // through the first vertex
        "10, true", // through the last one
        "11, false"
    })
    void at_an_end_of_the_line_the_vertex_itself_is_crossed_and_nothing_beyond_it(double x, boolean crosses) {
        assertThat(crossings(track(fix(0, x, -5), fix(10, x, 5)), EAST)).hasSize(crosses ? 1 : 0);
    }

    @Test
    void who_comes_along_the_prolongation_of_an_end_comes_from_neither_side() {
        assertThat(crossings(track(fix(0, -5, 0), fix(10, 5, 0), fix(15, 5, 5)), EAST))
                .isEmpty();
    }

    @Test
    void who_begins_or_ends_on_the_line_has_not_crossed_it() {
        assertThat(crossings(track(fix(0, 5, 0), fix(5, 5, 5)), EAST)).isEmpty();
        assertThat(crossings(track(fix(0, 5, 5), fix(5, 5, 0)), EAST)).isEmpty();
        assertThat(crossings(track(fix(0, 5, -5), fix(10, 5, 5)).within(5, 10), EAST))
                .isEmpty();
    }

    @Test
    void a_line_that_closes_has_no_ends() {
        LineString ring = line(0, 0, 10, 0, 10, 10, 0, 10, 0, 0);
        assertThat(crossings(track(fix(0, -2, -2), fix(4, 2, 2)), ring)).containsExactly("2 from RIGHT");
        assertThat(crossings(track(fix(0, -2, 2), fix(4, 2, -2)), ring)).isEmpty();
    }

    @Test
    void a_way_to_and_fro_crosses_each_time_in_order() {
        assertThat(crossings(track(fix(0, 5, -5), fix(10, 5, 5), fix(30, 8, -5)), EAST))
                .containsExactly("5 from RIGHT", "20 from LEFT");
        assertThat(crossings(track(fix(0, 5, 5), fix(20, 15, 5), fix(30, 5, 5), fix(50, 5, -5)), BENT))
                .containsExactly("10 from LEFT", "25 from RIGHT", "40 from LEFT");
    }

    private static List<String> crossings(Track track, LineString line) {
        return LineContact.of(track, Polyline.of(line)).stream()
                .filter(LineContact::passes)
                .map(contact -> contact.span().to().rounded() + " from "
                        + contact.from().orElseThrow())
                .toList();
    }
}
