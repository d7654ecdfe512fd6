package casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Drawn;
import casus.Shipped;
import casus.movement.Movements;
import casus.scenario.Scenario;
import casus.treaty.Treaties;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A great story is judged in parts that never meet; no finding may come of that, and none be lost. */
final class StoryPartsTest {
    private static final int SMALLEST = 1;

    static Stream<Arguments> stories() {
        return Drawn.stories(3_001, 300);
    }

    static Stream<Path> files() {
        return Shipped.files().stream();
    }

    @Test
    void the_shipped_rules_allow_a_story_to_be_divided() {
        assertThat(Shipped.pack(Shipped.all()).ties().undivided()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_drawn_story_judged_in_the_smallest_parts_is_judged_as_it_is_whole(Drawn one) {
        sameInParts(Shipped.scenario(one.text()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_shipped_story_judged_in_the_smallest_parts_is_judged_as_it_is_whole(Path file) {
        sameInParts(Shipped.scenario(file));
    }

    private static void sameInParts(Scenario scenario) {
        Treaties treaties = Shipped.treaties(scenario);
        RulePack pack = Shipped.pack(treaties);
        Movements movements = Movements.of(scenario, treaties);
        List<StoryPart> parts = Division.of(pack.ties(), scenario, movements, SMALLEST);
        assertThat(pack.judge(parts, treaties))
                .isEqualTo(pack.judge(List.of(StoryPart.whole(scenario, movements)), treaties));
    }
}
