package casus.movement;

import static casus.movement.Plane.fix;
import static casus.movement.Plane.polygon;
import static casus.movement.Plane.ring;
import static casus.movement.Plane.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;

/** Worked by hand; a square of side 10, unless a test says otherwise. */
class TrackApproachesTest {
    private static final Polygon SQUARE = polygon(ring(0, 0, 10, 0, 10, 10, 0, 10));
    /** From 117 to 119 east and 39 to 41 north. */
    private static final Polygon DEGREES = polygon(ring(117, 39, 119, 39, 119, 41, 117, 41));

    private static Approached square(double[]... fixes) {
        return only(Approached.inPlane(List.of(SQUARE), fixes));
    }

    private static Approached degrees(double[]... fixes) {
        return only(Approached.onGlobe(List.of(DEGREES), fixes));
    }

    private static Approached only(List<Approached> told) {
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private static double metres(double lon, double lat, double toLon, double toLat) {
        return Geodesic.WGS84.Inverse(lat, lon, toLat, toLon).s12;
    }

    @Test
    void a_way_past_a_corner_is_nearest_where_the_corner_lies_abeam() {
        assertThat(square(fix(0, 10, 16), fix(100, 20, 6)))
                .isEqualTo(new Approached(0, 0, Math.sqrt(18), 30, Side.OUTSIDE, 13, 13));
    }

    @Test
    void a_ride_beside_an_edge_is_nearest_where_it_first_lies_abeam() {
        assertThat(square(fix(0, -10, 12), fix(100, 40, 12)))
                .isEqualTo(new Approached(0, 0, 2, 20, Side.OUTSIDE, 0, 12));
    }

    @Test
    void the_first_of_several_equal_approaches_is_told() {
        assertThat(square(fix(0, 20, 5), fix(10, 13, 5), fix(20, 13, 5), fix(30, 20, 5), fix(40, 13, 5)))
                .isEqualTo(new Approached(0, 0, 3, 10, Side.OUTSIDE, 13, 5));
    }

    @Test
    void inside_the_boundary_is_as_far_as_from_outside() {
        assertThat(square(fix(0, 5, 5), fix(10, 8, 5), fix(20, 4, 5)))
                .isEqualTo(new Approached(0, 0, 2, 10, Side.INSIDE, 8, 5));
    }

    @Test
    void in_a_hole_is_outside() {
        Polygon holed = polygon(ring(0, 0, 10, 0, 10, 10, 0, 10), ring(2, 2, 8, 2, 8, 8, 2, 8));
        assertThat(Approached.inPlane(List.of(holed), fix(0, 5, 5), fix(10, 5, 7)))
                .containsExactly(new Approached(0, 0, 1, 10, Side.OUTSIDE, 5, 7));
    }

    @Test
    void an_edge_between_two_parts_is_no_boundary() {
        Polygon east = polygon(ring(10, 0, 20, 0, 20, 10, 10, 10));
        assertThat(Approached.inPlane(List.of(together(SQUARE, east)), fix(0, 9, 5), fix(10, 11, 5)))
                .containsExactly(new Approached(0, 0, 5, 0, Side.INSIDE, 9, 5));
    }

    @Test
    void a_boundary_that_is_met_is_at_nought_from_the_first_meeting_on() {
        assertThat(square(fix(0, -10, 5), fix(30, 20, 5), fix(60, -10, 5)))
                .isEqualTo(new Approached(0, 0, 0, 10, Side.ON, 0, 5));
    }

    @Test
    void the_instant_of_a_meeting_is_rounded_once_and_a_half_goes_up() {
        assertThat(square(fix(0, -1, 5), fix(3, 1, 5)).at()).isEqualTo(2);
        assertThat(square(fix(1, -1, 5), fix(2, 2, 5)).at()).isEqualTo(1);
    }

    @Test
    void a_touch_of_a_corner_is_a_meeting() {
        assertThat(square(fix(0, -5, 5), fix(10, 5, -5))).isEqualTo(new Approached(0, 0, 0, 5, Side.ON, 0, 0));
    }

    @Test
    void a_hair_beside_a_corner_is_none() {
        double hair = Math.ulp(5.0);
        Approached past = square(fix(0, -5, 5 - hair), fix(10, 5, -5 - hair));
        assertThat(past.side()).isEqualTo(Side.OUTSIDE);
        assertThat(past.at()).isEqualTo(5);
        assertThat(past.least()).isEqualTo(hair / Math.sqrt(2), Offset.offset(hair));
    }

    @Test
    void a_meeting_within_the_rounding_of_distances_is_found_all_the_same() {
        Approached met = square(fix(0, 20, 1e-13), fix(10, 10, 1e-13), fix(20, 20, 5));
        assertThat(met).isEqualTo(new Approached(0, 0, 0, 10, Side.ON, 10, 1e-13));
    }

    @Test
    void one_fix_is_a_place() {
        assertThat(square(fix(7, 13, 14))).isEqualTo(new Approached(0, 0, 5, 7, Side.OUTSIDE, 13, 14));
        assertThat(square(fix(7, 10, 4))).isEqualTo(new Approached(0, 0, 0, 7, Side.ON, 10, 4));
    }

    @Test
    void a_gap_is_no_leg() {
        List<Approached> told = new ArrayList<>();
        TrackApproaches approaches = TrackApproaches.inPlane(
                List.of(SQUARE),
                (track, area, least, at, side, x, y) -> told.add(new Approached(track, area, least, at, side, x, y)));
        approaches.fix(0, 0, -4, 5);
        approaches.gap(0);
        approaches.fix(0, 0, 3, 5);
        approaches.fix(0, 10, 3, 6);
        approaches.gap(0);
        approaches.fix(0, 20, 12, 5);
        approaches.gap(0);
        approaches.end();
        assertThat(told).containsExactly(new Approached(0, 0, 2, 20, Side.OUTSIDE, 12, 5));
    }

    @Test
    void the_side_is_that_of_the_nearest_instant_and_not_of_the_last() {
        List<Approached> told = new ArrayList<>();
        TrackApproaches approaches = TrackApproaches.inPlane(
                List.of(SQUARE),
                (track, area, least, at, side, x, y) -> told.add(new Approached(track, area, least, at, side, x, y)));
        approaches.fix(0, 0, 2, 5);
        approaches.gap(0);
        approaches.fix(0, 20, 14, 5);
        approaches.end();
        assertThat(told).containsExactly(new Approached(0, 0, 2, 0, Side.INSIDE, 2, 5));
    }

    @Test
    void every_track_is_told_with_every_area_in_order() {
        List<Approached> told = new ArrayList<>();
        Polygon far = polygon(ring(100, 0, 101, 0, 101, 1));
        TrackApproaches approaches = TrackApproaches.inPlane(
                List.of(far, SQUARE),
                (track, area, least, at, side, x, y) -> told.add(new Approached(track, area, least, at, side, x, y)));
        approaches.fix(1, 0, 12, 0);
        approaches.fix(0, 0, 5, 11);
        approaches.fix(1, 10, 98, 0);
        approaches.fix(0, 10, 5, 1);
        approaches.end();
        assertThat(told)
                .containsExactly(
                        new Approached(0, 0, Math.hypot(95, 1), 10, Side.OUTSIDE, 5, 1),
                        new Approached(0, 1, 0, 1, Side.ON, 5, 10),
                        new Approached(1, 0, 2, 10, Side.OUTSIDE, 98, 0),
                        new Approached(1, 1, 2, 0, Side.OUTSIDE, 12, 0));
    }

    @Test
    void a_plane_may_be_very_small_very_large_or_far_away() {
        for (double unit : new double[] {1e-300, 1e-6, 1e6, 1e300}) {
            Polygon zone = polygon(ring(0, 0, 10 * unit, 0, 10 * unit, 10 * unit, 0, 10 * unit));
            Approached told =
                    only(Approached.inPlane(List.of(zone), fix(0, 20 * unit, 5 * unit), fix(10, 13 * unit, 5 * unit)));
            assertThat(told.least()).isCloseTo(3 * unit, Percentage.withPercentage(1e-10));
            assertThat(told.at()).isEqualTo(10);
        }
        assertThat(square(fix(0, 1e300, 5)).side()).isEqualTo(Side.OUTSIDE);
        assertThat(square(fix(0, 1e12 + 10, 5)).least()).isEqualTo(1e12);
    }

    @Test
    void other_zones_change_nothing_in_a_plane() {
        Polygon huge = polygon(ring(-1e9, -1e9, 1e9, -1e9, 1e9, 1e9, -1e9, 1e9));
        Polygon small = polygon(ring(0, 0, 1e-6, 0, 1e-6, 1e-6));
        double[][] fixes = {fix(0, 2e-6, 5e-7), fix(1_000, 1.5e-6, 7e-7), fix(2_000, 3e-6, 9e-7)};
        assertThat(Approached.inPlane(List.of(small, huge), fixes).get(0))
                .isEqualTo(only(Approached.inPlane(List.of(small), fixes)));
    }

    @Test
    void what_is_no_zone_is_refused() {
        TrackApproaches.Found nobody = (track, area, least, at, side, x, y) -> {};
        assertThatThrownBy(() -> TrackApproaches.inPlane(List.of(), nobody))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrackApproaches.onGlobe(List.of(Plane.line(0, 0, 1, 1)), nobody))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void on_the_globe_the_distance_is_in_metres() {
        Approached told = degrees(fix(0, 120, 40), fix(10, 119.5, 40), fix(20, 121, 40));
        // Down to the meridian's nearest point, which lies a little north of the parallel.
        assertThat(told.least())
                .isEqualTo(metres(119.5, 40, 119, 40.0010), Offset.offset(0.0005 * told.least()))
                .isEqualTo(42_690, Offset.offset(30.0));
        assertThat(told.at()).isEqualTo(10);
        assertThat(told.side()).isEqualTo(Side.OUTSIDE);
        assertThat(told.x()).isEqualTo(119.5);
    }

    @Test
    void on_the_globe_a_meeting_is_exact_in_longitude_and_latitude() {
        assertThat(degrees(fix(0, 116, 40), fix(8, 120, 40))).isEqualTo(new Approached(0, 0, 0, 2, Side.ON, 117, 40));
        Approached past = degrees(fix(0, 116, 41 + 1e-9), fix(8, 120, 41 + 1e-9));
        assertThat(past.side()).isEqualTo(Side.OUTSIDE);
        assertThat(past.least()).isLessThan(1);
    }

    @Test
    void a_long_leg_bows_as_its_parallel_does() {
        // The parallel of 42 keeps a degree off the edge on 41, though the geodesic between its ends does not.
        Approached told = degrees(fix(0, 112, 42), fix(1_000, 124, 42));
        assertThat(told.least()).isCloseTo(metres(118, 41, 118, 42), Percentage.withPercentage(0.05));
        assertThat(told.y()).isEqualTo(42);
    }

    @Test
    void far_from_the_middle_it_is_measured_on_the_geodesic() {
        double least = metres(104, 24, 117, 39);
        assertThat(degrees(fix(0, 100, 20), fix(8, 104, 24)).least()).isEqualTo(least, Offset.offset(1e-6));
    }

    @Test
    void zones_on_either_side_of_the_180th_meridian_are_near_each_other() {
        Polygon west = polygon(ring(179, -17, 180, -17, 180, -16, 179, -16));
        Polygon east = polygon(ring(-180, -17, -179, -17, -179, -16, -180, -16));
        List<Approached> told = Approached.onGlobe(List.of(west, east), fix(0, -178.5, -16.5), fix(10, -178, -16.5));
        assertThat(told.get(0).least()).isCloseTo(metres(-178.5, -16.5, 180, -16.5), Percentage.withPercentage(0.05));
        assertThat(told.get(1).least()).isCloseTo(metres(-178.5, -16.5, -179, -16.5), Percentage.withPercentage(0.05));
    }
}
