package casus.movement;

import static casus.movement.Stories.at;
import static casus.movement.Stories.formation;
import static casus.movement.Stories.line;
import static casus.movement.Stories.scenario;
import static casus.movement.Stories.treaties;
import static casus.treaty.Boundary.EXCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.problem.ScenarioRejected;
import casus.scenario.Formation;
import casus.treaty.Treaties;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** So many formations that threads share them. */
class MovedTest {
    private static final Treaties GROUND =
            treaties(List.of(Square.square(EXCLUDED, 2)), List.of(line("wall", 1, 116, 40, 118, 40.5, 120, 40)));

    private static Formation[] many(Random random) {
        return IntStream.range(0, 600)
                .mapToObj(i -> formation(
                        "f" + i,
                        at(0, 116 + 4 * random.nextDouble(), 39.5),
                        at(9, 116 + 4 * random.nextDouble(), 40.7),
                        at(14, 116 + 4 * random.nextDouble(), 39.5)))
                .toArray(Formation[]::new);
    }

    @Test
    void what_many_do_together_is_what_each_does_alone_in_their_order() {
        Formation[] many = many(new Random(1));
        List<Movements> alone = Arrays.stream(many)
                .map(one -> Movements.of(scenario(false, one), GROUND))
                .toList();
        Movements together = Movements.of(scenario(false, many), GROUND);
        assertThat(together.stays())
                .hasSizeGreaterThan(600)
                .isEqualTo(alone.stream().flatMap(one -> one.stays().stream()).toList());
        assertThat(together.crossings())
                .isEqualTo(
                        alone.stream().flatMap(one -> one.crossings().stream()).toList());
        assertThat(together.approaches())
                .isEqualTo(
                        alone.stream().flatMap(one -> one.approaches().stream()).toList());
        assertThat(together.trajectories())
                .isEqualTo(alone.stream()
                        .flatMap(one -> one.trajectories().stream())
                        .toList());
    }

    @Test
    void of_several_that_must_be_refused_the_first_of_the_story_is_told() {
        Formation[] many = many(new Random(2));
        for (int i = 200; i < 600; i++) {
            many[i] = formation("f" + i, at(0, 170, 40), at(1 + i, -170 + i / 1000.0, 40));
        }
        ScenarioRejected alone = refused(many[200]);
        for (int round = 0; round < 5; round++) {
            assertThat(refused(many).problems()).isEqualTo(alone.problems());
        }
    }

    private static ScenarioRejected refused(Formation... formations) {
        ScenarioRejected[] told = {null};
        assertThatThrownBy(() -> Movements.of(scenario(false, formations), GROUND))
                .isInstanceOfSatisfying(ScenarioRejected.class, refused -> told[0] = refused);
        return told[0];
    }
}
