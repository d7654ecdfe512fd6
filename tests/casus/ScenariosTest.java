package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.report.ExpectationReport;
import casus.report.Expectations;
import casus.report.Manner;
import casus.report.Style;
import casus.scenario.Scenario;
import casus.treaty.Lang;
import casus.treaty.Suppositions;
import java.nio.file.Path;
import java.util.List;
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
        Expectations compared = Expectations.compare(
                scenario,
                outcome.judgement(),
                reading -> Shipped.outcome(
                                scenario, Shipped.supposing(Shipped.treaties(scenario), Suppositions.reading(reading)))
                        .judgement());
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
}
