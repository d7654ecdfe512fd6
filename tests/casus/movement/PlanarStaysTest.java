package casus.movement;

import static casus.movement.Plane.fix;
import static casus.movement.Plane.polygon;
import static casus.movement.Plane.ring;
import static casus.movement.Plane.together;
import static casus.movement.Plane.track;
import static casus.treaty.Boundary.EXCLUDED;
import static casus.treaty.Boundary.INCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;

/** Worked by hand; a square of side 10 unless a test says otherwise. */
class PlanarStaysTest {
    private static final Polygon SQUARE = polygon(ring(0, 0, 10, 0, 10, 10, 0, 10));
    private static final Area AREA = Area.of(SQUARE);

    @Test
    void a_way_through_is_one_stay() {
        Track track = track(fix(0, -10, 5), fix(30, 20, 5));
        assertThat(PlanarStays.of(track, AREA, EXCLUDED)).containsExactly(new Span(10, 20));
        assertThat(PlanarStays.of(track, AREA, INCLUDED)).containsExactly(new Span(10, 20));
    }

    @Test
    void a_touch_of_a_corner_is_no_stay_unless_the_boundary_counts() {
        Track track = track(fix(0, -5, 5), fix(10, 5, -5));
        assertThat(PlanarStays.of(track, AREA, EXCLUDED)).isEmpty();
        assertThat(PlanarStays.of(track, AREA, INCLUDED)).containsExactly(new Span(5, 5));
    }

    @Test
    void a_ride_along_an_edge_is_no_stay_unless_the_boundary_counts() {
        Track track = track(fix(0, -5, 10), fix(20, 15, 10));
        assertThat(PlanarStays.of(track, AREA, EXCLUDED)).isEmpty();
        assertThat(PlanarStays.of(track, AREA, INCLUDED)).containsExactly(new Span(5, 15));
    }

    @Test
    void a_halt_on_the_line_is_no_stay_unless_the_boundary_counts() {
        Track track = track(fix(0, -5, 5), fix(5, 0, 5), fix(9, 0, 5), fix(14, -5, 5));
        assertThat(PlanarStays.of(track, AREA, EXCLUDED)).isEmpty();
        assertThat(PlanarStays.of(track, AREA, INCLUDED)).containsExactly(new Span(5, 9));
    }

    @Test
    void a_touch_from_inside_ends_one_stay_and_begins_another() {
        Track track = track(fix(0, 5, 5), fix(5, 5, 10), fix(10, 5, 5));
        assertThat(PlanarStays.of(track, AREA, EXCLUDED)).containsExactly(new Span(0, 5), new Span(5, 10));
        assertThat(PlanarStays.of(track, AREA, INCLUDED)).containsExactly(new Span(0, 10));
    }

    @Test
    void a_halt_on_the_line_between_two_stays_is_in_neither() {
        Track track = track(fix(0, 5, 5), fix(5, 5, 10), fix(7, 5, 10), fix(12, 5, 5));
        assertThat(PlanarStays.of(track, AREA, EXCLUDED)).containsExactly(new Span(0, 5), new Span(7, 12));
    }

    @Test
    void a_halt_inside_is_a_stay_from_arrival_to_departure() {
        assertThat(PlanarStays.of(track(fix(3, 5, 5), fix(8, 5, 5)), AREA, EXCLUDED))
                .containsExactly(new Span(3, 8));
    }

    @Test
    void one_instant_inside_has_no_length_but_lies_in_the_closed_area() {
        assertThat(PlanarStays.of(track(fix(3, 5, 5)), AREA, EXCLUDED)).isEmpty();
        assertThat(PlanarStays.of(track(fix(3, 5, 5)), AREA, INCLUDED)).containsExactly(new Span(3, 3));
        assertThat(PlanarStays.of(track(fix(3, 15, 5)), AREA, INCLUDED)).isEmpty();
    }

    @Test
    void a_stay_shorter_than_a_microsecond_keeps_its_row() {
        Track track = track(fix(0, -1e6, 5), fix(10, 1e6, 5));
        assertThat(PlanarStays.of(track, AREA, EXCLUDED)).containsExactly(new Span(5, 5));
    }

    @Test
    void half_a_microsecond_goes_to_the_later_one_before_and_after_the_zero_of_time() {
        Area narrow = Area.of(polygon(ring(1, 0, 3, 0, 3, 10, 1, 10)));
        assertThat(PlanarStays.of(track(fix(0, 0, 5), fix(2, 4, 5)), narrow, EXCLUDED))
                .containsExactly(new Span(1, 2));
        assertThat(PlanarStays.of(track(fix(-2, 0, 5), fix(0, 4, 5)), narrow, EXCLUDED))
                .containsExactly(new Span(-1, 0));
    }

