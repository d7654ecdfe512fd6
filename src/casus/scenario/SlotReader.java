package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Problems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of one verb, by the types that {@link Verb}'s table gives them. */
final class SlotReader {
    private final Desk desk;
    private final Problems problems;
    private final Actors actors;

    SlotReader(Desk desk, Actors actors) {
        this.desk = desk;
        this.problems = desk.problems();
        this.actors = actors;
    }

    /** Reports fields that the verb wants and the event has not. */
    void require(Fields fields, Verb verb) {
        for (List<Verb.Slot> group : verb.required()) {
            List<Verb.Slot> there =
                    group.stream().filter(slot -> fields.has(slot.field())).toList();
            // A place that is given twice is reported where places are read.
            if (there.size() > 1 && !there.get(0).type().equals("spot")) {
                String names =
                        there.stream().map(slot -> "`" + slot.field() + "`").collect(Collectors.joining(" and "));
                problems.error(
                        "one-of",
                        fields.what() + " has " + names,
                        "keep the one that is meant",
                        fields.keyPlace(there.get(1).field()));
            }
            if (there.isEmpty()) {
                String help = group.stream().map(SlotReader::proposal).collect(Collectors.joining(", or "));
                fields.require(group.get(0).field(), "write " + help);
            }
        }
    }

    private static String proposal(Verb.Slot slot) {
        String described = switch (slot.type()) {
            case "actor" -> "a formation or a party";
            case "party" -> "a party";
            case "subject" -> "a formation, a party or an event such as `demand-1`";
            case "event" -> "an event by its verb and number, such as `demand-1`";
            case "clause" -> "a treaty and its clause";
            case "instrument" -> "a treaty";
            case "instant" -> "a day and time";
            case "list" -> "a list";
            case "spot" -> slot.field().equals("place") ? "a name" : "two numbers";
            default -> "in words";
        };
        return "`" + slot.field() + ": …` (" + described + ")";
    }

    /** What a field says, in the form that an {@link Event} has it in; none where it says nothing or is at fault. */
    Optional<String> value(Fields fields, Verb.Slot slot) {
        String name = slot.field();
        return switch (slot.type()) {
            case "list" -> list(fields, name);
            case "instant" ->
                fields.scalar(name)
                        .flatMap(desk.instants()::exact)
                        .map(when -> when.at().toString());
            default -> fields.text(name).flatMap(scalar -> word(scalar, slot.type()));
        };
    }

    private Optional<String> word(Scalar scalar, String type) {
        Vocabulary words = desk.vocabulary();
        return switch (type) {
            case "actor" -> actors.actor(scalar);
            case "subject" -> actors.subject(scalar);
            case "event" -> actors.event(scalar);
            case "party" -> words.known(scalar, words.parties(), "party-unknown", "party");
            case "clause" -> words.clause(scalar);
            case "instrument" -> words.known(scalar, words.instruments(), "instrument-unknown", "instrument");
            case "free" -> Optional.of(scalar.text().strip());
            default -> throw new IllegalStateException("no such type in the table of verbs: " + type);
        };
    }

    private Optional<String> list(Fields fields, String name) {
        if (!fields.has(name)) {
            return Optional.empty();
        }
        List<Node> items = fields.list(name);
        if (fields.get(name).orElse(null) instanceof Node.Sequence list && items.isEmpty()) {
            problems.error("empty", "`" + name + "` is empty", "write one item at least", list.place());
        }
        return Optional.of(items.stream()
                .map(item -> Scalars.text(item, "an item of `" + name + "`", problems)
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(scalar -> scalar.text().strip())
                .collect(Collectors.joining("; ")));
    }
}
