package casus.report;

import casus.Outcome;
import casus.finding.Finding;
import casus.scenario.Scenario;
import java.util.List;

/** Which expectations of a scenario are met, which are not, and what was found instead. */
public final class ExpectationReport {
    /** Where the words begin beside the sign and its word. */
    private static final int INDENT = 16;

    private final Scenario scenario;
    private final Words words;
    private final ExpectationWords said;
    private final Style style;
    private final Page page = new Page();

    private ExpectationReport(Outcome outcome, Manner manner) {
        this.scenario = outcome.scenario();
        this.words = Words.in(manner.lang());
        this.said = new ExpectationWords(outcome, words);
        this.style = manner.style();
    }

    /** {@code compared} is {@link Expectations#compare} of the same outcome. */
    public static String text(Outcome outcome, Expectations compared, Manner manner) {
        ExpectationReport report = new ExpectationReport(outcome, manner);
        report.title(compared);
        compared.expected().forEach(report::expected);
        untold(compared).forEach(report::unlisted);
        report.total(compared);
        return report.page.toString();
    }

    private void title(Expectations compared) {
        int unlisted = compared.unlisted().size();
        String key = !compared.expected().isEmpty()
                ? "expect.title"
                : unlisted == 0 ? "expect.none" : "expect.none.unlisted";
        page.hanging(
                "",
                "  ",
                words.say(
                        key,
                        "file",
                        Plain.line(scenario.file()),
                        "title",
                        Plain.line(scenario.title()),
                        "n",
                        unlisted));
    }

    private void expected(Expected one) {
        String place = "  (" + Plain.line(one.expectation().place().fileAndLine()) + ")";
        marked(one.met(), one.met() ? "expect.met" : "expect.unmet", said.wanted(one.expectation()) + place);
        if (one.met()) {
            return;
        }
        said.got(one).forEach(line -> page.wrapped(INDENT, line));
    }

    /** The sign and its word before, the words beside. */
    private void marked(boolean met, String key, String what) {
        String mark = (met ? Symbol.HELD : Symbol.FAILED) + " " + words.say(key);
        List<String> lines = Cells.wrapped(what, Cells.WIDTH - INDENT);
        page.line("  " + style.held(met, Cells.padded(mark, INDENT - 2)) + lines.get(0));
        lines.stream().skip(1).forEach(line -> page.line(" ".repeat(INDENT) + line));
    }

    /** What is not listed and was not told already as what came in the place of an expectation. */
    static List<Finding> untold(Expectations compared) {
        return compared.unlisted().stream()
                .filter(finding -> compared.expected().stream()
                        .noneMatch(one -> !one.met() && one.found().contains(finding)))
                .toList();
    }

    private void unlisted(Finding finding) {
        marked(false, "expect.unlisted", said.got(finding));
    }

    private void total(Expectations compared) {
        if (compared.expected().isEmpty()) {
            return;
        }
        long met = compared.expected().stream().filter(Expected::met).count();
        int unlisted = untold(compared).size();
        page.wrapped(
                2,
                words.say(
                        unlisted == 0 ? "expect.total" : "expect.total.unlisted",
                        "met",
                        met,
                        "n",
                        compared.expected().size(),
                        "u",
                        unlisted));
    }
}
