package casus.report;

import casus.Outcome;
import casus.finding.Finding;
import casus.movement.Approach;
import casus.movement.Side;
import casus.movement.Stay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A formation's stays in a zone as the values of a condition; the nearest approach where it has none. */
final class Moved {
    private final Outcome outcome;
    private final Words words;
    private final Times times;
    private final Measures measures;

    Moved(Outcome outcome, Words words, Times times) {
        this.outcome = outcome;
        this.words = words;
        this.times = times;
        this.measures = new Measures(words);
    }

    /** The stays that share time with the finding; all of them where there is no finding. */
    Shown of(String formation, String zone, Optional<Finding> finding) {
        List<String> lines = new ArrayList<>();
        outcome.movements().stays().stream()
                .filter(stay ->
                        stay.formation().equals(formation) && stay.zone().equals(zone))
                .filter(stay -> finding.map(one ->
                                !stay.to().isBefore(one.from()) && !stay.from().isAfter(one.to()))
                        .orElse(true))
                .forEach(stay -> stay(stay, lines));
        if (lines.isEmpty()) {
            return Shown.of(nearest(formation, zone));
        }
        return new Shown(lines.get(0), lines.subList(1, lines.size()));
    }

    private void stay(Stay stay, List<String> lines) {
        Side side = stay.possible() ? Side.OUTSIDE : Side.INSIDE;
        String margin = measures.margin(side, stay.margin(), stay.doubt());
        if (stay.possible()) {
            lines.add(words.say("explain.nearest", "margin", margin, "at", times.moment(stay.extremeAt())));
            return;
        }
        lines.add(times.span(stay.from(), stay.to()));
        doubt("doubt.start", stay.fromDoubt(), lines);
        doubt("doubt.end", stay.toDoubt(), lines);
        String sure = stay.sureFrom()
                .map(at -> words.say("sure-from", "at", times.moment(at)))
                .orElse(words.say("not-sure"));
        lines.add(words.say("explain.deepest", "margin", margin, "sure", sure));
    }

    private void doubt(String key, Duration doubt, List<String> lines) {
        if (!doubt.isZero()) {
            lines.add(words.say(key, "doubt", times.length(doubt)));
        }
    }

    private String nearest(String formation, String zone) {
        return outcome.movements().approaches().stream()
                .filter(approach ->
                        approach.formation().equals(formation) && approach.to().equals(zone))
                .findFirst()
                .map(this::said)
                .orElse(words.say("explain.no-stay"));
    }

    private String said(Approach approach) {
        String margin = measures.margin(approach.side(), approach.least(), approach.doubt());
        return words.say("explain.nearest", "margin", margin, "at", times.moment(approach.at()));
    }
}
