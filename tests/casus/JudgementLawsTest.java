package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Kind;
import casus.finding.Margin;
import casus.finding.NotCovered;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of a judgement whatever the story. */
final class JudgementLawsTest {
    /** Of kilometres: where depth and doubt meet, the two are computed on different ways. */
    private static final double ROUNDING = 1e-6;

    static Stream<Arguments> stories() {
        return Drawn.stories(1_001, 150);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void names_and_the_order_of_formations_change_nothing_but_names(Drawn one) {
        Judgement judged = one.outcome().judgement();
        Judgement other = one.renamed().shuffled().outcome().judgement();
        assertThat(Bare.findings(other))
                .extracting(Finding::toString)
                .containsExactlyInAnyOrderElementsOf(Bare.findings(judged).stream()
                        .map(finding -> Drawn.renamed(finding.toString()))
                        .toList());
        assertThat(Bare.notCovered(other))
                .extracting(NotCovered::toString)
                .containsExactlyInAnyOrderElementsOf(Bare.notCovered(judged).stream()
                        .map(gap -> Drawn.renamed(gap.toString()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void findings_come_by_instant_then_clause_then_rule_then_subject(Drawn one) {
        assertThat(one.outcome().judgement().findings())
                .isSortedAccordingTo(Comparator.comparing(Finding::from)
                        .thenComparing(Finding::clause)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::subject));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_formation_more_changes_no_finding_of_the_others(Drawn one) {
        List<Finding> others = Bare.findings(one.andAnother().outcome().judgement()).stream()
                .filter(finding -> !finding.subject().equals("newcomer")
                        && !finding.object().equals("newcomer"))
                .toList();
        assertThat(others).isEqualTo(Bare.findings(one.outcome().judgement()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_finding_lies_in_the_period_and_in_the_clauses_time_in_force(Drawn one) {
        Outcome outcome = one.outcome();
        Scenario scenario = outcome.scenario();
        for (Finding finding : outcome.judgement().findings()) {
            Clause clause = Shipped.TREATIES.clause(finding.clause()).orElseThrow();
            assertThat(finding.from())
                    .as(finding.toString())
                    .isAfterOrEqualTo(clause.inForce())
                    .isAfterOrEqualTo(scenario.from())
                    .isBeforeOrEqualTo(finding.to());
            assertThat(finding.to()).as(finding.toString()).isBeforeOrEqualTo(scenario.to());
            clause.ended().ifPresent(end -> assertThat(finding.to()).isBeforeOrEqualTo(end));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_finding_is_what_every_reading_says_or_it_is_contested(Drawn one) {
        for (Finding finding : one.outcome().judgement().findings()) {
            List<Verdict> verdicts =
                    finding.opinions().stream().map(Opinion::verdict).distinct().toList();
            List<Verdict> said = verdicts.stream()
                    .filter(verdict -> verdict != Verdict.NOT_COVERED && verdict != Verdict.NOT_ATTRIBUTABLE)
                    .toList();
            assertThat(said).as(finding.toString()).isNotEmpty();
            if (verdicts.size() == 1) {
                assertThat(finding.kind().name()).isEqualTo(verdicts.get(0).name());
            } else {
                assertThat(finding.kind()).isEqualTo(said.equals(List.of(Verdict.OPEN)) ? Kind.OPEN : Kind.CONTESTED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_margin_has_the_sign_of_the_verdict_and_its_size_is_weighed_against_the_doubt(Drawn one) {
        for (Finding finding : one.outcome().judgement().findings()) {
            for (Opinion opinion : finding.opinions()) {
                opinion.margin().ifPresent(margin -> agrees(finding, opinion, margin));
            }
        }
    }

    private static void agrees(Finding finding, Opinion opinion, Margin margin) {
        String told = finding.toString();
        switch (opinion.verdict()) {
            case BREACH -> {
                assertThat(margin.value()).as(told).isNegative();
                assertThat(-margin.value()).as(told).isGreaterThan(margin.doubt());
                assertThat(opinion.sureFrom().orElseThrow()).as(told).isBetween(finding.from(), finding.to());
            }
            case OPEN -> {
                assertThat(Math.abs(margin.value())).as(told).isLessThanOrEqualTo(margin.doubt() + ROUNDING);
                assertThat(opinion.sureFrom()).as(told).isEmpty();
            }
            case PERMITTED, FULFILLED -> assertThat(margin.value()).as(told).isNotNegative();
            default -> throw new AssertionError("a margin without a verdict: " + told);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_order_of_the_readings_does_not_matter(Drawn one) {
        List<Reading> mirrored = new ArrayList<>(Shipped.TREATIES.readings());
        Collections.reverse(mirrored);
        Scenario scenario = Shipped.scenario(one.text());
        Treaties treaties = new Treaties(Shipped.TREATIES.all(), mirrored, Shipped.TREATIES.supposed());
        Judgement other = Shipped.outcome(scenario, treaties).judgement();
        assertThat(other.readings()).containsExactly("japan", "china");
        assertThat(other.findings().stream().map(JudgementLawsTest::mirrored))
                .isEqualTo(Shipped.outcome(scenario).judgement().findings());
    }

    private static Finding mirrored(Finding one) {
        List<Opinion> opinions = new ArrayList<>(one.opinions());
        Collections.reverse(opinions);
        return Bare.told(one, opinions, one.because());
    }
}
