package casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Shipped;
import casus.movement.Movements;
import casus.scenario.Scenario;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stories show every rule at work, those that only infer among them, and show where it is silent. */
final class RulesInUseTest {
    @Test
    void every_rule_fires_in_some_scenario_and_stays_silent_in_another() {
        Map<String, Integer> stories = new TreeMap<>();
        for (Reading reading : readings(Shipped.all())) {
            RuleSets.read(new RuleFiles(Shipped.RULES, Shipped.all()), List.of(reading))
                    .of(reading)
                    .rules()
                    .forEach(rule -> stories.put(rule.name(), 0));
        }
        for (Path file : Shipped.files()) {
            Scenario scenario = Shipped.scenario(file);
            Treaties treaties = Shipped.treaties(scenario);
            Movements movements = Movements.of(scenario, treaties);
            Set<String> fired = new HashSet<>();
            Shipped.pack(treaties)
                    .hear(StoryPart.whole(scenario, movements), treaties)
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

    /** The plain text, and the readings that parties hold: their answers may replace an article. */
    private static List<Reading> readings(Treaties treaties) {
        return Stream.concat(Stream.of(Reading.BASE), treaties.readings().stream())
                .toList();
    }
}
