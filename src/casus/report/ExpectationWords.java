package casus.report;

import casus.Outcome;
import casus.finding.Finding;
import casus.scenario.Expectation;
import casus.scenario.Scenario;
import casus.treaty.ClauseId;
import java.util.ArrayList;
import java.util.List;

/** What is expected and what was found instead, each on one line. */
final class ExpectationWords {
    private final Outcome outcome;
    private final Words words;
    private final Names names;
    private final Times times;
    private final Rows rows;

    ExpectationWords(Outcome outcome, Words words) {
        Scenario scenario = outcome.scenario();
        this.outcome = outcome;
        this.words = words;
        this.names = new Names(outcome, words);
        this.times = Times.within(words, scenario.clock(), scenario.from(), scenario.to());
        this.rows = new Rows(outcome, words, names, times);
    }

    String wanted(Expectation expectation) {
        List<String> parts = new ArrayList<>();
        parts.add(what(expectation));
        if (!expectation.how().isEmpty()) {
            parts.add(words.say("expect.how." + expectation.how()));
        }
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

    private String what(Expectation expectation) {
        if (!expectation.isOfKnowledge()) {
            return words.say("expect.wanted", "kind", expectation.kind(), "clause", clause(expectation.clause()));
        }
        return expectation.clause().isEmpty()
                ? words.say("expect.protest", "kind", expectation.kind(), "protest", expectation.who())
                : words.say(
                        "expect.known",
                        "kind",
                        expectation.kind(),
                        "who",
                        names.actor(expectation.who()),
                        "clause",
                        clause(expectation.clause()));
    }

    private String clause(String id) {
        return names.clause(ClauseId.of(id));
    }

    String got(Finding finding) {
        Row row = rows.of(finding);
        List<String> parts = new ArrayList<>(List.of(row.symbolAndKind(), row.clause(), row.subject()));
        parts.add(words.say("span", "from", times.exact(finding.from()), "to", times.exact(finding.to())));
        parts.addAll(row.readings());
        return String.join(words.say("list"), parts);
    }

    /** What was found under the clause of an expectation, a line each. */
    List<String> got(Expected one) {
        if (one.expectation().isOfKnowledge()) {
            List<String> known = new Known(outcome, words, names, times).of(one);
            return known.isEmpty()
                    ? List.of(words.say("expect.got.none"))
                    : known.stream()
                            .map(line -> words.say("expect.got", "finding", line))
                            .toList();
        }
        return one.found().isEmpty()
                ? List.of(words.say("expect.got.none"))
                : one.found().stream()
                        .map(finding -> words.say("expect.got", "finding", got(finding)))
                        .toList();
    }
}
