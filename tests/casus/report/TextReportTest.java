package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Kind;
import casus.finding.Margin;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.treaty.Lang;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_line_is_wider_than_a_hundred_cells(Lang lang) {
        Manner manner = GoldenReportsTest.plain(lang);

        assertThat(Format.TEXT.render(Story.outcome(), manner).lines()).allMatch(line -> Cells.width(line) <= 100);
        assertThat(ExplainReport.text(Story.outcome(), Reasons.why(), manner).lines())
                .allMatch(line -> Cells.width(line) <= 100);
        assertThat(TreatyReport.text(Pact.treaty(), Pact.treaties(), Map.of(), manner)
                        .lines())
                .allMatch(line -> Cells.width(line) <= 100);
    }

    @Test
    void colour_adds_nothing_but_colour() {
        Manner ansi = new Manner(Lang.EN, Style.ANSI, "0.1.0");
        String coloured = Format.TEXT.render(Story.outcome(), ansi);

        assertThat(coloured).contains("\u001b[1;31m✖ breach");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Format.TEXT.render(Story.outcome(), GoldenReportsTest.plain(Lang.EN)));
    }

    @Test
    void every_sentence_is_said_once() {
        String text = Format.TEXT
                .render(Story.outcome(), GoldenReportsTest.plain(Lang.EN))
                .replaceAll("\\s+", " ");

        for (Row row : Told.of(Story.outcome(), new Manner(Lang.EN, Style.PLAIN, "0.1.0"))
                .rows()) {
            assertThat(text.split(Pattern.quote(row.says()), -1)).as(row.says()).hasSize(2);
        }
    }

    @Test
    void a_stay_that_the_doubts_do_not_bear_out_is_told_by_the_route() {
        Finding doubtful = Found.finding(
                Kind.OPEN,
                Pact.ONE,
                "company",
                Moves.ZONE,
                "1935-05-16T06:00",
                "1935-05-18T18:30",
                new Margin(-7.4, "km", 12),
                Verdict.OPEN,
                Verdict.OPEN);

        assertThat(said(doubtful))
                .startsWith("By the route, a company of regulars stayed in the demilitarized zone")
                .contains("7.4 km inside, within the ± 12 km doubt")
                .contains("cannot be known");
    }

    @Test
    void an_open_finding_on_which_the_readings_differ_shows_both() {
        Finding divided = Found.finding(
                Kind.OPEN,
                Pact.ONE,
                "company",
                Moves.ZONE,
                "1935-05-16T06:00",
                "1935-05-18T18:30",
                new Margin(-7.4, "km", 12),
                Verdict.NOT_ATTRIBUTABLE,
                Verdict.OPEN);
        Judgement judgement = new Judgement(List.of("china", "japan"), List.of(divided), List.of());

        assertThat(Format.TEXT.render(Story.outcome(judgement, List.of(), false), GoldenReportsTest.plain(Lang.EN)))
                .contains("China: not attributable · Japan: open");
    }

    @Test
    void a_command_is_never_broken() {
        Told told = Told.of(Story.quiet(), new Manner(Lang.EN, Style.PLAIN, "0.1.0"));

        assertThat(Format.TEXT.render(Story.quiet(), GoldenReportsTest.plain(Lang.EN)))
                .contains(told.next().orElseThrow().command());
    }

    @Test
    void the_plain_text_alone_is_nobodys_reading() {
        Finding plain = new Finding(
                "x",
                Kind.BREACH,
                Pact.ONE,
                "",
                "company",
                "",
                Found.BREACH.from(),
                Found.BREACH.to(),
                Duration.ZERO,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Opinion(
                        "base", Verdict.BREACH, Pact.ONE, "", Optional.empty(), Optional.empty(), List.of())),
                List.of());

        assertThat(said(plain)).endsWith("by the plain text, a breach of Tanggu 1.");
    }

    @Test
    void what_the_readings_differ_on_is_not_called_a_breach() {
        Row contested = Told.of(Story.outcome(), new Manner(Lang.EN, Style.PLAIN, "0.1.0"))
                .rows()
                .get(1);

        assertThat(contested.symbolAndKind()).isEqualTo("? contested");
        assertThat(contested.says())
                .endsWith("in the reading of China, not attributable to China under Tanggu 1; "
                        + "in the reading of Japan, a breach of Tanggu 1.");
    }

    @Test
    void a_story_in_which_only_uncovered_conduct_happened_names_no_approach() {
        Judgement uncovered =
                new Judgement(List.of("japan"), List.of(), Found.all().notCovered());
        Told told = Told.of(Story.outcome(uncovered, List.of(), false), new Manner(Lang.EN, Style.PLAIN, "0.1.0"));

        assertThat(told.uncovered()).hasSize(2);
        assertThat(told.next())
                .map(Next::command)
                .get(InstanceOfAssertFactories.STRING)
                .endsWith("--clause tanggu-1933/1 --formation pilgrims");
    }

    private static String said(Finding finding) {
        Judgement judgement = new Judgement(List.of("china", "japan"), List.of(finding), List.of());
        return Told.of(Story.outcome(judgement, List.of(), false), new Manner(Lang.EN, Style.PLAIN, "0.1.0"))
                .rows()
                .get(0)
                .says();
    }
}
