package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Finding;
import casus.finding.Opinion;
import casus.judge.RulePack;
import casus.report.ExpectationReport;
import casus.report.Expectations;
import casus.report.Manner;
import casus.report.Style;
import casus.scenario.Scenario;
import casus.treaty.Lang;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped scenario comes out as it says that it does. */
final class ScenariosTest {
    static List<Path> files() {
        return Shipped.files();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_shipped_scenario_meets_its_expectations(Path file) {
        Scenario scenario = Shipped.scenario(file);
        Outcome outcome = Shipped.outcome(scenario);
        Expectations compared = Expectations.compare(scenario, outcome.judgement());
        assertThat(compared.expected()).as("a scenario is its own test").isNotEmpty();
        assertThat(compared.met())
                .as(ExpectationReport.text(outcome, compared, new Manner(Lang.EN, Style.PLAIN, "test")))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_shipped_scenario_says_what_each_waypoint_rests_on(Path file) {
        Scenario scenario = Shipped.scenario(file);
        assertThat(scenario.about()).isNotBlank();
        scenario.formations()
                .forEach(formation -> formation
                        .route()
                        .forEach(waypoint -> assertThat(waypoint.basis())
                                .as("basis at %s", waypoint.place().fileAndLine())
                                .isPresent()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void the_same_input_gives_the_same_outcome(Path file) {
        Scenario scenario = Shipped.scenario(file);
        assertThat(Shipped.outcome(scenario).judgement())
                .isEqualTo(Shipped.outcome(scenario).judgement());
    }

    @Test
    void every_rule_fires_in_some_scenario_and_stays_silent_in_another() {
        Map<String, Integer> firedIn = new HashMap<>();
        for (Path file : files()) {
            Set<String> fired = new HashSet<>();
            for (Finding finding :
                    Shipped.outcome(Shipped.scenario(file)).judgement().findings()) {
                finding.opinions().stream().map(Opinion::rule).forEach(fired::add);
            }
            fired.forEach(rule -> firedIn.merge(rule, 1, Integer::sum));
        }
        RulePack.ruleNames(Shipped.RULES, Shipped.TREATIES).values().stream()
                .flatMap(List::stream)
                .forEach(rule -> assertThat(firedIn.getOrDefault(rule, 0))
                        .as(rule)
                        .isPositive()
                        .isLessThan(files().size()));
    }
}
