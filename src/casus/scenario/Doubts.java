package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.treaty.Kilometres;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What {@code give-or-take} says: {@code 6 km}, {@code 8 h}, or both in a list.
 *
 * @param length empty where only a time is given
 * @param time empty where only a length is given
 */
record Doubts(Optional<Kilometres> length, Optional<Duration> time) {
    static final Doubts NONE_TOLD = new Doubts(Optional.empty(), Optional.empty());

    static Doubts read(Fields fields, QuantityReader quantities) {
        Node told = fields.get("give-or-take").orElse(null);
        if (told == null) {
            return NONE_TOLD;
        }
        List<Node> items = told instanceof Node.Sequence list ? list.items() : List.of(told);
        Doubts doubts = NONE_TOLD;
        for (Node item : items) {
            Scalar scalar = Scalars.text(quoted(item), "`give-or-take`", fields.problems())
                    .orElse(null);
            doubts = scalar == null ? doubts : doubts.with(scalar, fields, quantities);
        }
        if (items.isEmpty()) {
            fields.problems()
                    .error(
                            "empty",
                            "`give-or-take` is empty",
                            "write a length, a time or both: `[6 km, 8 h]`",
                            told.place());
        }
        return doubts;
    }

    /** A bare number goes on as text, so that it is told that its unit is missing. */
    private static Node quoted(Node item) {
        return item instanceof Scalar scalar && scalar.type() == Node.Type.NUMBER
                ? new Scalar(scalar.place(), scalar.text(), Node.Type.TEXT)
                : item;
    }

    private Doubts with(Scalar scalar, Fields fields, QuantityReader quantities) {
        boolean isTime = QuantityReader.isTime(scalar);
        if (isTime ? time.isPresent() : length.isPresent()) {
            fields.problems()
                    .error(
                            "give-or-take-twice",
                            "`" + scalar.text() + "` is a second " + (isTime ? "time" : "length"),
                            "write one length and one time at most: `[6 km, 8 h]`",
                            scalar.place());
            return this;
        }
        return isTime ? new Doubts(length, quantities.duration(scalar)) : new Doubts(quantities.length(scalar), time);
    }
}
