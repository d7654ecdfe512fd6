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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as covered: only what an expectation names and meets, near a limit of the clause. */
final class CoverageTest {
    /** By file and reading: stories that ship are judged once for all tests. */
    private static final Map<String, Coverage.Judged> JUDGED = new ConcurrentHashMap<>();

    private static Coverage of(Path... files) {
        Coverage coverage = new Coverage(Shipped::spoken);
        for (Path file : files) {
            add(
                    coverage,
                    Shipped.outcome(file),
                    reading -> JUDGED.computeIfAbsent(
                            file + " " + reading, unread -> judged(Shipped.outcome(file), reading)));
        }
        return coverage;
    }

    private static Coverage of(Scenario scenario) {
        Coverage coverage = new Coverage(Shipped::spoken);
        Outcome outcome = Shipped.outcome(scenario);
        add(coverage, outcome, reading -> judged(outcome, reading));
        return coverage;
    }

    private static void add(Coverage coverage, Outcome outcome, Function<String, Coverage.Judged> judged) {
        Scenario scenario = outcome.scenario();
        coverage.add(
                Expectations.compare(
                        scenario,
                        outcome.judgement(),
                        reading -> judged.apply(reading).outcome().judgement()),
                scenario,
                judged);
    }

    /** By the reading alone, or by the parties' own where none is named. */
    private static Coverage.Judged judged(Outcome all, String reading) {
        Scenario scenario = all.scenario();
        Outcome outcome = reading.isEmpty()
                ? all
                : Shipped.outcome(
                        scenario, Shipped.supposing(Shipped.treaties(scenario), Suppositions.reading(reading)));
        return new Coverage.Judged(
                outcome,
                Shipped.pack(outcome.treaties())
                        .whyNot(
                                scenario,
                                outcome.treaties(),
                                outcome.movements(),
                                outcome.judgement().findings()));
    }

    private static Path shipped(String name) {
        return Path.of("scenarios/tanggu-1933", name + ".yaml");
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
        Path told = shipped("article-1/a-camp-one-kilometre-beyond-the-line");
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
                .toArray(Path[]::new));

        assertThat(coverage.gaps())
                .filteredOn(cell -> List.of("1", "1-leave", "2", "2-protection")
                        .contains(cell.clause().clause()))
                .isEmpty();
    }

    @Test
    void the_stories_that_ship_check_every_cell_that_can_exist_of_every_clause_that_ships() {
        Coverage coverage = of(Shipped.files().toArray(Path[]::new));

        assertThat(coverage.gaps()).isEmpty();
        assertThat(Shipped.RULES.treaties())
                .allSatisfy(treaty -> assertThat(json(coverage)).contains("{ \"clause\": \"" + treaty + "/"));
    }

    @Test
    void of_a_clause_without_a_rule_no_cell_can_exist_and_one_with_rules_under_an_answer_alone_has_cells() {
        String told = json(of(shipped("article-1/a-halt-on-the-line")));

        assertThat(told)
                .contains("{ \"clause\": \"tanggu-1933/wish-divisions\", \"verdict\": \"kept\", \"at\": \"inside\","
                        + " \"cannot\": \"it has no rule under any reading")
                .contains("{ \"clause\": \"tanggu-1933/3-reentry\", \"verdict\": \"breached\", \"at\": \"on\","
                        + " \"checked-by\": []");
        assertThat(told.split("it has no rule under any reading", -1)).hasSize(1 + 3 * 15);
    }

    @Test
    void silence_that_a_reading_means_to_which_a_clause_never_bound_checks_nothing() {
        String china = Shipped.text("oral-wishes/hours-before-the-fourteenth-day")
                .replaceFirst(
                        "(?s)expect:.*", "expect: [ { no-finding: tanggu-1933/wish-agitation, reading: china } ]\n");

        assertThat(of(Shipped.scenario(china)).percent()).isZero();
    }

    @Test
    void silence_counts_for_the_time_that_is_asked_about_alone() {
        String shots = Shipped.text("article-1/the-last-shot-before-the-signing")
                .replaceFirst("(?s)expect:.*", "expect: [ { no-finding: tanggu-1933/1-provocation, to: WHEN } ]\n");

        assertThat(json(of(Shipped.scenario(shots.replace("WHEN", "1933-05-31T11:09:59.999999")))))
                .contains(checkedByText("1-provocation", "not-applicable", "outside"));
        assertThat(of(Shipped.scenario(shots.replace("WHEN", "1933-05-31T10:30")))
                        .percent())
                .isZero();
    }

    private static String checkedByText(String clause, String verdict, String at) {
        return "{ \"clause\": \"tanggu-1933/" + clause + "\", \"verdict\": \"" + verdict + "\", \"at\": \"" + at
                + "\", \"checked-by\": [ \"test.yaml\" ] }";
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
