package casus.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The closed list of what an event can be, with the fields of each verb beside those that every event has.
 *
 * <p>In the table a field is {@code name:type}; {@code a:type|b:type} wants one of the two. The types are {@code actor} (a
 * formation, a party, {@code public} or {@code unknown}), {@code party}, {@code subject} (an actor or an event),
 * {@code event} (an event's id: its verb and its ordinal, {@code demand-1}), {@code clause}, {@code instrument} (a
 * treaty), {@code instant}, {@code free} (words of any kind) and {@code list} (of such).
 */
record Verb(String word, List<List<Slot>> required, List<Slot> optional) {
    static final List<Verb> ALL = List.of(
            // Order in a place, and what disturbs it
            verb("disorder", "place:spot|lonlat:spot", "by:actor kind:free until:instant"),
            verb("quelled", "which:event", "by:actor"),
            // What one side tells the other
            verb("protest", "by:actor about:subject", "to:actor clause:clause"),
            verb("report", "to:actor about:subject", "by:actor clause:clause"),
            verb("notify", "by:actor whom:actor of:free", ""),
            // What stands in an observer's way
            verb("obstruct", "whom:actor", "by:actor until:instant"),
            // Talks
            verb("consult", "by:actor with:actor", "about:free"),
            verb("agree", "by:actor with:actor", "about:free until:instant"),
            verb("refuse", "by:actor", "with:actor about:free"),
            verb("demand", "by:actor to:actor items:list", "reply-by:instant"),
            verb("accept", "by:actor which:event", ""),
            verb("reject", "by:actor which:event", ""),
            // Acts of authority
            verb("order", "by:actor whom:actor says:free", "until:instant"),
            verb("dismiss", "person:free", "by:actor post:free"),
            verb("appoint", "person:free post:free", "by:actor"),
            verb("dissolve", "body:free", "by:actor"),
            verb("proclaim", "says:free", "by:actor"),
            verb("satisfied", "by:party clause:clause", ""),
            // Who may know
            verb("publish", "clause:clause|instrument:instrument", "by:actor to:actor"),
            verb("leak", "clause:clause|instrument:instrument", "by:actor to:actor"),
            // Force
            verb("attack", "whom:actor", "by:actor until:instant"),
            verb("kill", "person:free", "by:actor"),
            verb("remove", "equipment:free", "by:actor share:free from:free"),
            // The life of an instrument
            verb("suspend", "by:party clause:clause|instrument:instrument", "until:instant"),
            verb("denounce", "by:party clause:clause|instrument:instrument", ""),
            // Whose act it is
            verb("aid", "by:actor whom:actor", "until:instant"),
            verb("harbour", "by:actor whom:actor", "until:instant"),
            verb("disown", "by:actor whom:actor", ""),
            // What is said of it
            verb("reserve-rights", "by:actor", "about:subject"),
            verb("plead", "by:actor about:subject excuse:free", ""),
            verb("react", "source:free", "by:actor about:subject says:free"));

    /** The fields that every event has; the verb's own come between {@code what} and the others. */
    static final List<String> COMMON_FIRST = List.of("at", "what");

    static final List<String> COMMON_LAST = List.of("place", "lonlat", "alleged-by", "give-or-take", "basis", "source");

    /** A field of a verb and the type of what it holds. */
    record Slot(String field, String type) {
        static Slot of(String text) {
            int colon = text.indexOf(':');
            return new Slot(text.substring(0, colon), text.substring(colon + 1));
        }
    }

    private static Verb verb(String word, String required, String optional) {
        return new Verb(
                word,
                words(required).stream()
                        .map(group ->
                                Arrays.stream(group.split("\\|")).map(Slot::of).toList())
                        .toList(),
                words(optional).stream().map(Slot::of).toList());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    static Optional<Verb> of(String word) {
        return ALL.stream().filter(verb -> verb.word.equals(word)).findFirst();
    }

    static List<String> verbs() {
        return ALL.stream().map(Verb::word).toList();
    }

    /** The verb's own fields, without those that every event has. */
    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        required.forEach(slots::addAll);
        slots.addAll(optional);
        return slots.stream()
                .filter(slot -> !COMMON_LAST.contains(slot.field()))
                .toList();
    }

    /** Every field that an event of this verb may have, in the order in which they are proposed. */
    List<String> fields() {
        List<String> fields = new ArrayList<>(COMMON_FIRST);
        slots().forEach(slot -> fields.add(slot.field()));
        fields.addAll(COMMON_LAST);
        return fields;
    }
}
