package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.Boundary;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;

/** The engine against the slow oracle. */
class OracleTest {
    private static final int MANY = 2_000;

    static Stream<Arguments> generated() {
        return Generated.cases(1, MANY);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_engine_and_the_oracle_find_the_same_stays(Generated one) {
        SlowOracle oracle = new SlowOracle(one.polygon());
        for (Boundary boundary : Boundary.values()) {
            assertThat(PlanarStays.of(one.track(), Area.of(one.polygon()), boundary))
                    .as(boundary.name())
                    .isEqualTo(oracle.stays(one.fixes(), boundary));
        }
    }

    static Stream<Arguments> fewer() {
        return Generated.cases(1, 600);
    }

    @ParameterizedTest
    @MethodSource("fewer")
    void they_do_so_for_parts_that_meet(Generated one) {
        Geometry squares = Generated.squares(one.seed());
        SlowOracle oracle = new SlowOracle(squares.union());
        for (Boundary boundary : Boundary.values()) {
            assertThat(PlanarStays.of(one.track(), Area.of(squares), boundary))
                    .as(boundary.name())
                    .isEqualTo(oracle.stays(one.fixes(), boundary));
        }
    }

    /** Guards the two above: a generator that never meets the boundary would prove nothing. */
    @ParameterizedTest
    @EnumSource(Boundary.class)
    void the_generated_cases_are_full_of_stays_and_contacts(Boundary boundary) {
        int stays = 0;
        for (long seed = 1; seed <= MANY; seed++) {
            Generated one = Generated.of(seed);
            stays += PlanarStays.of(one.track(), Area.of(one.polygon()), boundary)
                    .size();
        }
        assertThat(stays).isGreaterThan(MANY);
    }

    @Test
    void every_second_generated_case_or_so_has_contacts_that_only_the_closed_area_sees() {
        int differ = 0;
        for (long seed = 1; seed <= MANY; seed++) {
            Generated one = Generated.of(seed);
            Area area = Area.of(one.polygon());
            boolean same = PlanarStays.of(one.track(), area, Boundary.EXCLUDED)
                    .equals(PlanarStays.of(one.track(), area, Boundary.INCLUDED));
            differ += same ? 0 : 1;
        }
        assertThat(differ).isGreaterThan(MANY / 3);
    }
}
