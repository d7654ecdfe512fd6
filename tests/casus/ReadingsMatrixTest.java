package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Explanation;
import casus.finding.Finding;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.judge.RulePack;
import casus.report.Format;
import casus.report.Manner;
import casus.report.MatrixReport;
import casus.report.Style;
import casus.scenario.Scenario;
import casus.treaty.Lang;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of readings: each column is what that reading alone says, and each split names the fact that it turns on. */
final class ReadingsMatrixTest {
    private static final List<String> COLUMNS = Shipped.TREATIES.everyReading();
    private static final Treaties EVERY = Shipped.supposing(Suppositions.NONE.hearing(COLUMNS));
    private static final RulePack PACK = Shipped.pack(EVERY);
    private static final Map<Path, Held> HELD = new ConcurrentHashMap<>();

    /** A story under every reading, judged and explained once for all tests. */
    private record Held(Outcome outcome, List<Explanation> explained) {
        static Held of(Path file) {
            return HELD.computeIfAbsent(file, unread -> {
                Scenario scenario = Shipped.scenario(unread);
                Outcome outcome = Inquiry.hold(scenario, EVERY, PACK);
                List<Finding> findings = outcome.judgement().findings();
                return new Held(outcome, PACK.explain(scenario, EVERY, outcome.movements(), findings));
            });
        }
    }

    /** Every sixth of them: each is judged some twenty times over. */
    static List<Path> files() {
        List<Path> all = Shipped.files().stream()
                .filter(file -> file.toString().replace('\\', '/').matches("scenarios/tanggu-1933/article-[12]/.*"))
                .toList();
        return IntStream.range(0, all.size())
                .filter(number -> number % 6 == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static Path shipped(String name) {
        return Path.of("scenarios", name + ".yaml");
    }

    private static String matrix(Path file, Format format, Lang lang) {
        Held held = Held.of(file);
        return MatrixReport.render(format, held.outcome(), held.explained(), new Manner(lang, Style.PLAIN, "test"));
    }

    private static String text(String name) {
        return matrix(shipped(name), Format.TEXT, Lang.EN).replaceAll("\\s+", " ");
    }

    @Test
    void a_rule_that_stands_under_some_answers_alone_is_missing_under_the_others() {
        // The plain text has no rule on re-entry; an answer may take one away as well.
        assertThat(text("history/sun-yongqin-1935")).contains("re-entry=barred: open; the plain text: not covered");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_column_is_what_its_reading_alone_says(Path file) {
        Scenario scenario = Shipped.scenario(file);
        List<Finding> rows = Held.of(file).outcome().judgement().findings();
        for (String reading : COLUMNS) {
            List<Finding> alone = Shipped.outcome(scenario, Shipped.supposing(Suppositions.reading(reading)))
                    .judgement()
                    .findings();
            for (Finding row : rows) {
                Verdict verdict = row.opinions().stream()
                        .filter(opinion -> opinion.reading().equals(reading))
                        .map(Opinion::verdict)
                        .findFirst()
                        .orElseThrow();
                boolean silent = verdict == Verdict.NOT_COVERED || verdict == Verdict.NOT_ATTRIBUTABLE;
                assertThat(alone.stream().anyMatch(one -> covers(one, row)))
                        .as(reading + " of " + row)
                        .isEqualTo(!silent);
            }
        }
    }

    private static boolean covers(Finding alone, Finding row) {
        return alone.clause().equals(row.clause())
                && alone.subject().equals(row.subject())
                && alone.object().equals(row.object())
                && !alone.from().isAfter(row.from())
                && !alone.to().isBefore(row.to());
    }

    @Test
    void a_split_on_whose_act_it_is_names_the_ground() {
        assertThat(text("tanggu-1933/article-1/mutineers-who-are-fed"))
                .contains(
                        "Japan, volunteers=chinas: breach; the plain text: not attributable. It turns on “its conduct is"
                                + " the act of China”: belongs-to: disputed; this is a ground on which a party answers: aided");
    }

    @Test
    void a_split_on_the_zone_names_both_zones() {
        assertThat(text("tanggu-1933/article-1/a-halt-on-the-line"))
                .contains(
                        "towns-on-the-line=inside: breach; the plain text: not covered. It turns on “it stays in the"
                                + " demilitarized zone”: by the demilitarized zone, the towns on the line within it, 11 Apr",
                        "by the demilitarized zone, no stay; nearest on the line");
    }

    @Test
    void a_split_on_a_term_names_both_values() {
        assertThat(text("tanggu-1933/article-2/a-patrol-to-verify"))
                .contains("other-means=from-the-air: not covered; the plain text: permitted. It turns on “it is one of:"
                        + " aircraft” in the place of “it is one of: aircraft, ground patrol”: kind: patrol");
    }

    @Test
    void columns_that_do_not_fit_have_short_names_and_a_legend() {
        String text = matrix(shipped("tanggu-1933/article-1/a-halt-on-the-line"), Format.TEXT, Lang.EN);

        assertThat(text)
                .contains(
                        "     base  China  Japan  1a  1b  2a",
                        "✖ breach · – not covered\n",
                        "towns-on-the-line=inside: the towns on the line are in the zone\n");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_line_is_longer_than_the_page(Lang lang) {
        for (Path file : files()) {
            assertThat(matrix(file, Format.TEXT, lang).lines())
                    .as(file.toString())
                    .allMatch(line -> casus.problem.Cells.of(line) <= 100);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSON", "CSV", "MD", "HTML"})
    void every_format_has_every_column_and_what_the_split_turns_on(Format format) {
        String told = matrix(shipped("tanggu-1933/article-1/a-halt-on-the-line"), format, Lang.EN);

        assertThat(told.replace("\\_", "_")).contains(COLUMNS.subList(3, 9));
        assertThat(told.replaceAll("[\\\\]|&[a-z]+;", "")).contains("towns-on-the-line=inside: breach");
    }

    @Test
    void a_story_that_nothing_speaks_of_says_so() {
        assertThat(text("tanggu-1933/article-1/county-police-at-zunhua"))
                .contains("No clause has a finding on this story,");
    }
}
