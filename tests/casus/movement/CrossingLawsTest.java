package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of contacts with a line, and so of crossings, whatever the line and the track. */
class CrossingLawsTest {
    private static final int MANY = 400;

    static Stream<Arguments> generated() {
        return GeneratedLine.cases(20_001, MANY);
    }

    static Stream<Arguments> closed() {
        return GeneratedLine.cases(20_001, 4 * MANY).filter(one -> ((GeneratedLine) one.get()[0]).closed());
    }

    /** On a lattice the middle of a leg is exact. */
    static Stream<Arguments> onALattice() {
        return GeneratedLine.cases(20_001, 2 * MANY).filter(one -> ((GeneratedLine) one.get()[0]).seed() % 2 == 0);
    }

    private record Told(long from, long to, Optional<Side> start, Optional<Side> end) {}

    /** A half goes to the later microsecond, so that the mirror image wants the exact instants: those of the slow oracle. */
    @ParameterizedTest
    @MethodSource("generated")
    void reversing_time_mirrors_the_contacts_and_swaps_their_sides(GeneratedLine one) {
        int last = one.fixes().length - 1;
        double[][] back = new double[last + 1][];
        BitSet gaps = new BitSet();
        for (int i = 0; i <= last; i++) {
            double[] fix = one.fixes()[last - i];
            back[i] = Plane.fix(-fix[0], fix[1], fix[2]);
            gaps.set(i, i < last && one.gaps().get(last - 1 - i));
        }
        GeneratedLine mirrored = new GeneratedLine(one.seed(), one.line(), back, gaps, -one.to(), -one.from());
        List<Told> expected = new ArrayList<>();
        for (CrossingOracle.Contact contact : one.oracle()) {
            expected.add(0, new Told(mirror(contact.to()), mirror(contact.from()), contact.went(), contact.came()));
        }
        assertThat(mirrored.contacts().stream()
                        .map(contact -> new Told(
                                contact.span().from().rounded(),
                                contact.span().to().rounded(),
                                contact.from(),
                                contact.to())))
                .containsExactlyElementsOf(expected);
    }

    private static long mirror(Fraction instant) {
        return Fraction.ZERO.minus(instant).halfUp();
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_line_drawn_backwards_swaps_left_and_right_and_nothing_else(GeneratedLine one) {
        double[] line = new double[one.line().length];
        for (int i = 0; i < line.length; i += 2) {
            line[line.length - 2 - i] = one.line()[i];
            line[line.length - 1 - i] = one.line()[i + 1];
        }
        assertThat(one.with(line).contacts()).isEqualTo(swapped(one.contacts()));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_mirror_image_of_line_and_track_swaps_left_and_right_and_nothing_else(GeneratedLine one) {
        double[] line = one.line().clone();
        for (int i = 0; i < line.length; i += 2) {
            line[i] = -line[i];
        }
        double[][] fixes = Stream.of(one.fixes())
                .map(fix -> Plane.fix(fix[0], -fix[1], fix[2]))
                .toArray(double[][]::new);
        GeneratedLine mirrored = new GeneratedLine(one.seed(), line, fixes, one.gaps(), one.from(), one.to());
        assertThat(mirrored.contacts()).isEqualTo(swapped(one.contacts()));
    }

    @ParameterizedTest
    @MethodSource("onALattice")
    void splitting_every_leg_at_its_middle_changes_nothing(GeneratedLine one) {
        GeneratedLine slow = slower(one);
        List<double[]> split = new ArrayList<>();
        BitSet gaps = new BitSet();
        for (int i = 0; i < slow.fixes().length; i++) {
            double[] here = slow.fixes()[i];
            if (i > 0) {
                double[] before = slow.fixes()[i - 1];
                gaps.set(split.size() - 1, split.size() + 1, one.gaps().get(i - 1));
                split.add(Plane.fix((before[0] + here[0]) / 2, (before[1] + here[1]) / 2, (before[2] + here[2]) / 2));
            }
            split.add(here);
        }
        // The middle of a gap would be known: a fix by itself.
        GeneratedLine halved = new GeneratedLine(
                one.seed(), one.line(), split.toArray(double[][]::new), new BitSet(), slow.from(), slow.to());
        GeneratedLine whole =
                new GeneratedLine(one.seed(), one.line(), slow.fixes(), new BitSet(), slow.from(), slow.to());
        assertThat(halved.contacts()).isEqualTo(whole.contacts());
    }

    /** Instants twice as far apart, so that middles are whole. */
    private static GeneratedLine slower(GeneratedLine one) {
        double[][] fixes = Stream.of(one.fixes())
                .map(fix -> Plane.fix(2 * fix[0], fix[1], fix[2]))
                .toArray(double[][]::new);
        return new GeneratedLine(one.seed(), one.line(), fixes, one.gaps(), 2 * one.from(), 2 * one.to());
    }

    @ParameterizedTest
    @MethodSource("onALattice")
    void a_vertex_more_on_every_edge_changes_nothing(GeneratedLine one) {
        double[] line = one.line();
        double[] more = new double[2 * line.length - 2];
        for (int i = 0; i < line.length; i += 2) {
            more[2 * i] = line[i];
            more[2 * i + 1] = line[i + 1];
            if (i + 2 < line.length) {
                more[2 * i + 2] = (line[i] + line[i + 2]) / 2;
                more[2 * i + 3] = (line[i + 1] + line[i + 3]) / 2;
            }
        }
        assertThat(one.with(more).contacts()).isEqualTo(one.contacts());
    }

    @ParameterizedTest
    @MethodSource("closed")
    void the_vertex_that_a_closed_line_starts_with_changes_nothing(GeneratedLine one) {
        List<Double> vertices = new ArrayList<>();
        for (int i = 0; i + 2 < one.line().length; i++) {
            vertices.add(one.line()[i]);
        }
        Collections.rotate(vertices, 4);
        vertices.add(vertices.get(0));
        vertices.add(vertices.get(1));
        double[] turned = vertices.stream().mapToDouble(each -> each).toArray();
        assertThat(one.with(turned).contacts()).isEqualTo(one.contacts());
    }

    @ParameterizedTest
    @MethodSource("closed")
    void a_closed_line_is_crossed_inwards_and_outwards_by_turns(GeneratedLine one) {
        GeneratedLine known =
                new GeneratedLine(one.seed(), one.line(), one.fixes(), new BitSet(), one.from(), one.to());
        Optional<Side> stands = Optional.empty();
        for (LineContact contact : known.contacts()) {
            if (stands.isPresent()) {
                assertThat(contact.from()).isEqualTo(stands);
            }
            stands = contact.to();
        }
    }

    @ParameterizedTest
    @MethodSource("onALattice")
    void neither_size_nor_place_matters(GeneratedLine one) {
        assertThat(one.scaled(0x1p-20).contacts()).isEqualTo(one.contacts());
        assertThat(one.moved(1e6, -1e6).contacts()).isEqualTo(one.contacts());
    }

    private static List<LineContact> swapped(List<LineContact> contacts) {
        return contacts.stream()
                .map(contact -> new LineContact(contact.span(), other(contact.from()), other(contact.to())))
                .toList();
    }

    private static Optional<Side> other(Optional<Side> side) {
        return side.map(each -> each == Side.LEFT ? Side.RIGHT : Side.LEFT);
    }
}
