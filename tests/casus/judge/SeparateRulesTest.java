package casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Outcome;
import casus.Shipped;
import casus.treaty.Treaties;
import casus.treaty.TreatyReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are compiled one by one judge as those that are compiled file by file. */
final class SeparateRulesTest {
    @Test
    void what_one_run_has_compiled_the_next_one_takes(@TempDir Path folder) {
        WrittenRules rules = WrittenRules.read(Shipped.RULES, Shipped.all());
        List<String> texts = rules.texts().stream().sorted().limit(2).toList();
        new SeparateRules(folder).compile(texts, number -> {});
        SeparateRules next = new SeparateRules(folder);
        next.recall(texts);
        List<Integer> compiled = new ArrayList<>();
        next.compile(texts, compiled::add);
        assertThat(compiled).isEmpty();
        new SeparateRules().compile(texts, compiled::add);
        assertThat(compiled).containsExactly(2);
    }

    @Test
    void every_shipped_story_comes_out_as_it_does_by_the_shipped_pack() {
        Treaties all = Treaties.of(Shipped.RULES.treaties().stream()
                .map(id -> TreatyReader.read(Shipped.RULES, id))
                .toList());
        WrittenRules rules = WrittenRules.read(Shipped.RULES, all);
        SeparateRules separate = new SeparateRules();
        for (Path file : Shipped.files()) {
            Outcome outcome = Shipped.outcome(Shipped.scenario(file));
            assertThat(separate.pack(rules, outcome.treaties())
                            .judge(outcome.scenario(), outcome.treaties(), outcome.movements()))
                    .as(file.toString())
                    .isEqualTo(outcome.judgement());
        }
    }
}
