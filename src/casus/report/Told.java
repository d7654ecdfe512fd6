package casus.report;

import casus.Outcome;
import casus.scenario.Scenario;
import casus.treaty.Lang;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An outcome in the words of one language: what every format lays out, worded once.
 *
 * @param treaties their names, in the order in which they are judged
 * @param period the days that are judged
 * @param headline plain sentences: what the run supposes, then the weightiest findings first
 * @param known who came to know of what was found
 * @param uncovered conduct for which no clause has a finding, each with the reason
 * @param counts findings by kind
 * @param next what to type next
 * @param limits what a finding does not say
 * @param notes how the report is to be read
 */
record Told(
        Lang lang,
        String title,
        List<String> treaties,
        String period,
        List<String> headline,
        List<Row> rows,
        List<String> known,
        List<String> uncovered,
        String counts,
        Optional<Next> next,
        List<String> limits,
        List<String> notes) {

    static Told of(Outcome outcome, Manner manner) {
        Lang lang = manner.lang();
        Words words = Words.in(lang);
        Names names = new Names(outcome, words);
        Scenario scenario = outcome.scenario();
        Times times = Times.within(words, scenario.clock(), scenario.from(), scenario.to());
        List<Row> rows = new Rows(outcome, words, names, times).all();
        return new Told(
                lang,
                Plain.line(scenario.title()),
                outcome.treaties().all().stream()
                        .map(treaty -> Plain.line(treaty.name().in(lang)))
                        .toList(),
                times.period(scenario.from(), scenario.to()),
                Stream.concat(
                                Supposed.of(outcome, words, names).stream(),
                                new Headline(outcome, words, names, times).of(rows).stream())
                        .toList(),
                rows,
                new Known(outcome, words, names, times).all(),
                new Uncovered(outcome, words, names, times).all(),
                Counts.of(outcome.judgement(), words),
                Next.after(outcome, rows, words, manner.called()),
                Limits.of(outcome, words),
                Limits.notes(outcome, words, names, times));
    }

    /** {@code Tanggu Truce · 15–27 May 1935}. */
    String under() {
        return String.join(" + ", treaties) + " · " + period;
    }
}
