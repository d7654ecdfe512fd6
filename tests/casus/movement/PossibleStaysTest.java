package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Shipped;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Times of nearness that begin and end on the same road. */
final class PossibleStaysTest {
    private static final Instant ARRIVES = Instant.parse("1934-04-10T17:00:00+08:00");
    private static final Instant LEAVES = Instant.parse("1934-04-11T06:00:00+08:00");

    @Test
    void who_comes_and_goes_by_one_road_is_near_for_as_long_before_as_after() {
        // The root at which nearness ends, put in again, is a hair under nought there: it must not begin a second part.
        Scenario scenario = Shipped.scenario(Path.of("scenarios/tanggu-1933/article-1/a-night-at-tongzhou.yaml"));
        Stay stay = Movements.of(scenario, Shipped.TREATIES).stays().stream()
                .filter(one -> one.zone().equals("demilitarized-zone"))
                .findFirst()
                .orElseThrow();
        assertThat(stay.possible()).isTrue();
        assertThat(Duration.between(LEAVES, stay.to())).isEqualTo(Duration.between(stay.from(), ARRIVES));
    }
}
