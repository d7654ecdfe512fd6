package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Because;
import casus.finding.Condition;
import casus.finding.Explanation;
import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.NotCovered;
import casus.judge.RuleCache;
import casus.judge.RulePack;
import casus.problem.Problems;
import casus.report.ExplainReport;
import casus.report.Format;
import casus.report.Manner;
import casus.report.Style;
import casus.treaty.Lang;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two companies halt 2.2 km south of the point of Xianghe, which the line is drawn through: outside the zone by the plain
 * text, inside it where the towns of the line are.
 */
final class ZonesUnderAnswersTest {
    private static final String STORY = """
            scenario: A halt in the southern suburb
            treaty: tanggu-1933
            about: invented
            clock: +08:00
            uncertainty: none
            from: 1935-10-20
            to: 1935-10-31
            formations:
              - id: unit
                name: a unit
                side: china
                kind: %s
                route:
                  - { at: 1935-10-21T00:00, lonlat: [117.006, 39.661], basis: invented }
                  - { at: 1935-10-21T08:00, lonlat: [117.006, 39.741], path: lonlat, halts: 3 days, basis: invented }
            """;

    private static final String INSIDE = "towns-on-the-line=inside";
    private static final Manner MANNER = new Manner(Lang.EN, Style.PLAIN, "0");

    private static Treaties under(String... readings) {
        return new Suppositions(Map.of(), List.of(), List.of(readings)).in(Shipped.TREATIES, new Problems());
    }

    private static Outcome halt(String kind, String... readings) {
        return Shipped.outcome(Shipped.scenario(STORY.formatted(kind)), under(readings));
    }

    private static Explanation why(Outcome outcome) {
        RulePack pack = RulePack.load(
                Shipped.RULES,
                new Treaties(Shipped.TREATIES.all(), outcome.treaties().readings(), Suppositions.NONE),
                RuleCache.in(Path.of("target/test-rules")));
        return pack.explain(
                outcome.scenario(),
                outcome.treaties(),
                outcome.movements(),
                outcome.judgement().findings().get(0));
    }

    @Test
    void the_plain_text_leaves_the_suburb_outside() {
        assertThat(halt("regulars", "base").judgement().findings()).isEmpty();
        assertThat(halt("police", "base").judgement().notCovered()).isEmpty();
    }

    @Test
    void a_finding_rests_on_the_stay_in_the_zone_that_stands_in() {
        Finding finding = halt("regulars", INSIDE).judgement().findings().get(0);

        assertThat(finding.kind()).isEqualTo(Kind.BREACH);
        assertThat(finding.object()).isEqualTo("demilitarized-zone");
        assertThat(finding.because())
                .filteredOn(because -> because.fact().equals("stay"))
                .extracting(Because::zone)
                .containsExactly("demilitarized-zone-towns-inside");
    }

    @Test
    void an_explanation_shows_the_stay_that_was_judged() {
        Outcome outcome = halt("regulars", INSIDE);
        Explanation why = why(outcome);

        assertThat(why.readings().get(0).conditions())
                .filteredOn(condition -> condition.shows().equals("stay"))
                .extracting(Condition::object)
                .containsExactly("demilitarized-zone-towns-inside");
        assertThat(ExplainReport.text(outcome, why, MANNER))
                .contains("it stays in the demilitarized zone", "21 Oct 07:", "24 Oct 08:00", "km inside")
                .doesNotContain("no stay", "outside");
    }

    @Test
    void a_run_tells_the_stay_that_was_judged() {
        String text = Format.TEXT.render(halt("regulars", INSIDE), MANNER).replaceAll("\\s+", " ");

        assertThat(text).contains("A unit stayed in the demilitarized zone for 3 days", "km inside");
    }

    @Test
    void what_no_clause_covers_is_looked_for_in_the_zone_that_stands_in() {
        assertThat(halt("regulars", INSIDE).judgement().notCovered()).isEmpty();
        assertThat(halt("police", INSIDE).judgement().notCovered())
                .singleElement()
                .satisfies(conduct -> {
                    assertThat(conduct.zone()).isEqualTo("demilitarized-zone");
                    assertThat(conduct.to()).isEqualTo(Instant.parse("1935-10-24T00:00:00Z"));
                });
    }

    @Test
    void of_two_readings_with_different_zones_either_may_see_the_conduct_and_it_is_told_once() {
        assertThat(halt("police", INSIDE, "base", "towns-on-the-line=outside")
                        .judgement()
                        .notCovered())
                .extracting(NotCovered::formation)
                .containsExactly("unit");
    }

    @Test
    void that_a_clause_was_in_force_is_told_by_no_line_of_the_story() {
        List<Condition> conditions =
                why(halt("regulars", INSIDE)).readings().get(0).conditions();

        assertThat(conditions)
                .filteredOn(condition -> condition.shows().equals("in-force"))
                .singleElement()
                .extracting(Condition::at)
                .isEqualTo(java.util.Optional.empty());
    }
}
