package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Problems;
import casus.treaty.Kilometres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said or done: each event by its verb, with the fields that the verb has in {@link Verb}'s table. */
final class EventReader {
    /** Fields that {@link Event} has a place for; the others go to its details. */
    private static final List<String> OWN = List.of("by", "to", "whom", "about", "clause", "until");

    private final Desk desk;
    private final Problems problems;
    private final SlotReader slots;

    EventReader(Desk desk, Actors actors) {
        this.desk = desk;
        this.problems = desk.problems();
        this.slots = new SlotReader(desk, actors);
    }

    /** The ids of events by position: the verb and how many of that verb the file has told so far. */
    static List<String> ids(List<Node> items) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (Node item : items) {
            String verb =
                    item instanceof Node.Mapping mapping && mapping.get("what").orElse(null) instanceof Scalar what
                            ? what.text()
                            : "event";
            ids.add(verb + "-" + counts.merge(verb, 1, Integer::sum));
        }
        return ids;
    }

    List<Event> read(List<Node> items) {
        List<String> ids = ids(items);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < items.size() && !problems.areTooMany(); i++) {
            event(items.get(i), ids.get(i)).ifPresent(events::add);
        }
        return List.copyOf(events);
    }

    private Optional<Event> event(Node item, String id) {
        return verb(item)
                .flatMap(verb -> Fields.of(item, "the event `" + verb.word() + "`", verb.fields(), problems)
                        .flatMap(fields -> event(id, verb, fields)));
    }

    private Optional<Verb> verb(Node item) {
        if (!(item instanceof Node.Mapping mapping)) {
            Fields.of(item, "an event", Verb.COMMON_FIRST, problems);
            return Optional.empty();
        }
        Node what = mapping.get("what").orElse(null);
        if (what == null) {
            problems.error(
                    "field-missing",
                    "an event wants a field `what`",
                    "write what was done, such as `what: protest`",
                    mapping.place());
            return Optional.empty();
        }
        Scalar word = Scalars.text(what, "`what`", problems).orElse(null);
        if (word == null) {
            return Optional.empty();
        }
        Optional<Verb> verb = Verb.of(word.text());
        if (verb.isEmpty()) {
            problems.error(
                    "verb-unknown",
                    "`" + word.text() + "` is nothing that an event can be",
                    Nearest.help(word.text(), Verb.verbs(), "write one of " + String.join(", ", Verb.verbs())),
                    word.place());
        }
        return verb;
    }

    private Optional<Event> event(String id, Verb verb, Fields fields) {
        fields.require("at", "say when: `at: 1935-05-18T06:00`, or a day: `at: 1935-05-18`");
        slots.require(fields, verb);
        Optional<When> when = fields.scalar("at").flatMap(desk.instants()::moment);
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> details = new LinkedHashMap<>();
        for (Verb.Slot slot : inFileOrder(fields, verb)) {
            slots.value(fields, slot)
                    .ifPresent(value -> (OWN.contains(slot.field()) ? own : details).put(slot.field(), value));
        }
        requireLater(fields, when, "until", own);
        requireLater(fields, when, "reply-by", details);
        Optional<Spot> spot = desk.spots().read(fields);
        Doubts doubts = Doubts.read(fields, desk.quantities());
        Optional<Basis> basis = desk.basis(fields);
        String source = fields.words("source");
        String allegedBy = party(fields, "alleged-by");
        return when.map(at -> new Event(
                id,
                verb.word(),
                at.at(),
                desk.timeDoubt(doubts, at),
                Optional.ofNullable(own.get("until")).map(Instant::parse),
                named(own, "by"),
                named(own, "to"),
                named(own, "whom"),
                named(own, "about"),
                named(own, "clause"),
                spot.map(Spot::at),
                doubts.length().or(() -> spot.map(Spot::doubt)).orElse(Kilometres.ZERO),
                allegedBy,
                Collections.unmodifiableMap(details),
                basis,
                source,
                fields.place()));
    }

    private String party(Fields fields, String name) {
        Vocabulary words = desk.vocabulary();
        return fields.text(name)
                .flatMap(scalar -> words.known(scalar, words.parties(), "party-unknown", "party"))
                .orElse("");
    }

    /** A value; {@code unknown} is nobody's name. */
    private static String named(Map<String, String> own, String field) {
        String value = own.getOrDefault(field, "");
        return value.equals("unknown") ? "" : value;
    }

    private static List<Verb.Slot> inFileOrder(Fields fields, Verb verb) {
        return fields.names().stream()
                .flatMap(name ->
                        verb.slots().stream().filter(slot -> slot.field().equals(name)))
                .toList();
    }

    private void requireLater(Fields fields, Optional<When> at, String field, Map<String, String> values) {
        String end = values.get(field);
        if (end != null
                && at.isPresent()
                && !Instant.parse(end).isAfter(at.get().at())) {
            problems.error(
                    "end-before-start",
                    "`" + field + "` is not after `at`",
                    "correct one of the two times",
                    fields.place(field));
        }
    }
}
