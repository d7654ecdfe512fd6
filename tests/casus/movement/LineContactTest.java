package casus.movement;

import static casus.movement.Plane.fix;
import static casus.movement.Plane.line;
import static casus.movement.Plane.track;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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

    @Test
    void who_comes_straight_on_from_behind_an_edge_and_turns_at_its_vertex_has_crossed_there() {
        Track track = track(fix(0, 4, 2), fix(2, 4, 0), fix(4, 5, 1));
        assertThat(crossings(track, line(4, -3, 4, 0, 1, -1))).isEmpty();
        assertThat(crossings(track(fix(0, 4, 2), fix(2, 4, 0), fix(4, 3, -2)), line(4, -3, 4, 0, 1, -1)))
                .containsExactly("2 from RIGHT");
    }

    @Test
    void a_spike_no_wider_than_a_microsecond_of_the_way_is_crossed_twice_at_one_instant() {
        LineString spike = line(0, 0, 4, 0, 4.0625, 8, 4.125, 0, 10, 0);
        assertThat(crossings(track(fix(0, 0, 4), fix(8, 8, 4)), spike)).containsExactly("4 from LEFT", "4 from RIGHT");
    }

    @Test
    void a_crossing_on_a_half_microsecond_goes_to_the_later_one() {
        assertThat(crossings(track(fix(0, 5, -5), fix(5, 5, 5)), EAST)).containsExactly("3 from RIGHT");
        assertThat(crossings(track(fix(-5, 5, -5), fix(0, 5, 5)), EAST)).containsExactly("-2 from RIGHT");
    }

    @Test
    void no_epsilon_a_hair_beyond_the_end_is_beyond_it() {
        double hair = Math.nextUp(10.0);
        assertThat(crossings(track(fix(0, hair, -5), fix(10, hair, 5)), EAST)).isEmpty();
        assertThat(crossings(track(fix(0, 5, -5), fix(5, 5, -Double.MIN_VALUE), fix(10, 5, -5)), EAST))
                .isEmpty();
        assertThat(crossings(track(fix(0, 5, -5), fix(5, 5, Double.MIN_VALUE), fix(10, 5, -5)), EAST))
                .containsExactly("5 from RIGHT", "5 from LEFT");
    }

    @Test
    void small_and_far_lines_are_crossed_like_any_other() {
        assertThat(crossings(track(fix(0, 5e-6, -5e-6), fix(10, 5e-6, 5e-6)), line(0, 0, 1e-5, 0)))
                .containsExactly("5 from RIGHT");
        assertThat(crossings(track(fix(0, 1e6 + 5, 1e6 - 5), fix(10, 1e6 + 5, 1e6 + 5)), line(1e6, 1e6, 1e6 + 10, 1e6)))
                .containsExactly("5 from RIGHT");
    }

    @Test
    void one_fix_on_the_line_is_a_contact_and_no_crossing() {
        assertThat(LineContact.of(track(fix(7, 10, 0)), Polyline.of(BENT)))
                .containsExactly(
                        new LineContact(new ExactSpan(Moment.of(7), Moment.of(7)), Optional.empty(), Optional.empty()));
        assertThat(LineContact.of(track(fix(7, 10, 20)), Polyline.of(BENT))).isEmpty();
    }

    @Test
    void what_is_lost_on_the_line_has_not_crossed_it() {
        Track track = track(fix(0, 5, -5), fix(5, 5, 0), fix(8, 5, 0), fix(13, 5, 5));
        assertThat(crossings(Plane.withGaps(track, 1), EAST)).isEmpty();
        assertThat(crossings(Plane.withGaps(track, 2), EAST)).isEmpty();
    }

    private static List<String> crossings(Track track, LineString line) {
        return LineContact.of(track, Polyline.of(line)).stream()
                .filter(LineContact::passes)
                .map(contact -> contact.span().to().rounded() + " from "
                        + contact.from().orElseThrow())
                .toList();
    }
}
