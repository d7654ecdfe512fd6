package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.report.Coverage;
import casus.report.CoverageReport;
import casus.report.Expectations;
import casus.report.Manner;
import casus.report.Style;
import casus.scenario.Scenario;
import casus.treaty.Lang;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as covered: only what an expectation names and meets, near a limit of the clause. */
final class CoverageTest {
    private static Coverage of(Scenario... scenarios) {
        Coverage coverage = new Coverage();
        for (Scenario scenario : scenarios) {
            Outcome outcome = Shipped.outcome(scenario);
            coverage.add(
                    Expectations.compare(
                            scenario,
                            outcome.judgement(),
                            reading -> judged(scenario, reading).outcome().judgement()),
                    scenario,
                    reading -> judged(scenario, reading));
        }
        return coverage;
    }

    private static Coverage.Judged judged(Scenario scenario, String reading) {
        Treaties treaties = reading.isEmpty() ? Shipped.TREATIES : Shipped.supposing(Suppositions.reading(reading));
        Outcome outcome = Shipped.outcome(scenario, treaties);
        return new Coverage.Judged(
                outcome,
                Shipped.pack(treaties)
                        .whyNot(
                                scenario,
                                treaties,
                                outcome.movements(),
                                outcome.judgement().findings()));
    }

    private static Scenario shipped(String name) {
        return Shipped.scenario(Path.of("scenarios/tanggu-1933", name + ".yaml"));
    }

    private static String json(Coverage coverage) {
        return CoverageReport.json(coverage, new Manner(Lang.EN, Style.PLAIN, "test"))
                .replaceAll("\\s+", " ");
    }

    private static String checked(String clause, String verdict, String at, String file) {
        return "{ \"clause\": \"tanggu-1933/" + clause + "\", \"verdict\": \"" + verdict + "\", \"at\": \"" + at
                + "\", \"checked-by\": [ \"scenarios/tanggu-1933/" + file + ".yaml\" ] }";
    }

    @ParameterizedTest
    @CsvSource({
        "article-1/a-camp-one-kilometre-beyond-the-line, 1, breached, inside",
        "article-1/a-camp-one-kilometre-beyond-the-line, 1-leave, not-applicable, inside",
        "article-1/still-there-at-the-signing, 1, breached, on",
        "article-1/a-halt-on-the-line, 1, kept, on",
        "article-1/a-camp-one-kilometre-short-of-the-line, 1, kept, outside",
        "article-1/a-camp-within-the-doubt-of-the-map, 1, open, outside",
        "article-1/gone-before-the-signing, 1, not-applicable, outside",
        "article-1/three-police-posts-on-the-road, 1, not-applicable, on",
        "article-1/gone-before-the-leave-ends, 1-leave, permitted, inside",
        "article-1/leave-for-half-a-stay, 1-leave, permitted, on",
        "article-2/in-the-air-at-the-signing, 2, permitted, on",
        "article-2/a-patrol-held-up-at-miyun, 2-protection, breached, inside",
        "article-2/a-patrol-held-up-outside-the-zone, 2-protection, not-applicable, outside",
        "article-2/at-the-gate-of-baodi, 2-protection, kept, on",
    })
    void a_story_near_a_limit_checks_the_cell_that_it_tells_of(String file, String clause, String verdict, String at) {
        assertThat(json(of(shipped(file)))).contains(checked(clause, verdict, at, file));
    }

    @Test
    void what_lies_far_from_every_limit_checks_no_cell() {
        // Twenty kilometres within the zone, for days.
        assertThat(of(shipped("article-1/a-battalion-at-yutian")).percent()).isZero();
    }

    @Test
    void what_no_expectation_names_does_not_count() {
        Scenario told = shipped("article-1/a-camp-one-kilometre-beyond-the-line");
        Scenario silent = Shipped.scenario(Shipped.text("article-1/a-camp-one-kilometre-beyond-the-line")
                .replaceFirst("(?s)expect:.*", "expect: [ { others: allowed } ]\n"));

        assertThat(of(told).percent()).isPositive();
        assertThat(of(silent).percent()).isZero();
        assertThat(of(silent).gaps()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void an_expectation_that_is_not_met_does_not_count() {
        Scenario wrong = Shipped.scenario(Shipped.text("article-1/a-camp-one-kilometre-beyond-the-line")
                .replace("breach: tanggu-1933/1", "permitted: tanggu-1933/1"));

        assertThat(json(of(wrong)))
                .contains("\"at\": \"inside\", \"checked-by\": [], \"would-close\": \"conduct of China");
    }

    @Test
    void the_stories_of_articles_one_and_two_check_every_cell_that_can_exist() {
        Coverage coverage = of(Shipped.files().stream()
                .filter(file -> file.toString().replace('\\', '/').matches("scenarios/tanggu-1933/article-[12]/.*"))
                .map(Shipped::scenario)
                .toArray(Scenario[]::new));

        assertThat(coverage.gaps())
                .filteredOn(cell -> List.of("1", "1-leave", "2", "2-protection")
                        .contains(cell.clause().clause()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void gaps_and_impossible_cells_are_told_in_every_language_and_form(Lang lang) {
        Coverage coverage = of(shipped("article-1/a-halt-on-the-line"));
        Manner manner = new Manner(lang, Style.PLAIN, "test");
        String text = CoverageReport.text(coverage, manner);

        assertThat(text.lines()).allMatch(line -> casus.problem.Cells.of(line) <= 100);
        assertThat(text).contains("`breach: tanggu-1933/1`");
        assertThat(CoverageReport.html(coverage, manner)).contains("breach: tanggu-1933/1", "</html>");
        assertThat(CoverageReport.json(coverage, manner)).contains("\"cannot\": \"", "\"would-close\": \"");
    }

    @Test
    void a_gap_says_what_would_close_it() {
        String text = CoverageReport.text(
                        of(shipped("article-1/a-halt-on-the-line")), new Manner(Lang.EN, Style.PLAIN, "test"))
                .replaceAll("\\s+", " ");

        assertThat(text)
                .contains(
                        "Tanggu 1, kept, just outside: conduct of China that the clause speaks of, 1 km outside the"
                                + " demilitarized zone or within a day after leaving it, with `uncertainty: none`; expected:"
                                + " `no-finding: tanggu-1933/1`",
                        "outside of what it forbids nothing is a breach: Tanggu 1, breached, just outside");
    }
}
