package casus.movement;

import static casus.movement.Stories.END;
import static casus.movement.Stories.START;
import static casus.movement.Stories.at;
import static casus.movement.Stories.formation;
import static casus.movement.Stories.hour;
import static casus.movement.Stories.scenario;
import static casus.movement.Stories.treaties;
import static casus.movement.Stories.zone;
import static org.assertj.core.api.Assertions.assertThat;

import casus.scenario.Waypoint;
import casus.treaty.Boundary;
import casus.treaty.Treaties;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stay may begin or end with the scenario's period, which is set and has no doubt. The zone is 117 to 119 east. */
class PeriodTest {
    private static final Treaties GROUND =
            treaties(List.of(zone("square", Boundary.EXCLUDED, 2, 117, 39, 119, 39, 119, 41, 117, 41)), List.of());
    private static final double TO_THE_END = 240;

    private static Stay only(Waypoint... route) {
        List<Stay> stays = Movements.of(scenario(false, START, END, formation("f", route)), GROUND)
                .stays();
        assertThat(stays).hasSize(1);
        return stays.get(0);
    }

    @Test
    void a_halt_to_the_end_of_the_scenario_ends_without_doubt() {
        Stay stay = only(at(0, 116, 40, 3, 0), at(4, 118, 40, 3, TO_THE_END));

        assertThat(stay.to()).isEqualTo(END);
        assertThat(stay.fromDoubt()).isEqualTo(Duration.ofHours(3));
        assertThat(stay.toDoubt()).isZero();
    }

    @Test
    void a_route_that_is_cut_to_the_period_is_cut_without_doubt() {
        Stay stay = only(at(-6, 118, 40, 3, -6), at(TO_THE_END + 6, 118.5, 40, 3, TO_THE_END + 6));

        assertThat(stay.from()).isEqualTo(START);
        assertThat(stay.to()).isEqualTo(END);
        assertThat(stay.fromDoubt()).isZero();
        assertThat(stay.toDoubt()).isZero();
    }

    @Test
    void a_halt_that_ends_before_the_scenario_keeps_its_doubt() {
        Stay stay = only(at(0, 116, 40, 3, 0), at(4, 118, 40, 3, TO_THE_END - 1));

        assertThat(stay.to()).isEqualTo(hour(TO_THE_END - 1));
        assertThat(stay.toDoubt()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void a_stay_that_only_the_doubts_allow_ends_with_the_period_too() {
        Stay stay = only(at(0, 116.9, 40, 12, TO_THE_END));

        assertThat(stay.possible()).isTrue();
        assertThat(stay.fromDoubt()).isZero();
        assertThat(stay.toDoubt()).isZero();
    }
}
