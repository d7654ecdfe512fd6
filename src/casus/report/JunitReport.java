package casus.report;

import casus.Outcome;
import casus.problem.Diagnostic;
import casus.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What scenarios expect of themselves, as the JUnit XML that build servers read: a suite for each file, in the order told;
 * in it a case for the reading and judging, which carries the time that the file took, one for each expectation, and one
 * for all that was found and is not listed. A file that is refused has one case, with an error.
 */
public final class JunitReport {
    private final Words words;
    private final List<Suite> suites = new ArrayList<>();

    /** @param failure what is wrong, all of it, its first line the short of it; empty where the case is well */
    private record Case(String name, int line, String failure) {}

    private record Suite(String file, double seconds, boolean refused, List<Case> cases) {
        long failed() {
            return cases.stream().filter(one -> !one.failure().isEmpty()).count();
        }
    }

    public JunitReport(Manner manner) {
        this.words = Words.in(manner.lang());
    }

    /**
     * A file that was judged.
     *
     * @param file its name in the report
     * @param took how long reading, judging and comparing took
     * @param compared {@link Expectations#compare} of the outcome
     */
    public void judged(String file, Duration took, Outcome outcome, Expectations compared) {
        ExpectationWords said = new ExpectationWords(outcome, words);
        String told = outcome.scenario().file();
        List<Case> cases = new ArrayList<>(List.of(new Case(words.say("junit.judged"), 1, "")));
        for (Expected one : compared.expected()) {
            String wanted = said.wanted(one.expectation());
            String failure = one.met() ? "" : unmet(wanted, said.got(one)).replace(told, file);
            cases.add(new Case(wanted, one.expectation().place().line(), failure));
        }
        if (!outcome.scenario().othersAllowed()) {
            String others = ExpectationReport.untold(compared).stream()
                    .map(finding -> words.say("expect.unlisted") + words.say("colon") + said.got(finding))
                    .collect(Collectors.joining("\n"));
            cases.add(new Case(words.say("junit.listed"), 1, others));
        }
        suites.add(new Suite(file, seconds(took), false, cases));
    }

    /** A file that was refused; the problems name it as the report does. */
    public void refused(String file, Duration took, List<Problem> problems) {
        int line = problems.stream()
                .mapToInt(one -> one.place().line())
                .findFirst()
                .orElse(1);
        String failure = problems.stream().map(JunitReport::problem).collect(Collectors.joining("\n")) + "\n\n"
                + Diagnostic.of(problems);
        suites.add(new Suite(
                file, seconds(took), true, List.of(new Case(words.say("junit.judged"), line, failure.strip()))));
    }

    private static String problem(Problem problem) {
        return problem.place().fileAndLine() + ": " + problem.code() + ": " + Plain.line(problem.message());
    }

    private String unmet(String wanted, List<String> got) {
        return words.say("expect.unmet") + words.say("colon") + wanted + "\n" + String.join("\n", got);
    }

    private static double seconds(Duration took) {
        return took.toNanos() / 1e9;
    }

    /** The document. */
    public String text() {
        Xml xml = new Xml();
        int tests = suites.stream().mapToInt(suite -> suite.cases().size()).sum();
        double took = suites.stream().mapToDouble(Suite::seconds).sum();
        xml.open("testsuites", counts("casus test", tests, suites, took));
        for (Suite suite : suites) {
            suite(xml, suite);
        }
        return xml.close().written();
    }

    private static String[] counts(String name, int tests, List<Suite> suites, double took) {
        long failures = suites.stream()
                .filter(one -> !one.refused())
                .mapToLong(Suite::failed)
                .sum();
        long errors = suites.stream().filter(Suite::refused).count();
        return new String[] {
            "name",
            name,
            "tests",
            "" + tests,
            "failures",
            "" + failures,
            "errors",
            "" + errors,
            "skipped",
            "0",
            "time",
            decimal(took)
        };
    }

    private static void suite(Xml xml, Suite suite) {
        List<String> attributes =
                new ArrayList<>(List.of(counts(suite.file(), suite.cases().size(), List.of(suite), suite.seconds())));
        attributes.addAll(List.of("file", suite.file()));
        xml.open("testsuite", attributes.toArray(String[]::new));
        double left = suite.seconds();
        for (Case one : suite.cases()) {
            one(xml, suite, one, left);
            left = 0;
        }
        xml.close();
    }

    private static void one(Xml xml, Suite suite, Case one, double seconds) {
        String[] attributes = {
            "classname", className(suite.file()),
            "name", one.name(),
            "file", suite.file(),
            "line", "" + one.line(),
            "time", decimal(seconds)
        };
        if (one.failure().isEmpty()) {
            xml.empty("testcase", attributes);
            return;
        }
        String message = one.failure().lines().findFirst().orElse("");
        xml.open("testcase", attributes)
                .leaf(
                        suite.refused() ? "error" : "failure",
                        one.failure(),
                        "message",
                        message,
                        "type",
                        suite.refused() ? "refused" : "unmet")
                .close();
    }

    /** Build servers make a tree of it at the points. */
    private static String className(String file) {
        return file.replaceFirst("\\.[A-Za-z]+$", "").replace('.', '_').replace('/', '.');
    }

    private static String decimal(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
