package casus.report;

import casus.Outcome;
import casus.finding.Condition;
import casus.finding.Explanation;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The value that each condition of an explanation turned on. */
final class Values {
    private final Outcome outcome;
    private final Explanation explanation;
    private final Words words;
    private final Names names;
    private final Times times;
    private final Moved moved;

    Values(Outcome outcome, Explanation explanation, Words words, Names names, Times times) {
        this.outcome = outcome;
        this.explanation = explanation;
        this.words = words;
        this.names = names;
        this.times = times;
        this.moved = new Moved(outcome, words, times);
    }

    Shown of(Condition condition) {
        return switch (condition.shows()) {
            case "stay" -> moved.of(condition.subject(), condition.object(), explanation.finding());
            case "event" -> Shown.of(event(condition));
            case "in-force" -> Shown.of(condition.held() ? inForce() : notInForce(condition));
            case "ground" -> Shown.of("");
            case "permission" -> Shown.of(permission(condition.subject()));
            default ->
                Shown.of(outcome.scenario()
                        .formation(condition.subject())
                        .map(formation -> field(formation, condition.shows()))
                        .orElse(condition.subject()));
        };
    }

    private String field(Formation formation, String field) {
        String value = switch (field) {
            case "side" -> formation.side();
            case "kind" -> armed(formation);
            case "belongs-to" -> formation.belongsTo();
            case "purpose" -> formation.purpose();
            case "strength" ->
                formation.strength().isPresent() ? "" + formation.strength().getAsInt() : "";
            case "arms" -> arms(formation);
            default -> "";
        };
        return value.isEmpty()
                ? words.say("explain.unsaid", "field", field)
                : words.say("explain.field", "field", field, "value", Plain.line(value));
    }

    private String armed(Formation formation) {
        String kind = formation.kind();
        if (formation.strength().isPresent()) {
            kind = words.say(
                    "explain.strength",
                    "value",
                    kind,
                    "strength",
                    formation.strength().getAsInt());
        }
        return formation.arms().isEmpty() ? kind : words.say("explain.armed", "value", kind, "arms", arms(formation));
    }

    private String arms(Formation formation) {
        List<String> arms = new ArrayList<>();
        formation.arms().forEach((weapon, number) -> arms.add(number + " " + weapon));
        return String.join(words.say("list"), arms);
    }

    private String event(Condition condition) {
        return outcome.scenario()
                .event(condition.subject())
                .map(event -> words.say("conduct.event", "act", names.event(event), "from", time(event)))
                .orElse(words.say("explain.no-event"));
    }

    private String time(Event event) {
        return event.until().map(until -> times.span(event.at(), until)).orElseGet(() -> times.moment(event.at()));
    }

    private String inForce() {
        Optional<Clause> clause = outcome.treaties().clause(explanation.clause());
        return clause.map(one -> inForce(one, "explain.in-force", words, times.full()))
                .orElse(words.say("no-value"));
    }

    /** By how much the stay that came nearest to it lay before or after the clause's time. */
    private String notInForce(Condition condition) {
        Optional<Clause> clause = outcome.treaties().clause(explanation.clause());
        List<Stay> stays = outcome.movements().stays().stream()
                .filter(stay -> stay.formation().equals(explanation.subject())
                        && stay.zone().equals(condition.object()))
                .toList();
        Optional<String> before = clause.flatMap(one -> stays.stream()
                .map(Stay::to)
                .filter(to -> !to.isAfter(one.inForce()))
                .max(Comparator.naturalOrder())
                .map(to -> gap("explain.before-force", to, one.inForce(), one.inForce())));
        Optional<String> after = clause.flatMap(one -> one.ended()
                .flatMap(end -> stays.stream()
                        .map(Stay::from)
                        .filter(from -> !from.isBefore(end))
                        .min(Comparator.naturalOrder())
                        .map(from -> gap("explain.after-force", end, from, end))));
        return before.or(() -> after).orElseGet(this::inForce);
    }

    private String gap(String key, Instant from, Instant to, Instant limit) {
        return words.say(
                key,
                "duration",
                times.length(Duration.between(from, to)),
                "at",
                times.full().moment(limit));
    }

    static String inForce(Clause clause, String key, Words words, Times times) {
        String from = times.moment(clause.inForce());
        return clause.ended()
                .map(end -> words.say(key + ".ended", "from", from, "to", times.moment(end)))
                .orElseGet(() -> words.say(key, "from", from));
    }

    /** The clause that permits, where another one does. */
    private String permission(String clause) {
        return outcome.treaties().clauses().stream()
                .map(Clause::id)
                .filter(id -> id.toString().equals(clause) && !id.equals(explanation.clause()))
                .findFirst()
                .map(this::permitting)
                .orElse(words.say("explain.no-permission"));
    }

    private String permitting(ClauseId id) {
        return words.say("explain.permission", "clause", names.clause(id), "heading", names.heading(id));
    }
}
