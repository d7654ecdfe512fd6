package casus.report;

import static casus.report.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Kind;
import casus.finding.Verdict;
import casus.scenario.Expectation;
import casus.treaty.Lang;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
    private static final Expectation NOTHING = expect("no-finding", "tanggu-1933/1", "", "", "", 0, "");

    @Test
    void an_expectation_is_met_by_kind_clause_and_subject() {
        assertThat(met(expect("breach", "tanggu-1933/1", "company", "", "", 0, "")))
                .isTrue();
        assertThat(met(expect("breach", "tanggu-1933/1", "sun-yongqin", "", "", 0, "")))
                .isFalse();
        assertThat(met(expect("contested", "tanggu-1933/1", "", "", "", 0, ""))).isTrue();
        assertThat(met(expect("breach", "tanggu-1933/2", "", "", "", 0, ""))).isFalse();
    }

    @Test
    void instants_are_exact_unless_a_tolerance_is_given() {
        assertThat(met(expect("breach", "tanggu-1933/1", "company", "1935-05-16T06:00", "1935-05-18T18:30", 0, "")))
                .isTrue();
        assertThat(met(expect("breach", "tanggu-1933/1", "company", "1935-05-16T06:05", "", 0, "")))
                .isFalse();
        assertThat(met(expect("breach", "tanggu-1933/1", "company", "1935-05-16T06:05", "", 5, "")))
                .isTrue();
        assertThat(met(expect("breach", "tanggu-1933/1", "company", "", "1935-05-18T18:36", 5, "")))
                .isFalse();
    }

    @Test
    void with_a_reading_its_own_verdict_is_compared() {
        assertThat(met(expect("breach", "tanggu-1933/1", "sun-yongqin", "", "", 0, "japan")))
                .isTrue();
        assertThat(met(expect("breach", "tanggu-1933/1", "sun-yongqin", "", "", 0, "china")))
                .isFalse();
        assertThat(met(expect("not-attributable", "tanggu-1933/1", "sun-yongqin", "", "", 0, "china")))
                .isTrue();
    }

    @Test
    void pieces_that_only_another_reading_cut_are_one_stretch_for_a_reading() {
        Finding first = piece(Kind.CONTESTED, "1935-05-16T06:00", "1935-05-17T00:00", Verdict.PERMITTED);
        Finding second = piece(Kind.BREACH, "1935-05-17T00:00", "1935-05-18T18:30", Verdict.BREACH);
        Outcome outcome = outcome(
                List.of(first, second),
                false,
                expect("breach", "tanggu-1933/1", "company", "1935-05-16T06:00", "1935-05-18T18:30", 0, "japan"));

        assertThat(compared(outcome).met()).isTrue();
    }

    @Test
    void no_finding_means_nothing_under_the_clause() {
        assertThat(met(NOTHING)).isFalse();
        assertThat(met(expect("no-finding", "tanggu-1933/secret-a", "", "", "", 0, "")))
                .isTrue();
        assertThat(met(expect("no-finding", "tanggu-1933/1", "recon-1", "", "", 0, "")))
                .isTrue();
        assertThat(met(expect("no-finding", "tanggu-1933/1", "sun-yongqin", "", "", 0, "china")))
                .isTrue();
        assertThat(met(expect("no-finding", "tanggu-1933/1", "company", "1935-05-20T00:00", "", 0, "")))
                .isTrue();
    }

    @Test
    void a_breach_or_an_open_finding_that_is_not_listed_fails() {
        Outcome strict =
                outcome(Found.all().findings(), false, expect("breach", "tanggu-1933/1", "company", "", "", 0, ""));

        assertThat(compared(strict).unlisted()).containsExactly(Found.OPEN, Found.OBSTRUCTED);
        assertThat(compared(strict).met()).isFalse();
    }

    @Test
    void others_may_be_allowed() {
        Outcome lax =
                outcome(Found.all().findings(), true, expect("breach", "tanggu-1933/1", "company", "", "", 0, ""));

        assertThat(compared(lax).met()).isTrue();
    }

    @Test
    void the_report_shows_expected_against_actual() {
        Outcome outcome = outcome(
                Found.all().findings(),
                false,
                expect("breach", "tanggu-1933/1", "company", "1935-05-16T06:00", "", 5, ""),
                expect("breach", "tanggu-1933/1", "sun-yongqin", "1935-05-19T03:00", "1935-05-24T12:00", 0, "china"),
                expect("pending", "tanggu-1933/secret-a", "", "", "", 0, ""),
                expect("no-finding", "tanggu-1933/2", "", "", "", 0, ""));

        for (Lang lang : Lang.values()) {
            Golden.assertSame(
                    "expect." + lang.code() + ".txt",
                    ExpectationReport.text(outcome, compared(outcome), GoldenReportsTest.plain(lang)));
        }
    }

    @Test
    void a_story_that_expects_nothing_says_so() {
        Outcome quiet = Story.quiet();

        assertThat(ExpectationReport.text(quiet, compared(quiet), GoldenReportsTest.plain(Lang.EN)))
                .isEqualTo("scenarios/history/may-1935.yaml: no expectations (`expect:`) to compare\n");
    }

    private static boolean met(Expectation expectation) {
        Outcome outcome = outcome(Found.all().findings(), true, expectation);
        return compared(outcome).expected().get(0).met();
    }

    private static Expectations compared(Outcome outcome) {
        return Expectations.compare(outcome.scenario(), outcome.judgement());
    }

    private static Outcome outcome(List<Finding> findings, boolean othersAllowed, Expectation... expectations) {
        Judgement judgement = new Judgement(List.of("china", "japan"), findings, List.of());
        return Story.outcome(judgement, List.of(expectations), othersAllowed);
    }

    private static Finding piece(Kind kind, String from, String to, Verdict china) {
        return Found.finding(kind, Pact.ONE, "company", Moves.ZONE, from, to, null, china, Verdict.BREACH);
    }

    private static Expectation expect(
            String kind, String clause, String by, String from, String to, int minutes, String reading) {
        return new Expectation(
                kind,
                "",
                clause,
                by,
                from.isEmpty() ? Optional.empty() : Optional.of(at(from)),
                to.isEmpty() ? Optional.empty() : Optional.of(at(to)),
                Duration.ofMinutes(minutes),
                "",
                reading,
                Story.place(90));
    }
}
