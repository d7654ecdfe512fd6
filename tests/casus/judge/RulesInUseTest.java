package casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Shipped;
import casus.movement.Movements;
import casus.scenario.Scenario;
import casus.treaty.Reading;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The stories show every rule at work, those that only infer among them, and show where it is silent. */
final class RulesInUseTest {
    @Test
    void every_rule_fires_in_some_scenario_and_stays_silent_in_another() {
        Map<String, Integer> stories = new TreeMap<>();
        RuleSets.read(new RuleFiles(Shipped.RULES, Shipped.TREATIES), List.of(Reading.BASE))
                .of(Reading.BASE)
                .rules()
                .forEach(rule -> stories.put(rule.name(), 0));
        for (Path file : Shipped.files()) {
            Scenario scenario = Shipped.scenario(file);
            Movements movements = Movements.of(scenario, Shipped.TREATIES);
            Set<String> fired = new HashSet<>();
            Shipped.pack()
                    .hear(StoryPart.whole(scenario, movements), Shipped.TREATIES)
                    .forEach(hearing -> fired.addAll(hearing.fired()));
            fired.forEach(rule -> stories.merge(rule, 1, Integer::sum));
        }
        assertThat(stories).allSatisfy((rule, count) -> {
            assertThat(count).as("stories in which it fires: %s", rule).isPositive();
            assertThat(Shipped.files().size() - count)
                    .as("stories in which it is silent: %s", rule)
                    .isPositive();
        });
    }
}
