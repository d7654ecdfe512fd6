package casus.document;

import casus.document.Node.Scalar;
import casus.problem.Place;
import casus.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every tree is held to while it grows, whichever format it is read from. */
final class Growth {
    private final SourceText source;
    private final Limits limits;
    private final Problems problems;
    /** Looked for once: a scan of the whole file for each scalar takes longer than the reading. */
    private final boolean escapes;

    private int nodes;
    private boolean unsound;

    Growth(SourceText source, Limits limits, Problems problems) {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
        this.escapes = limits == Limits.STORY && source.text().indexOf('\\') >= 0;
    }

    SourceText source() {
        return source;
    }

    /** Whether something was found that makes the tree other than what its author meant. */
    boolean unsound() {
        return unsound;
    }

    /** Notes what the file may not hold, and reads on; the tree is not handed out. */
    void refuse(String code, String message, String help, Place place) {
        problems.error(code, message, help, place);
        unsound = true;
    }

    /** Notes that there is nothing to read. */
    Unreadable empty() {
        return stop("empty-file", "there is nothing in this file", limits.whenEmpty, source.place(0));
    }

    /** Notes why the file cannot be read any further. */
    Unreadable stop(String code, String message, String help, Place place) {
        problems.error(code, message, help, place);
        return new Unreadable();
    }

    /** Counts one node at a depth. */
    void node(int depth, int offset) {
        nodes++;
        if (nodes > limits.nodes) {
            throw stop(
                    "too-many",
                    "the file holds more than %,d values".formatted(limits.nodes),
                    limits.whenTooMuch,
                    source.place(offset));
        }
        if (depth > Limits.DEPTH) {
            throw stop(
                    "too-deep",
                    "lists and mappings stand more than %d deep in one another".formatted(Limits.DEPTH),
                    "no field of a file is nested so deeply: take out brackets, or indent less",
                    source.place(offset));
        }
    }

    /** Holds a scalar to its limits. */
    Scalar scalar(Place place, String text, Node.Type type) {
        int limit = type == Node.Type.NUMBER ? Limits.NUMBER_LENGTH : Limits.TEXT_LENGTH;
        if (text.length() > limit) {
            throw stop(
                    type == Node.Type.NUMBER ? "number-too-long" : "text-too-long",
                    "%s here has %,d characters; %,d are allowed"
                            .formatted(type == Node.Type.NUMBER ? "the number" : "the text", text.length(), limit),
                    "shorten it",
                    place);
        }
        checkEscaped(place, text);
        return new Scalar(place, text, type);
    }

    /** Escapes can say what {@link Characters#check} did not see in the source. */
    private void checkEscaped(Place place, String text) {
        if (!escapes || Characters.isPlain(text)) {
            return;
        }
        text.codePoints()
                .filter(c -> Characters.isBidirectionalControl(c) || Characters.isControl(c))
                .distinct()
                .forEach(c -> {
                    boolean bidi = Characters.isBidirectionalControl(c);
                    if (source.text().indexOf(c) < 0) {
                        problems.error(
                                bidi ? "bidi-control" : "control-character",
                                "the text here spells out the character `" + Characters.named(c) + "`",
                                "take the escape out",
                                place);
                    }
                });
    }

    /** A mapping while it is read: its keys are unique. */
    final class Keys {
        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

        Scalar key(Place place, String text) {
            if (text.length() > Limits.KEY_LENGTH) {
                throw stop(
                        "key-too-long",
                        "this field name is " + text.length() + " characters long",
                        "shorten it",
                        place);
            }
            if (!Characters.isPlain(text)) {
                refuseInvisible(place, text);
            }
            if (text.equals("<<")) {
                refuse(
                        "merge-key",
                        "merge keys (`<<`) are not read",
                        "write the fields out where they are meant",
                        place);
            }
            return scalar(place, text, Node.Type.TEXT);
        }

        private void refuseInvisible(Place place, String text) {
            text.codePoints()
                    .filter(c -> Characters.isInvisible(c) && !Characters.isBidirectionalControl(c))
                    .distinct()
                    .forEach(c -> problems.error(
                            "invisible-character",
                            "the field name `" + text + "` holds the invisible character `" + Characters.named(c) + "`",
                            "write the name anew, without it",
                            place));
        }

        void add(Scalar key, Node value) {
            Node.Entry first = entries.putIfAbsent(key.text(), new Node.Entry(key, value));
            if (first != null) {
                problems.error(
                        "duplicate-key",
                        "`" + key.text() + "` stands here twice; it stood on line "
                                + first.key().place().line() + " before",
                        "keep one of the two",
                        key.place());
            }
        }

        Node.Mapping mapping(Place place) {
            return new Node.Mapping(place, List.copyOf(entries.values()));
        }
    }
}
