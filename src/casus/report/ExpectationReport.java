package casus.report;

import casus.Outcome;
import casus.finding.Finding;
import casus.scenario.Expectation;
import casus.scenario.Scenario;
import casus.treaty.ClauseId;
import java.util.ArrayList;
import java.util.List;

/** Which expectations of a scenario are met, which are not, and what was found instead. */
public final class ExpectationReport {
    /** Where the words begin beside the sign and its word. */
    private static final int INDENT = 16;

    private final Scenario scenario;
    private final Words words;
    private final Names names;
    private final Times times;
    private final Style style;
    private final Rows rows;
    private final Page page = new Page();

    private ExpectationReport(Outcome outcome, Manner manner) {
        this.scenario = outcome.scenario();
        this.words = Words.in(manner.lang());
        this.names = new Names(outcome, words);
        this.times = Times.within(words, scenario.clock(), scenario.from(), scenario.to());
        this.style = manner.style();
        this.rows = new Rows(outcome, words, names, times);
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
        marked(one.met(), one.met() ? "expect.met" : "expect.unmet", wanted(one.expectation()) + place);
        if (one.met()) {
            return;
        }
        if (one.found().isEmpty()) {
            page.wrapped(INDENT, words.say("expect.got.none"));
        }
        one.found().forEach(finding -> page.wrapped(INDENT, words.say("expect.got", "finding", got(finding))));
    }

    /** The sign and its word before, the words beside. */
    private void marked(boolean met, String key, String said) {
        String mark = (met ? Symbol.HELD : Symbol.FAILED) + " " + words.say(key);
        List<String> lines = Cells.wrapped(said, Cells.WIDTH - INDENT);
        page.line("  " + style.held(met, Cells.padded(mark, INDENT - 2)) + lines.get(0));
        lines.stream().skip(1).forEach(line -> page.line(" ".repeat(INDENT) + line));
    }

    private String wanted(Expectation expectation) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("expect.wanted", "kind", expectation.kind(), "clause", clause(expectation.clause())));
        if (!expectation.by().isEmpty()) {
            parts.add(words.say("expect.by", "subject", names.actor(expectation.by())));
        }
        expectation.from().ifPresent(at -> parts.add(words.say("expect.from", "at", times.exact(at))));
        expectation.to().ifPresent(at -> parts.add(words.say("expect.to", "at", times.exact(at))));
        if (!expectation.within().isZero()) {
            parts.add(words.say("expect.within", "duration", times.length(expectation.within())));
        }
        if (!expectation.reading().isEmpty()) {
            parts.add(words.say("expect.reading", "reading", names.reading(expectation.reading())));
        }
        return String.join(words.say("list"), parts);
    }

    private String clause(String id) {
        return names.clause(ClauseId.of(id));
    }

    private String got(Finding finding) {
        Row row = rows.of(finding);
        List<String> parts = new ArrayList<>(List.of(row.symbolAndKind(), row.clause(), row.subject()));
        parts.add(words.say("span", "from", times.exact(finding.from()), "to", times.exact(finding.to())));
        parts.addAll(row.readings());
        return String.join(words.say("list"), parts);
    }

    /** What is not listed and was not told already as what came in the place of an expectation. */
    private static List<Finding> untold(Expectations compared) {
        return compared.unlisted().stream()
                .filter(finding -> compared.expected().stream()
                        .noneMatch(one -> !one.met() && one.found().contains(finding)))
                .toList();
    }

    private void unlisted(Finding finding) {
        marked(false, "expect.unlisted", got(finding));
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
