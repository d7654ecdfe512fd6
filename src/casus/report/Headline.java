package casus.report;

import casus.Outcome;
import casus.movement.Approach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a reader should know first: the weightiest findings; where there are none, who came nearest to a zone. */
final class Headline {
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
        nearest().map(this::said).ifPresent(sentences::add);
        return sentences;
    }

    private Optional<Approach> nearest() {
        return outcome.movements().approaches().stream()
                .filter(this::isToZoneOfClause)
                .filter(approach -> !entered(approach))
                .min(Comparator.comparing(Approach::least));
    }

    /** A zone that only stands in for another under an answer is not one that a clause names. */
    private boolean isToZoneOfClause(Approach approach) {
        return outcome.treaties().zone(approach.to()).isPresent()
                && outcome.treaties().clauses().stream()
                        .anyMatch(clause -> clause.places().contains(approach.to()));
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
