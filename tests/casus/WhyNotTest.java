package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Condition;
import casus.finding.Explanation;
import casus.finding.NotCovered;
import casus.finding.ReadingExplained;
import casus.finding.Verdict;
import casus.report.ExplainReport;
import casus.report.Manner;
import casus.report.Style;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Lang;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a clause has no finding: the first condition that failed, with its value, and what the silence means. */
final class WhyNotTest {
    private static final Manner PLAIN = new Manner(Lang.EN, Style.PLAIN, "test");

    private static final String ENGINEERS = """
            scenario: Leave for the whole of a stay
            treaty: tanggu-1933
            about: invented
            clock: +08:00
            from: 1934-08-07
            to: 1934-08-19
            formations:
              - id: engineers
                side: china
                kind: regulars
                route:
                  - { at: 1934-08-09T17:00, place: Baodi }
                  - { at: 1934-08-11T06:00, place: Yutian, halts: 1 day }
                  - { at: 1934-08-13T18:00, place: Baodi }
            events:
              - { at: 1934-08-08T10:00, what: agree, by: japan, with: china, about: engineers, until: 1934-08-15T12:00 }
            """;

    private static Outcome shipped(String name) {
        return Shipped.outcome(Path.of("scenarios", name + ".yaml"));
    }

    private static Explanation ask(Outcome outcome, String clause, String subject) {
        return Shipped.pack()
                .explain(
                        outcome.scenario(),
                        outcome.treaties(),
                        outcome.movements(),
                        new ClauseId("tanggu-1933", clause),
                        subject);
    }

