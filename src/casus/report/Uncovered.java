package casus.report;

import casus.Outcome;
import casus.finding.NotCovered;
import java.util.List;

/** Conduct for which no clause has a finding, with the reason. */
final class Uncovered {
    private final Outcome outcome;
    private final Words words;
    private final Names names;
    private final Times times;

    Uncovered(Outcome outcome, Words words, Names names, Times times) {
        this.outcome = outcome;
        this.words = words;
        this.names = names;
        this.times = times;
    }

    List<String> all() {
        return outcome.judgement().notCovered().stream().map(this::said).toList();
    }

    private String said(NotCovered conduct) {
        return words.say(
                "uncovered",
                "formation",
                names.actor(conduct.formation()),
                "zone",
                names.zone(conduct.zone()),
                "span",
                times.span(conduct.from(), conduct.to()),
                "reason",
                words.say("reason." + conduct.verdict().word()));
    }
}
