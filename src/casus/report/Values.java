package casus.report;

import casus.Outcome;
import casus.finding.Condition;
import casus.finding.Explanation;
import casus.movement.Side;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.treaty.Answer;
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
            case "event", "disorder" -> Shown.of(event(condition.subject()));
            case "scene" -> Shown.of(scene(condition.subject(), condition.object()));
            case "due" -> Shown.of(instant(condition.object(), "explain.due"));
            case "story" -> Shown.of(instant(condition.object(), "explain.story-ends"));
            case "named" -> Shown.of(names.thing(condition.subject()));
            case "nothing" -> Shown.of(words.say(condition.held() ? "explain.no-event" : "explain.an-event"));
            case "in-force" -> Shown.of(condition.held() ? inForce(condition.object()) : notInForce(condition));
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
            case "made-up-of" -> origins(formation);
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

    private String origins(Formation formation) {
        List<String> origins = new ArrayList<>();
        formation.madeUpOf().forEach(part -> origins.add(part.strength() + " " + part.origin()));
        return String.join(words.say("list"), origins);
    }

    private String instant(String at, String key) {
        return at.isEmpty()
                ? words.say("no-value")
                : words.say(key, "at", times.full().moment(Instant.parse(at)));
    }

    /** What the event was, and how far inside or outside. */
    private String scene(String id, String zone) {
        return outcome.movements().scenes().stream()
                .filter(scene -> scene.event().equals(id) && scene.zone().equals(zone))
                .findFirst()
                .map(scene -> words.say(
                        "explain.scene",
                        "event",
                        event(id),
                        "margin",
                        new Measures(words)
                                .margin(scene.inside() ? Side.INSIDE : Side.OUTSIDE, scene.least(), scene.doubt())))
                .orElseGet(() -> event(id));
    }

    private String event(String id) {
        return outcome.scenario()
                .event(id)
                .map(event -> words.say("conduct.event", "act", names.event(event), "from", time(event)))
                .orElse(words.say("explain.no-event"));
    }

    private String time(Event event) {
        return event.until().map(until -> times.span(event.at(), until)).orElseGet(() -> times.moment(event.at()));
    }

    /** By how much the stay that came nearest to it lay before or after the clause's time. */
    private String notInForce(Condition condition) {
        Optional<Clause> clause = outcome.treaties().clause(explanation.clause());
        Instant binds = Instant.parse(condition.object());
        List<Stay> stays = clause.stream().flatMap(one -> stays(one).stream()).toList();
        Optional<String> before = stays.stream()
                .map(Stay::to)
                .filter(to -> !to.isAfter(binds) && !binds.equals(Answer.NEVER))
                .max(Comparator.naturalOrder())
                .map(to -> gap("explain.before-force", to, binds, binds));
        Optional<String> after = clause.flatMap(Clause::ended)
                .flatMap(end -> stays.stream()
                        .map(Stay::from)
                        .filter(from -> !from.isBefore(end))
                        .min(Comparator.naturalOrder())
                        .map(from -> gap("explain.after-force", end, from, end)));
        return before.or(() -> after).orElseGet(() -> inForce(condition.object()));
    }

    private List<Stay> stays(Clause clause) {
        List<String> zones = clause.places().stream()
                .flatMap(place -> outcome.treaties().zonesOf(place).stream())
                .toList();
        return outcome.movements().stays().stream()
                .filter(stay -> stay.formation().equals(explanation.subject()) && zones.contains(stay.zone()))
                .toList();
    }

    private String gap(String key, Instant from, Instant to, Instant limit) {
        return words.say(
                key,
                "duration",
                times.length(Duration.between(from, to)),
                "at",
                times.full().moment(limit));
    }

    /** @param from when it binds under the reading; empty where nobody said otherwise than the treaty */
    private String inForce(String from) {
        Optional<Clause> clause = outcome.treaties().clause(explanation.clause());
        Instant binds = from.isEmpty() ? Instant.MIN : Instant.parse(from);
        if (binds.equals(Answer.NEVER)) {
            return words.say("explain.never-in-force");
        }
        return clause.map(one -> inForce(
                        from.isEmpty() ? one.inForce() : binds, one.ended(), "explain.in-force", words, times.full()))
                .orElse(words.say("no-value"));
    }

    static String inForce(Instant start, Optional<Instant> ended, String key, Words words, Times times) {
        String from = times.moment(start);
        return ended.map(end -> words.say(key + ".ended", "from", from, "to", times.moment(end)))
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