    @Test
    void a_hole_is_outside_and_its_edge_is_boundary() {
        Area area = Area.of(polygon(ring(0, 0, 10, 0, 10, 10, 0, 10), ring(4, 4, 6, 4, 6, 6, 4, 6)));
        assertThat(PlanarStays.of(track(fix(0, -5, 5), fix(20, 15, 5)), area, EXCLUDED))
                .containsExactly(new Span(5, 9), new Span(11, 15));
        assertThat(PlanarStays.of(track(fix(0, 4, 5), fix(2, 6, 5)), area, EXCLUDED))
                .isEmpty();
        assertThat(PlanarStays.of(track(fix(0, 4, 5), fix(2, 6, 5)), area, INCLUDED))
                .containsExactly(new Span(0, 0), new Span(2, 2));
    }

    @Test
    void parts_that_share_an_edge_are_one_area() {
        Area area = Area.of(together(SQUARE, polygon(ring(10, 0, 20, 0, 20, 10, 10, 10))));
        assertThat(PlanarStays.of(track(fix(0, -5, 5), fix(30, 25, 5)), area, EXCLUDED))
                .containsExactly(new Span(5, 25));
        assertThat(PlanarStays.of(track(fix(0, 10, -5), fix(20, 10, 15)), area, EXCLUDED))
                .containsExactly(new Span(5, 15));
    }

    @Test
    void parts_that_share_a_vertex_are_parted_there_unless_the_boundary_counts() {
        Area area = Area.of(together(SQUARE, polygon(ring(10, 10, 20, 10, 20, 20, 10, 20))));
        Track diagonal = track(fix(0, 5, 5), fix(10, 15, 15));
        assertThat(PlanarStays.of(diagonal, area, EXCLUDED)).containsExactly(new Span(0, 5), new Span(5, 10));
        assertThat(PlanarStays.of(diagonal, area, INCLUDED)).containsExactly(new Span(0, 10));
    }

    @Test
    void a_window_cuts_a_stay_without_bending_the_way() {
        Track track = track(fix(0, -1, -1), fix(30, 29, 29)).within(4, 9);
        assertThat(PlanarStays.of(track, AREA, EXCLUDED)).containsExactly(new Span(4, 9));
        assertThat(PlanarStays.of(track(fix(0, -5, 5), fix(30, 25, 5)).within(15, 20), AREA, EXCLUDED))
                .isEmpty();
        assertThat(PlanarStays.of(track(fix(0, -5, 5), fix(30, 25, 5)).within(15, 20), AREA, INCLUDED))
                .containsExactly(new Span(15, 15));
    }

    @Test
    void a_way_one_ulp_inside_the_edge_is_inside_and_one_ulp_outside_is_outside() {
        double below = Math.nextDown(10.0);
        double above = Math.nextUp(10.0);
        assertThat(PlanarStays.of(track(fix(0, -10, below), fix(30, 20, below)), AREA, EXCLUDED))
                .containsExactly(new Span(10, 20));
        assertThat(PlanarStays.of(track(fix(0, -10, above), fix(30, 20, above)), AREA, INCLUDED))
                .isEmpty();
    }

    @Test
    void a_case_moved_by_a_million_has_the_same_stays() {
        double m = 1e6;
        Area moved = Area.of(polygon(ring(m, m, m + 10, m, m + 10, m + 10, m, m + 10)));
        assertThat(PlanarStays.of(track(fix(0, m - 5, m + 5), fix(10, m, m), fix(20, m + 5, m - 5)), moved, INCLUDED))
                .containsExactly(new Span(10, 10));
        assertThat(PlanarStays.of(track(fix(0, m - 10, m + 5), fix(30, m + 20, m + 5)), moved, EXCLUDED))
                .containsExactly(new Span(10, 20));
    }

    @Test
    void parts_a_millionth_apart_are_two_areas() {
        Area area = Area.of(together(SQUARE, polygon(ring(10.000001, 0, 20, 0, 20, 10, 10.000001, 10))));
        assertThat(PlanarStays.of(track(fix(0, 0, 5), fix(20_000_000_000L, 20, 5)), area, EXCLUDED))
                .containsExactly(new Span(0, 10_000_000_000L), new Span(10_000_001_000L, 20_000_000_000L));
    }

    @Test
    void instants_that_do_not_rise_are_refused() {
        assertThatThrownBy(() -> track(fix(5, 0, 0), fix(5, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 after 5");
    }
}
