package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Finding;
import casus.report.ExplainReport;
import casus.report.Format;
import casus.report.Manner;
import casus.report.Style;
import casus.treaty.ClauseId;
import casus.treaty.Lang;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one clause forbids and another permits is said to be permitted by the one that permits it. */
class LeaveOfAnotherClauseTest {
    private static final ClauseId SECRET_B = ClauseId.of("tanggu-1933/secret-b");
    private static final Outcome RIOT = Shipped.outcome(
            Shipped.scenario(Path.of("scenarios/tanggu-1933/article-3/a-company-comes-back-after-a-riot.yaml")));

    private static Manner plain(Lang lang) {
        return new Manner(lang, Style.PLAIN, "test");
    }

    private static String line(String report) {
        return report.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | in the reading of Japan, Tanggu 3 (re-entry) permits it | Tanggu secret b permits it",
                "ZH | 塘沽 3（再入） 許可之 | 秘密乙款 許可之",
                "JA | 塘沽 3（再進入） が許す | 秘密乙 が許す"
            })
    void the_report_names_the_clause_that_gives_leave(Lang lang, String said, String unsaid) {
        assertThat(line(Format.TEXT.render(RIOT, plain(lang)))).contains(said).doesNotContain(unsaid);
    }

    @Test
    void each_opinion_knows_the_clause_that_it_rests_on() {
        assertThat(finding().opinions())
                .extracting(opinion -> opinion.clause().clause())
                .containsExactly("secret-b", "3-reentry");
    }

    /** Leave itself needs no leave, and what the reading answers is asked of the clause that gives it. */
    @Test
    void why_tells_the_leave_and_the_answer_that_it_rests_on() {
        String why = line(ExplainReport.text(
                RIOT,
                Shipped.pack().explain(RIOT.scenario(), RIOT.treaties(), RIOT.movements(), finding()),
                plain(Lang.EN)));
        String japan = why.substring(why.indexOf("Japan: permitted"));

        assertThat(japan)
                .contains("rule: Tanggu 3 (re-entry)", "yes, if trouble arises there")
                .doesNotContain("✘", "answers no question");
    }

    private static Finding finding() {
        return RIOT.judgement().findings().stream()
                .filter(one -> one.clause().equals(SECRET_B))
                .findFirst()
                .orElseThrow();
    }
}
