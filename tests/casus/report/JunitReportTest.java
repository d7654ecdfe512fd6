package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Outcome;
import casus.problem.Place;
import casus.problem.Problem;
import casus.scenario.Expectation;
import casus.treaty.Lang;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The report against what Jenkins and the readers of GitHub actions ask of JUnit XML. */
class JunitReportTest {
    private static final Expectation MET = expect("breach", "tanggu-1933/1", "company", 91);
    private static final Expectation UNMET = expect("permitted", "tanggu-1933/1", "outpost", 92);

    private static Expectation expect(String kind, String clause, String by, int line) {
        return new Expectation(
                kind, "", clause, by, Optional.empty(), Optional.empty(), Duration.ZERO, "", "", Story.place(line));
    }

    private static void judged(JunitReport report, boolean othersAllowed, Expectation... expectations) {
        Outcome outcome = Story.outcome(Found.all(), List.of(expectations), othersAllowed);
        report.judged(
                "stories/may.yaml",
                Duration.ofMillis(1250),
                outcome,
                Expectations.compare(outcome.scenario(), outcome.judgement()));
    }

    private static void refused(JunitReport report) {
        Place place = new Place("bad.yaml", 7, 3, 2, "  x: \u001b[31m");
        report.refused(
                "bad.yaml",
                Duration.ofMillis(4),
                List.of(Problem.error("place-unknown", "no place `<x> & \u0007`", "name \"one\"", place)));
    }

    private static Document written(JunitReport report) {
        return Parsed.xml(report.text());
    }

    @Test
    void each_expectation_is_a_case_at_its_line() {
        JunitReport report = new JunitReport(GoldenReportsTest.plain(Lang.EN));
        judged(report, true, MET, UNMET);

        List<Element> cases = Parsed.all(written(report), "testcase");

        assertThat(cases)
                .extracting(one -> one.getAttribute("name"))
                .containsExactly(
                        "the story is read and judged",
                        "breach Tanggu 1, by a company of regulars",
                        "permitted Tanggu 1, by =an outpost <at> the line");
        assertThat(cases).extracting(one -> one.getAttribute("line")).containsExactly("1", "91", "92");
        assertThat(cases).extracting(one -> one.getAttribute("time")).containsExactly("1.250", "0.000", "0.000");
        assertThat(cases).allSatisfy(one -> {
            assertThat(one.getAttribute("file")).isEqualTo("stories/may.yaml");
            assertThat(one.getAttribute("classname")).isEqualTo("stories.may");
        });
        assertThat(Parsed.all(cases.get(1), "failure")).isEmpty();
    }

    @Test
    void a_failure_says_what_was_wanted_and_what_came() {
        JunitReport report = new JunitReport(GoldenReportsTest.plain(Lang.EN));
        judged(report, true, UNMET);

        Element failure = Parsed.all(written(report), "failure").get(0);

        assertThat(failure.getAttribute("message"))
                .isEqualTo("not met: permitted Tanggu 1, by =an outpost <at> the line");
        assertThat(failure.getTextContent()).contains("got: ", "open", "outpost");
    }

    @Test
    void a_breach_that_is_not_listed_is_a_failure_of_its_own() {
        JunitReport report = new JunitReport(GoldenReportsTest.plain(Lang.EN));
        judged(report, false, MET);

        Element last = Parsed.all(written(report), "testcase").get(2);

        assertThat(last.getAttribute("name")).isEqualTo("no breach and no open finding that is not listed");
        assertThat(Parsed.all(last, "failure").get(0).getTextContent().lines()).hasSize(2);
    }

    @Test
    void a_refused_file_is_an_error_with_nothing_that_XML_forbids() {
        JunitReport report = new JunitReport(GoldenReportsTest.plain(Lang.EN));
        refused(report);

        Element error = Parsed.all(written(report), "error").get(0);

        assertThat(error.getAttribute("message")).startsWith("bad.yaml:7: place-unknown: no place `<x> & `");
        assertThat(error.getTextContent()).contains("help: name \"one\"").doesNotContain("\u001b");
    }

    @Test
    void the_counts_are_those_of_the_cases() {
        JunitReport report = new JunitReport(GoldenReportsTest.plain(Lang.ZH));
        judged(report, false, MET, UNMET);
        refused(report);
        Document document = written(report);

        assertThat(document.getDocumentElement().getTagName()).isEqualTo("testsuites");
        for (Element counted : List.of(
                document.getDocumentElement(),
                Parsed.all(document, "testsuite").get(0),
                Parsed.all(document, "testsuite").get(1))) {
            assertThat(counted.getAttribute("tests"))
                    .isEqualTo("" + Parsed.all(counted, "testcase").size());
            assertThat(counted.getAttribute("failures"))
                    .isEqualTo("" + Parsed.all(counted, "failure").size());
            assertThat(counted.getAttribute("errors"))
                    .isEqualTo("" + Parsed.all(counted, "error").size());
        }
        assertThat(document.getDocumentElement().getAttribute("time")).isEqualTo("1.254");
    }
}
