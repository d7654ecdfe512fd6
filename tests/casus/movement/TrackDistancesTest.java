package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Distances at round instants by another way: JTS from a place that is worked out here, sides by fractions. */
class TrackDistancesTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);
    private static final long FIRST = 90_001;
    private static final int MANY = 600;

    private record Told(int track, int area, long at, double distance, Side side, double x, double y) {}

    static Stream<Arguments> generated() {
        return Generated.moving(FIRST, MANY);
    }

    private static TrackDistances.Found into(List<Told> told) {
        return (track, area, at, distance, side, x, y) -> told.add(new Told(track, area, at, distance, side, x, y));
    }

    private static List<Told> told(Geometry zone, long every, double[]... fixes) {
        List<Told> told = new ArrayList<>();
        TrackDistances distances = TrackDistances.inPlane(List.of(zone), every, into(told));
        for (double[] fix : fixes) {
            distances.fix(0, (long) fix[0], fix[1], fix[2]);
        }
        return told;
    }

    /** Some twenty to a track. */
    private static long every(Generated one) {
        double[][] fixes = one.fixes();
        return 1 + (long) (fixes[fixes.length - 1][0] - fixes[0][0]) / 20;
    }

    @ParameterizedTest
    @MethodSource("generated")
    void each_round_instant_of_the_track_has_the_side_of_the_slow_oracle_and_the_distance_of_its_place(Generated one) {
        double[][] fixes = one.fixes();
        long every = every(one);
        List<Told> told = told(one.polygon(), every, fixes);
        long first = (long) fixes[0][0];
        long last = (long) fixes[fixes.length - 1][0];
        assertThat(told.stream().map(Told::at))
                .containsExactlyElementsOf(LongStream.rangeClosed(first, last)
                        .filter(at -> Math.floorMod(at, every) == 0)
                        .boxed()
                        .toList());
        SlowOracle oracle = new SlowOracle(one.polygon());
        for (Told row : told) {
            assertThat(row.side()).as("at %s", row.at()).isEqualTo(oracle.at(fixes, row.at()));
            double[] place = place(fixes, row.at());
            assertThat(row.x()).isEqualTo(place[0], ROUNDING);
            assertThat(row.y()).isEqualTo(place[1], ROUNDING);
            assertThat(row.distance()).isEqualTo(distance(one.polygon(), place), ROUNDING);
            assertThat(row.side() != Side.ON || row.distance() == 0).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("generated")
    void no_row_is_nearer_than_the_approach_and_none_farther_than_the_way_from_it(Generated one) {
        Approached nearest =
                Approached.inPlane(List.of(one.polygon()), one.fixes()).get(0);
        for (Told row : told(one.polygon(), every(one), one.fixes())) {
            assertThat(row.distance()).isGreaterThan(nearest.least() - 1e-9);
        }
    }

    /** Guards the first: all sides must be asked for. */
    @Test
    void the_rows_are_inside_and_outside_and_on_the_line() {
        List<Side> sides = generated()
                .map(each -> (Generated) each.get()[0])
                .flatMap(one -> told(one.polygon(), every(one), one.fixes()).stream())
                .map(Told::side)
                .toList();
        for (Side side : List.of(Side.INSIDE, Side.OUTSIDE, Side.ON)) {
            assertThat(sides.stream().filter(side::equals)).hasSizeGreaterThan(300);
        }
    }

    private static double[] place(double[][] fixes, long at) {
        int i = 1;
        while (i + 1 < fixes.length && fixes[i][0] < at) {
            i++;
        }
        double share = (at - fixes[i - 1][0]) / (fixes[i][0] - fixes[i - 1][0]);
        return new double[] {
            fixes[i - 1][1] + share * (fixes[i][1] - fixes[i - 1][1]),
            fixes[i - 1][2] + share * (fixes[i][2] - fixes[i - 1][2])
        };
    }

    private static double distance(Geometry zone, double[] place) {
        double least = Double.POSITIVE_INFINITY;
        Geometry boundary = zone.getBoundary();
        for (int ring = 0; ring < boundary.getNumGeometries(); ring++) {
            Coordinate[] at = boundary.getGeometryN(ring).getCoordinates();
            for (int edge = 0; edge + 1 < at.length; edge++) {
                least = Math.min(
                        least, Distance.pointToSegment(new Coordinate(place[0], place[1]), at[edge], at[edge + 1]));
            }
        }
        return least;
    }

    @Test
    void a_ride_along_a_line_that_no_double_holds_is_on_it_at_each_round_instant() {
        Geometry triangle = Plane.polygon(Plane.ring(0, 0, 3, 1, 0, 5));
        List<Told> told = told(triangle, 1, Plane.fix(0, 0, 0), Plane.fix(7, 3, 1));
        assertThat(told).hasSize(8).allMatch(row -> row.side() == Side.ON && row.distance() == 0);
    }

    @Test
    void in_a_gap_there_is_nothing_to_tell_and_a_track_without_a_round_instant_has_no_row() {
        List<Told> told = new ArrayList<>();
        TrackDistances distances =
                TrackDistances.inPlane(List.of(Plane.polygon(Plane.ring(0, 0, 4, 0, 4, 4, 0, 4))), 10, into(told));
        distances.fix(0, -15, 2, -5);
        distances.fix(0, 10, 2, -5);
        distances.gap(0);
        distances.fix(0, 25, 2, 1);
        distances.fix(0, 30, 2, 1);
        distances.fix(1, 1, 9, 9);
        distances.fix(1, 9, 9, 9);
        assertThat(told)
                .extracting(Told::at, Told::distance)
                .containsExactly(tuple(-10L, 5.0), tuple(0L, 5.0), tuple(10L, 5.0), tuple(30L, 1.0));
    }

    @Test
    void on_the_globe_it_is_metres() {
        List<Told> told = new ArrayList<>();
        TrackDistances distances = TrackDistances.onGlobe(
                List.of(Plane.polygon(Plane.ring(117, 39, 119, 39, 119, 41, 117, 41))), 10, into(told));
        distances.fix(0, 0, 118, 39.1);
        distances.fix(0, 10, 118, 38.9);
        assertThat(told).extracting(Told::side).containsExactly(Side.INSIDE, Side.OUTSIDE);
        // A tenth of a degree of the meridian; the zone's edge, straight in degrees, is a line of latitude.
        assertThat(told.get(0).distance()).isCloseTo(11_101.5, within(12.0));
        assertThat(told.get(1).distance()).isCloseTo(11_101.1, within(12.0));
    }
}
