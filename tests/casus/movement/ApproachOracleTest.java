package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.Boundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Approaches by another way: every leg with every edge, as JTS measures two segments; whether and when the boundary is met, from
 * the stays of the slow oracle, in fractions.
 */
class ApproachOracleTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);
    private static final double SHORT_OF = 1 - 1.0 / 64;
    private static final long FIRST = 60_001;
    private static final int MANY = 800;

    static Stream<Arguments> generated() {
        return Generated.cases(FIRST, MANY);
    }

    /** As it was drawn, or shrunk to a quarter so that most tracks pass it by; the lattice stays exact. */
    private static Geometry zone(Generated one) {
        return one.seed() % 4 < 2 ? one.polygon() : moved(one.polygon(), 3, 3, 0.25, 0.25);
    }

    private static Approached told(Generated one) {
        return Approached.inPlane(List.of(zone(one)), one.fixes()).get(0);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_least_distance_is_that_of_the_nearest_leg_and_edge(Generated one) {
        Approached told = told(one);
        assertThat(told.least()).isEqualTo(least(one.fixes(), zone(one)), ROUNDING);
        assertThat(least(new double[][] {{told.at(), told.x(), told.y()}}, zone(one)))
                .isEqualTo(told.least(), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void no_instant_before_it_is_as_near(Generated one) {
        Approached told = told(one);
        double[][] fixes = one.fixes();
        int leg = legOf(told, fixes);
        if (leg > 0) {
            double[][] before = Arrays.copyOf(fixes, leg + 1);
            double[] last = fixes[leg - 1];
            before[leg] =
                    Plane.fix(0, last[1] + SHORT_OF * (told.x() - last[1]), last[2] + SHORT_OF * (told.y() - last[2]));
            assertThat(least(before, zone(one))).isGreaterThan(told.least() + 1e-9);
        }
    }

    /** The first leg at whose instants the told place lies on it, by the number of its end; 0 for the first fix. */
    private static int legOf(Approached told, double[][] fixes) {
        Coordinate place = new Coordinate(told.x(), told.y());
        for (int i = 0; i < fixes.length; i++) {
            double[] from = fixes[Math.max(0, i - 1)];
            double[] to = fixes[i];
            Coordinate p = new Coordinate(from[1], from[2]);
            Coordinate q = new Coordinate(to[1], to[2]);
            if (told.at() >= from[0] && told.at() <= to[0] && Distance.pointToSegment(place, p, q) < ROUNDING.value) {
                return i;
            }
        }
        throw new AssertionError(told + " lies on no leg");
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_boundary_is_met_when_the_slow_oracle_says_and_on_that_side(Generated one) {
        Approached told = told(one);
        SlowOracle oracle = new SlowOracle(zone(one));
        double[][] fixes = one.fixes();
        long first = (long) fixes[0][0];
        long last = (long) fixes[fixes.length - 1][0];
        List<Span> closed = oracle.stays(fixes, Boundary.INCLUDED);
        boolean begunInside = Area.of(zone(one)).locate(fixes[0][1], fixes[0][2]) == Side.INSIDE;
        boolean never = begunInside ? isInsideAllAlong(one, oracle, new Span(first, last)) : closed.isEmpty();
        if (never) {
            assertThat(told.side()).isEqualTo(begunInside ? Side.INSIDE : Side.OUTSIDE);
            assertThat(told.least()).isPositive();
        } else {
            long met = begunInside
                    ? oracle.stays(fixes, Boundary.EXCLUDED).get(0).to()
                    : closed.get(0).from();
            assertThat(told.side()).isEqualTo(Side.ON);
            assertThat(told.least()).isZero();
            assertThat(told.at()).isEqualTo(met);
        }
    }

    /** A stay up to the end may end on the line. */
    private static boolean isInsideAllAlong(Generated one, SlowOracle oracle, Span whole) {
        double[] end = one.fixes()[one.fixes().length - 1];
        return Area.of(zone(one)).locate(end[1], end[2]) == Side.INSIDE
                && (whole.from() == whole.to()
                        || oracle.stays(one.fixes(), Boundary.EXCLUDED).equals(List.of(whole)));
    }

    /** Guards the others: both halves must be asked. */
    @Test
    void the_generated_cases_meet_boundaries_and_keep_off_them() {
        int met = 0;
        for (long seed = FIRST; seed < FIRST + MANY; seed++) {
            met += told(Generated.of(seed)).side() == Side.ON ? 1 : 0;
        }
        assertThat(met).isBetween(MANY / 4, MANY * 3 / 4);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void reversing_time_keeps_the_least(Generated one) {
        double[][] back = new double[one.fixes().length][];
        for (int i = 0; i < back.length; i++) {
            double[] fix = one.fixes()[back.length - 1 - i];
            back[i] = Plane.fix(-fix[0], fix[1], fix[2]);
        }
        Approached forth = told(one);
        Approached mirrored = Approached.inPlane(List.of(zone(one)), back).get(0);
        assertThat(mirrored.least()).isEqualTo(forth.least(), ROUNDING);
        assertThat(mirrored.side()).isEqualTo(forth.side());
        assertThat(-mirrored.at()).isGreaterThanOrEqualTo(forth.at() - 1);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void splitting_every_leg_at_its_middle_keeps_all(Generated one) {
        List<double[]> split = new ArrayList<>();
        for (int i = 0; i < one.fixes().length; i++) {
            double[] here = one.fixes()[i];
            if (i > 0) {
                double[] last = one.fixes()[i - 1];
                split.add(Plane.fix((last[0] + here[0]) / 2, (last[1] + here[1]) / 2, (last[2] + here[2]) / 2));
            }
            split.add(here);
        }
        Approached whole = told(one);
        Approached halves = Approached.inPlane(List.of(zone(one)), split.toArray(double[][]::new))
                .get(0);
        assertThat(halves.least()).isEqualTo(whole.least(), ROUNDING);
        assertThat(halves.side()).isEqualTo(whole.side());
        assertThat(halves.at()).isBetween(whole.at() - 1, whole.at() + 1);
    }

    /** Eight thousandths of a degree about a place in the plain; kilometres there by the radii of curvature. */
    @ParameterizedTest
    @MethodSource("generated")
    void on_the_globe_it_is_what_a_map_of_the_neighbourhood_shows(Generated one) {
        double step = 1.0 / 1024;
        double lat = 39.5 + 4 * step;
        double sin = Math.sin(Math.toRadians(lat));
        double e2 = 2 / 298.257223563 - Math.pow(1 / 298.257223563, 2);
        double w2 = 1 - e2 * sin * sin;
        double eastward = Math.toRadians(6_378_137 / Math.sqrt(w2) * Math.cos(Math.toRadians(lat)));
        double northward = Math.toRadians(6_378_137 * (1 - e2) / Math.pow(w2, 1.5));
        Geometry degrees = moved(zone(one), 118, 39.5, step, step);
        Geometry map = moved(zone(one), 0, 0, step * eastward, step * northward);
        double[][] fixes = new double[one.fixes().length][];
        double[][] onMap = new double[fixes.length][];
        for (int i = 0; i < fixes.length; i++) {
            double[] fix = one.fixes()[i];
            fixes[i] = Plane.fix(fix[0], 118 + step * fix[1], 39.5 + step * fix[2]);
            onMap[i] = Plane.fix(fix[0], step * eastward * fix[1], step * northward * fix[2]);
        }
        Approached told = Approached.onGlobe(List.of(degrees), fixes).get(0);
        double least = least(onMap, map);
        assertThat(told.least()).isEqualTo(least, Offset.offset(0.3 + 0.0005 * least));
        assertThat(told.side() == Side.ON).isEqualTo(told.least() == 0);
    }

    private static Geometry moved(Geometry geometry, double x, double y, double eastward, double northward) {
        Geometry copy = geometry.copy();
        copy.apply((CoordinateFilter) at -> {
            at.x = x + eastward * at.x;
            at.y = y + northward * at.y;
        });
        copy.geometryChanged();
        return copy;
    }

    private static double least(double[][] fixes, Geometry zone) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < fixes.length; i++) {
            Coordinate p = new Coordinate(fixes[Math.max(0, i - 1)][1], fixes[Math.max(0, i - 1)][2]);
            Coordinate q = new Coordinate(fixes[i][1], fixes[i][2]);
            Geometry boundary = zone.getBoundary();
            for (int ring = 0; ring < boundary.getNumGeometries(); ring++) {
                Coordinate[] at = boundary.getGeometryN(ring).getCoordinates();
                for (int edge = 0; edge + 1 < at.length; edge++) {
                    least = Math.min(least, Distance.segmentToSegment(p, q, at[edge], at[edge + 1]));
                }
            }
        }
        return least;
    }
}
