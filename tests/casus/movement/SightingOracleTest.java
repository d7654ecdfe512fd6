package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Planar sightings against the slow oracle, to the microsecond. */
class SightingOracleTest {
    private static final int MANY = 2_000;

    static Stream<Arguments> generated() {
        return GeneratedPair.cases(1, MANY);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_engine_and_the_oracle_find_the_same_sightings(GeneratedPair pair) {
        assertThat(PlanarSightings.of(pair.first(), pair.second(), pair.radius()))
                .isEqualTo(pair.oracle(false).sightings());
    }

    /** A half goes to the later microsecond, and there the mirror image has it go to the earlier one. */
    @ParameterizedTest
    @MethodSource("generated")
    void reversing_time_mirrors_the_sightings(GeneratedPair pair) {
        List<Span> mirrored = new ArrayList<>();
        for (Span span : PlanarSightings.of(back(pair.one()), back(pair.other()), pair.radius())) {
            mirrored.add(0, new Span(-span.to(), -span.from()));
        }
        assertThat(mirrored).isEqualTo(pair.oracle(true).sightings());
    }

    /** Guards the two above: pairs that are never just as far apart as the radius would prove nothing. */
    @Test
    void the_generated_pairs_are_full_of_tangents_meetings_and_ends_on_a_half() {
        int tangents = 0;
        int halves = 0;
        int meetings = 0;
        int sightings = 0;
        for (long seed = 1; seed <= MANY; seed++) {
            GeneratedPair pair = GeneratedPair.of(seed);
            SightingOracle oracle = pair.oracle(false);
            int found = oracle.sightings().size();
            sightings += found;
            meetings += pair.radius() == 0 ? found : 0;
            tangents += oracle.tangents;
            halves += oracle.halves;
        }
        assertThat(sightings).isGreaterThan(1_000);
        assertThat(tangents).isGreaterThan(50);
        assertThat(meetings).isGreaterThan(50);
        assertThat(halves).isGreaterThan(10);
    }

    private static Track back(double[][] fixes) {
        double[][] back = new double[fixes.length][];
        for (int i = 0; i < back.length; i++) {
            double[] fix = fixes[back.length - 1 - i];
            back[i] = Plane.fix(-fix[0], fix[1], fix[2]);
        }
        return Plane.track(back);
    }
}
