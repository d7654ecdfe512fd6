package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.Boundary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** What must hold of stays whatever the track and the area. */
class LawsTest {
    private static final double[] WORLD = Plane.ring(-50, -50, 60, -50, 60, 60, -50, 60);

    static Stream<Arguments> generated() {
        return Generated.cases(20_001, 400);
    }

    /** One instant has no length to cover. */
    static Stream<Arguments> moving() {
        return Generated.moving(20_001, 400);
    }

    static Stream<Arguments> holed() {
        return Generated.cases(40_001, 400).filter(one -> ((Generated) one.get()[0]).holed());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void reversing_time_mirrors_the_stays(Generated one) {
        double[][] back = new double[one.fixes().length][];
        for (int i = 0; i < back.length; i++) {
            double[] fix = one.fixes()[back.length - 1 - i];
            back[i] = Plane.fix(-fix[0], fix[1], fix[2]);
        }
        for (Boundary boundary : Boundary.values()) {
            List<ExactSpan> forth = stays(one.track(), one.polygon(), boundary);
            List<ExactSpan> mirrored = stays(Plane.track(back), one.polygon(), boundary);
            assertThat(mirrored).hasSameSizeAs(forth);
            for (int i = 0; i < forth.size(); i++) {
                ExactSpan other = mirrored.get(forth.size() - 1 - i);
                assertThat(other.from().about()).isEqualTo(0 - forth.get(i).to().about(), Offset.offset(1e-9));
                assertThat(other.to().about()).isEqualTo(0 - forth.get(i).from().about(), Offset.offset(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("generated")
    void splitting_every_leg_at_its_middle_changes_nothing(Generated one) {
        List<double[]> split = new ArrayList<>();
        for (int i = 0; i < one.fixes().length; i++) {
            double[] here = one.fixes()[i];
            if (i > 0) {
                double[] before = one.fixes()[i - 1];
                split.add(Plane.fix((before[0] + here[0]) / 2, (before[1] + here[1]) / 2, (before[2] + here[2]) / 2));
            }
            split.add(here);
        }
        assertSame(one.track(), one.polygon(), Plane.track(split.toArray(double[][]::new)), one.polygon());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_vertex_that_a_ring_starts_with_changes_nothing(Generated one) {
        double[] turned = new double[one.shell().length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = one.shell()[(i + 4) % turned.length];
        }
        assertSame(one.track(), Plane.polygon(one.shell()), one.track(), Plane.polygon(turned));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_direction_of_a_ring_changes_nothing(Generated one) {
        assertSame(one.track(), one.polygon(), one.track(), one.polygon().reverse());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_vertex_more_on_every_edge_changes_nothing(Generated one) {
        double[] shell = one.shell();
        double[] more = new double[2 * shell.length];
        for (int i = 0; i < shell.length; i += 2) {
            int next = (i + 2) % shell.length;
            more[2 * i] = shell[i];
            more[2 * i + 1] = shell[i + 1];
            more[2 * i + 2] = (shell[i] + shell[next]) / 2;
            more[2 * i + 3] = (shell[i + 1] + shell[next + 1]) / 2;
        }
        assertSame(one.track(), Plane.polygon(shell), one.track(), Plane.polygon(more));
    }

    @ParameterizedTest
    @MethodSource("moving")
    void closed_stays_and_the_stays_outside_cover_the_track_without_a_gap(Generated one) {
        List<ExactSpan> all = new ArrayList<>(stays(one.track(), one.polygon(), Boundary.INCLUDED));
        all.addAll(stays(one.track(), complement(one), Boundary.EXCLUDED));
        all.sort(Comparator.comparing(ExactSpan::from).thenComparing(ExactSpan::to));
        Moment reached = Moment.of(one.track().from);
        for (ExactSpan span : all) {
            assertThat(span.from()).isEqualTo(reached);
            reached = span.to();
        }
        assertThat(reached).isEqualTo(Moment.of(one.track().to));
    }

    @ParameterizedTest
    @MethodSource("holed")
    void a_zone_and_the_filling_of_its_hole_add_up(Generated one) {
        Geometry filled = Plane.together(one.polygon(), Plane.polygon(one.hole()));
        assertSame(one.track(), Plane.polygon(one.shell()), one.track(), filled);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void whatever_is_inside_is_inside_or_on_the_boundary(Generated one) {
        List<ExactSpan> closed = stays(one.track(), one.polygon(), Boundary.INCLUDED);
        for (ExactSpan open : stays(one.track(), one.polygon(), Boundary.EXCLUDED)) {
            assertThat(closed).anyMatch(span -> span.holds(open));
        }
        assertThat(closed).isSortedAccordingTo(Comparator.comparing(ExactSpan::from));
    }

    private static Geometry complement(Generated one) {
        Polygon without = Plane.polygon(WORLD, one.shell());
        return one.holed() ? Plane.together(without, Plane.polygon(one.hole())) : without;
    }

    private static void assertSame(Track track, Geometry area, Track otherTrack, Geometry otherArea) {
        for (Boundary boundary : Boundary.values()) {
            assertThat(stays(otherTrack, otherArea, boundary)).isEqualTo(stays(track, area, boundary));
        }
    }

    private static List<ExactSpan> stays(Track track, Geometry area, Boundary boundary) {
        return PlanarStays.exactly(track, Area.of(area), boundary);
    }
}
