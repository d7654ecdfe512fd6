package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Outcome;
import casus.treaty.ClauseId;
import casus.treaty.Lang;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenReportsTest {
    static Manner plain(Lang lang) {
        return new Manner(lang, Style.PLAIN, "0.1.0");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_text_reads_as_written(Lang lang) {
        Golden.assertSame("run." + lang.code() + ".txt", Format.TEXT.render(Story.outcome(), plain(lang)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSON", "CSV", "MD", "HTML"})
    void every_format_reads_as_written(Format format) {
        Golden.assertSame("run.en." + format.word(), format.render(Story.outcome(), plain(Lang.EN)));
    }

    @Test
    void a_story_without_findings_says_who_came_nearest() {
        Golden.assertSame("quiet.en.txt", Format.TEXT.render(Story.quiet(), plain(Lang.EN)));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void why_reads_as_written(Lang lang) {
        Outcome outcome = Story.outcome();
        Golden.assertSame("explain." + lang.code() + ".txt", ExplainReport.text(outcome, Reasons.why(), plain(lang)));
    }

    @Test
    void why_reads_the_same_for_programs() {
        Golden.assertSame("explain.en.json", ExplainReport.json(Story.outcome(), Reasons.why(), plain(Lang.EN)));
    }

    @Test
    void why_not_stops_at_the_first_condition_that_failed() {
        String text = ExplainReport.text(Story.quiet(), Reasons.whyNot(), plain(Lang.EN));

        Golden.assertSame("why-not.en.txt", text);
        assertThat(text).contains("✘ stays in the demilitarized zone").contains("0.5 km outside");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_treaty_reads_as_written(Lang lang) {
        Map<ClauseId, List<String>> rules =
                Map.of(Pact.ONE, List.of("Tanggu 1 — no armed Chinese force stays in the zone"), Pact.TWO, List.of());

        Golden.assertSame(
                "treaty." + lang.code() + ".txt",
                TreatyReport.text(Pact.treaty(), Pact.treaties(), rules, plain(lang)));
    }

    @Test
    void a_treaty_reads_the_same_for_programs() {
        Map<ClauseId, List<String>> rules =
                Map.of(Pact.ONE, List.of("Tanggu 1 — no armed Chinese force stays in the zone"));

        Golden.assertSame("treaty.en.json", TreatyJson.of(Pact.treaty(), Pact.treaties(), rules, plain(Lang.EN)));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_outcome_gives_the_same_bytes(Format format) {
        for (Lang lang : Lang.values()) {
            assertThat(format.render(Story.outcome(), plain(lang)))
                    .isEqualTo(format.render(Story.outcome(), plain(lang)))
                    .endsWith("\n")
                    .doesNotContain("\r");
        }
    }
}