    private static String told(Outcome outcome, Explanation explanation) {
        return ExplainReport.text(outcome, explanation, PLAIN).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "tanggu-1933/article-1/gone-before-the-signing, 1, rearguard, in-force, gone 6 hours 40 minutes before it was in"
                + " force",
        "tanggu-1933/article-1/a-camp-one-kilometre-short-of-the-line, 1, battalion-2, stay, no stay; nearest 1 km outside",
        "tanggu-1933/article-1/a-halt-on-the-line, 1, company-5, stay, no stay; nearest on the line",
        "tanggu-1933/article-1/county-police-at-zunhua, 1, county-police, kind, kind: police",
        "tanggu-1933/article-1/a-band-that-is-nobodys, 1, horsemen, belongs-to, belongs-to: nobody",
        "tanggu-1933/article-1/a-battalion-at-yutian, 1-leave, battalion-2, event, none told",
        "tanggu-1933/article-2/a-flight-to-draw-maps, 2, recon-1, purpose, purpose: mapping",
        "tanggu-1933/article-2/a-patrol-to-verify, 2-protection, lorry-patrol, event, none told",
        "tanggu-1933/article-2/a-patrol-held-up-outside-the-zone, 2-protection, lorry-patrol, event, China obstructed the lorry"
                + " patrol on 14 Mar 17:00 – 19:30",
        "tanggu-1933/article-1/a-battalion-at-yutian, secret-b-china, battalion-2, disorder, none told",
        "tanggu-1933/article-1/the-same-battery-fires-at-robbers, 1-provocation, battery, event, a battery at Shahe"
                + " attacked forty robbers on 18 Apr 09:10 – 09:13",
    })
    void the_first_condition_that_failed_is_told_with_its_value(
            String story, String clause, String subject, String shows, String value) {
        Outcome outcome = shipped(story);
        Explanation explanation = ask(outcome, clause, subject);

        assertThat(explanation.finding()).isEmpty();
        for (ReadingExplained reading : explanation.readings()) {
            List<Condition> conditions = reading.conditions();
            assertThat(conditions.subList(0, conditions.size() - 1)).allMatch(Condition::held);
            Condition last = conditions.get(conditions.size() - 1);
            assertThat(last.held()).isFalse();
            assertThat(last.shows()).isEqualTo(shows);
        }
        assertThat(ExplainReport.json(outcome, explanation, PLAIN)).contains("\"value\": \"" + value);
    }

    @Test
    void what_is_permitted_is_told_apart_from_what_no_clause_covers() {
        Outcome outcome = Shipped.outcome(Shipped.scenario(ENGINEERS));

        Explanation explanation = ask(outcome, "1", "engineers");

        assertThat(explanation.finding()).isEmpty();
        assertThat(explanation.readings()).extracting(ReadingExplained::verdict).containsOnly(Verdict.PERMITTED);
        assertThat(told(outcome, explanation))
                .contains("China: permitted", "✘ no clause gives leave for it", "Tanggu 1 (leave): an armed");
    }

    @Test
    void a_breach_says_that_no_clause_gave_leave() {
        Outcome outcome = shipped("tanggu-1933/article-1/leave-for-half-a-stay");

        assertThat(told(outcome, ask(outcome, "1", "engineers"))).contains("✔ no clause gives leave for it none");
    }

    @Test
    void the_ground_that_made_a_disputed_bodys_conduct_a_partys_is_named() {
        Outcome ordered = shipped("tanggu-1933/article-1/a-band-under-orders");
        Outcome fed = shipped("tanggu-1933/article-1/mutineers-who-are-fed");

        assertThat(told(ordered, ask(ordered, "1", "horsemen")))
                .contains("✔ this is a ground on which a party answers: ordered China ordered eighty horsemen");
        String both = told(fed, ask(fed, "1", "mutineers"));
        assertThat(both)
                .contains("✔ this is a ground on which a party answers: aided China aided the mutineers")
                .contains("✘ this is a ground on which a party answers: ordered;")
                // Of grounds that the reading of China does not know, it need not fail.
                .doesNotContain("✘ this is a ground on which a party answers: aided");
    }

    @Test
    void a_party_may_be_asked_about_and_a_clause_without_rules_says_so() {
        Outcome outcome = shipped("tanggu-1933/article-1/gone-before-the-signing");

        assertThat(ask(outcome, "2", "japan").readings())
                .extracting(ReadingExplained::verdict)
                .containsOnly(Verdict.NOT_COVERED);
        assertThat(told(outcome, ask(outcome, "5", "rearguard"))).contains("No rule.");
    }

    @Test
    void the_conduct_of_another_party_is_not_covered_and_nobodys_is_not_attributable() {
        Outcome outcome = shipped("history/sun-yongqin-1935");
        Outcome helpless = shipped("tanggu-1933/article-1/mutineers-whom-nobody-helps");

        assertThat(ask(outcome, "1", "regiment-11").readings())
                .extracting(ReadingExplained::verdict)
                .containsOnly(Verdict.NOT_COVERED);
        assertThat(ask(helpless, "1", "mutineers").readings())
                .extracting(ReadingExplained::verdict)
                .containsOnly(Verdict.NOT_ATTRIBUTABLE);
        assertThat(helpless.judgement().notCovered())
                .extracting(NotCovered::verdict)
                .containsOnly(Verdict.NOT_ATTRIBUTABLE);
    }

    static Stream<Outcome> outcomes() {
        return Stream.concat(
                Shipped.files().stream().map(Shipped::outcome),
                Drawn.stories(9_001, 30).map(Arguments::get).map(given -> ((Drawn) given[0]).outcome()));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void the_run_and_the_explanation_agree_on_what_silence_means(Outcome outcome) {
        var whyNot = Shipped.pack(outcome.treaties())
                .whyNot(
                        outcome.scenario(),
                        outcome.treaties(),
                        outcome.movements(),
                        outcome.judgement().findings());
        for (NotCovered conduct : outcome.judgement().notCovered()) {
            List<Verdict> verdicts = outcome.treaties().clauses().stream()
                    .filter(clause -> clause.places().contains(conduct.zone()))
                    .map(Clause::id)
                    .flatMap(clause -> whyNot.of(clause, conduct.formation()).readings().stream())
                    .map(ReadingExplained::verdict)
                    .toList();
            if (conduct.verdict() == Verdict.NOT_ATTRIBUTABLE) {
                assertThat(verdicts).as(conduct.toString()).containsOnly(Verdict.NOT_ATTRIBUTABLE);
            } else {
                assertThat(verdicts).as(conduct.toString()).contains(Verdict.NOT_COVERED);
            }
        }
    }
}
