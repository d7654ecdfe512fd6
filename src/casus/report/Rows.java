package casus.report;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Opinion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The findings of an outcome as rows, numbered in the order of the judgement. */
final class Rows {
    /** As many of the weightiest findings as a headline can carry. */
    private static final int HEADLINE = 3;

    private final Outcome outcome;
    private final Words words;
    private final Names names;
    private final Times times;
    private final Margins margins;
    private final Whereabouts whereabouts;
    private final Said said;

    Rows(Outcome outcome, Words words, Names names, Times times) {
        this.outcome = outcome;
        this.words = words;
        this.names = names;
        this.times = times;
        this.margins = new Margins(outcome, words);
        this.whereabouts = new Whereabouts(words, outcome.treaties().places());
        this.said = new Said(outcome, words, names, times, margins);
    }

    List<Row> all() {
        List<Finding> findings = outcome.judgement().findings();
        List<Finding> weightiest = findings.stream()
                .sorted(Comparator.comparing(Finding::kind))
                .limit(HEADLINE)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(row(rows.size() + 1, finding, weightiest.contains(finding)));
        }
        return rows;
    }

    /** One finding as a row without a number; it may be of another judgement of the same scenario. */
    Row of(Finding finding) {
        return row(0, finding, false);
    }

    private Row row(int number, Finding finding, boolean inHeadline) {
        return new Row(
                number,
                finding,
                words.say("kind." + finding.kind().word()),
                names.clause(finding.clause()),
                names.actor(finding.subject()),
                times.span(finding.from(), finding.to()),
                margins.said(finding),
                finding.where().flatMap(whereabouts::near),
                doubts(finding),
                finding.opinions().stream().map(this::reading).toList(),
                said.of(finding),
                inHeadline);
    }

    private String reading(Opinion opinion) {
        return names.reading(opinion.reading())
                + words.say("colon")
                + words.say("verdict." + opinion.verdict().word());
    }

    private List<String> doubts(Finding finding) {
        List<String> doubts = new ArrayList<>();
        doubt(doubts, "doubt.start", finding.fromDoubt());
        doubt(doubts, "doubt.end", finding.toDoubt());
        return doubts;
    }

    private void doubt(List<String> doubts, String key, Duration doubt) {
        if (!doubt.isZero()) {
            doubts.add(words.say(key, "doubt", times.length(doubt)));
        }
    }
}
