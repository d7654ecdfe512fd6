package casus.report;

import casus.Outcome;
import casus.finding.NotCovered;
import casus.movement.Approach;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a reader should know first: the weightiest findings; where there are none, who came nearest to a zone. */
final class Headline {
    /** As many stays as a headline can carry. */
    private static final int MOST = 3;

    private final Outcome outcome;
    private final Words words;
    private final Names names;
    private final Times times;

    Headline(Outcome outcome, Words words, Names names, Times times) {
        this.outcome = outcome;
        this.words = words;
        this.names = names;
        this.times = times;
    }

    List<String> of(List<Row> rows) {
        if (rows.isEmpty()) {
            return none();
        }
        List<String> sentences = new ArrayList<>(rows.stream()
                .filter(Row::inHeadline)
                .sorted(Comparator.comparing(row -> row.finding().kind()))
                .map(Row::says)
                .toList());
        int more = rows.size() - sentences.size();
        if (more > 0) {
            sentences.add(words.say("headline.more", "n", more));
        }
        return sentences;
    }

    private List<String> none() {
        List<String> sentences = new ArrayList<>(List.of(words.say("headline.none")));
        List<NotCovered> uncovered = outcome.judgement().notCovered();
        uncovered.stream().limit(MOST).map(this::stayed).forEach(sentences::add);
        if (uncovered.size() > MOST) {
            sentences.add(words.say("headline.more.stays", "n", uncovered.size() - MOST));
        }
        nearest().map(this::said).ifPresent(sentences::add);
        return sentences;
    }

    private Optional<Approach> nearest() {
        return outcome.movements().approaches().stream()
                .filter(this::isToZoneOfClause)
                .filter(approach -> !entered(approach))
                .min(Comparator.comparing(Approach::least));
    }

    private String stayed(NotCovered conduct) {
        return Said.begun(words.say(
                "headline.stay",
                "formation",
                names.actor(conduct.formation()),
                "zone",
                names.zone(conduct.zone()),
                "duration",
                times.length(Duration.between(conduct.from(), conduct.to())),
                "from",
                times.moment(conduct.from()),
                "reason",
                words.say("reason." + conduct.verdict().word())));
    }

    /** A zone that a clause names, or that a reading which is heard puts in its place. */
    private boolean isToZoneOfClause(Approach approach) {
        return outcome.treaties().clauses().stream()
                .flatMap(clause -> clause.places().stream())
                .filter(place -> outcome.treaties().zone(place).isPresent())
                .anyMatch(zone -> outcome.treaties().zonesOf(zone).contains(approach.to()));
    }

    private boolean entered(Approach approach) {
        return outcome.movements().stays().stream()
                .anyMatch(stay -> !stay.possible()
                        && stay.formation().equals(approach.formation())
                        && stay.zone().equals(approach.to()));
    }

    private String said(Approach approach) {
        return Said.begun(words.say(
                "headline.approach",
                "formation",
                names.actor(approach.formation()),
                "margin",
                new Measures(words).margin(approach.side(), approach.least(), approach.doubt()),
                "zone",
                names.zone(approach.to()),
                "at",
                times.moment(approach.at())));
    }
}
