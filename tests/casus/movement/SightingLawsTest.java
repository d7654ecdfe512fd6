package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of planar sightings whatever the tracks and the radius. */
class SightingLawsTest {
    static Stream<Arguments> generated() {
        return GeneratedPair.cases(20_001, 2_000);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void their_order_changes_nothing(GeneratedPair pair) {
        assertThat(PlanarSightings.of(pair.second(), pair.first(), pair.radius()))
                .isEqualTo(told(pair));
    }

    @ParameterizedTest
    @MethodSource("lattice")
    void moving_both_by_1e6_changes_nothing(GeneratedPair pair) {
        assertThat(told(pair.moved(1e6, -1e6))).isEqualTo(told(pair));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void making_all_a_million_times_larger_or_smaller_changes_nothing(GeneratedPair pair) {
        assertThat(told(pair.scaled(0x1p20))).isEqualTo(told(pair));
        assertThat(told(pair.scaled(0x1p-20))).isEqualTo(told(pair));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void splitting_every_leg_at_its_middle_changes_nothing(GeneratedPair pair) {
        assertThat(PlanarSightings.of(split(pair.one()), pair.second(), pair.radius()))
                .isEqualTo(told(pair));
        assertThat(PlanarSightings.of(split(pair.one()), split(pair.other()), pair.radius()))
                .isEqualTo(told(pair));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_larger_radius_holds_what_the_smaller_holds(GeneratedPair pair) {
        List<Span> wider = PlanarSightings.of(pair.first(), pair.second(), pair.radius() * 1.25 + 0x1p-21);
        assertThat(told(pair))
                .allMatch(span -> wider.stream().anyMatch(w -> w.from() <= span.from() && w.to() >= span.to()));
    }

    static Stream<Arguments> lattice() {
        return generated().filter(any -> ((GeneratedPair) any.get()[0]).seed() % 2 == 0);
    }

    private static List<Span> told(GeneratedPair pair) {
        return PlanarSightings.of(pair.first(), pair.second(), pair.radius());
    }

    private static Track split(double[][] fixes) {
        List<double[]> split = new ArrayList<>();
        for (int i = 0; i < fixes.length; i++) {
            double[] here = fixes[i];
            if (i > 0) {
                double[] before = fixes[i - 1];
                split.add(Plane.fix((before[0] + here[0]) / 2, (before[1] + here[1]) / 2, (before[2] + here[2]) / 2));
            }
            split.add(here);
        }
        return Plane.track(split.toArray(double[][]::new));
    }
}
