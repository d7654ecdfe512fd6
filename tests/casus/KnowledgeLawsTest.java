package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Knowledge;
import casus.finding.Knowledge.How;
import casus.finding.Protest;
import casus.movement.Sighting;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of who knows what, in every story that ships. */
final class KnowledgeLawsTest {
    static List<Path> files() {
        return Shipped.files();
    }

    private static Finding finding(Judgement judgement, String id) {
        return judgement.findings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody can know of " + id + ", which was not found"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void what_is_known_was_found_and_is_known_for_a_reason_that_the_story_has(Path file) {
        Outcome outcome = Shipped.outcome(Shipped.scenario(file));
        for (Knowledge known : outcome.judgement().knowledge()) {
            Finding finding = finding(outcome.judgement(), known.of());
            assertThat(known.from()).isAfterOrEqualTo(finding.from());
            switch (known.how()) {
                case OWN -> assertThat(doers(finding, outcome.scenario())).contains(known.who());
                case SUFFERED ->
                    assertThat(outcome.scenario()
                                    .formation(finding.object())
                                    .orElseThrow()
                                    .belongsTo())
                            .isEqualTo(known.who());
                case SEEN -> {
                    assertThat(known.from()).isBeforeOrEqualTo(finding.to());
                    assertThat(outcome.movements().sightings())
                            .anyMatch(sighting -> shows(sighting, known, finding, outcome.scenario()));
                }
                case TOLD -> {
                    Event word = outcome.scenario().event(known.by()).orElseThrow();
                    assertThat(word.to()).isEqualTo(known.who());
                    assertThat(word.at()).isEqualTo(known.from());
                }
            }
        }
    }

    private static List<String> doers(Finding finding, Scenario scenario) {
        return List.of(
                finding.subject(),
                scenario.formation(finding.subject()).map(Formation::belongsTo).orElse(""));
    }

    private static boolean shows(Sighting sighting, Knowledge known, Finding finding, Scenario scenario) {
        return sighting.observer().equals(known.by())
                && sighting.formation().equals(finding.subject())
                && scenario.formation(sighting.observer()).orElseThrow().side().equals(known.who())
                && !known.from().isBefore(sighting.from())
                && !known.from().isAfter(sighting.to());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nobody_learns_more_where_nobody_looks_and_nobody_tells(Path file) {
        Scenario scenario = Shipped.scenario(file);
        List<Formation> blind =
                scenario.formations().stream().map(KnowledgeLawsTest::blind).toList();
        List<Event> silent = scenario.events().stream()
                .filter(event -> !List.of("report", "protest").contains(event.what()))
                .toList();
        Outcome told = Shipped.outcome(scenario);
        Outcome quiet = Shipped.outcome(scenario.with(blind, silent));
        assertThat(quiet.judgement().findings())
                .as("what was found does not depend on who knows")
                .isEqualTo(told.judgement().findings());
        assertThat(quiet.judgement().knowledge())
                .allMatch(known -> known.how() == How.OWN || known.how() == How.SUFFERED);
        for (Knowledge own : quiet.judgement().knowledge()) {
            assertThat(known(told, own))
                    .as("whoever learns of it in the quiet learns of it no later where others look and tell")
                    .hasValueSatisfying(loud -> assertThat(loud.from()).isBeforeOrEqualTo(own.from()));
        }
    }

    private static Formation blind(Formation one) {
        return new Formation(
                one.id(),
                one.name(),
                one.side(),
                one.kind(),
                one.belongsTo(),
                one.purpose(),
                one.strength(),
                one.arms(),
                one.madeUpOf(),
                Optional.empty(),
                one.route(),
                one.place(),
                one.fields());
    }

    private static Optional<Knowledge> known(Outcome outcome, Knowledge like) {
        return outcome.judgement().knowledge().stream()
                .filter(one -> one.who().equals(like.who()) && one.of().equals(like.of()))
                .findFirst();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_protest_is_weighed_and_a_true_one_speaks_of_what_had_begun(Path file) {
        Outcome outcome = Shipped.outcome(Shipped.scenario(file));
        assertThat(outcome.judgement().protests())
                .extracting(Protest::event)
                .containsExactlyElementsOf(outcome.scenario().events().stream()
                        .filter(event -> event.what().equals("protest"))
                        .map(Event::id)
                        .toList());
        for (Protest protest : outcome.judgement().protests()) {
            assertThat(protest.findings().isEmpty()).isEqualTo(protest.truth() == Protest.Truth.FALSE);
            protest.findings()
                    .forEach(id ->
                            assertThat(finding(outcome.judgement(), id).from()).isBeforeOrEqualTo(protest.at()));
        }
    }
}
