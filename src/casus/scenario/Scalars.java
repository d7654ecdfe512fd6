package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Single values by type. Text is text and a number a number, so that the schema and this reader agree. */
final class Scalars {
    private Scalars() {}

    static Optional<Scalar> scalar(Node node, String what, Problems problems) {
        if (!(node instanceof Scalar scalar)) {
            problems.error(
                    "not-one-value", what + " is one value, not " + node.described(), "write one value", node.place());
            return Optional.empty();
        }
        if (scalar.type() == Node.Type.NOTHING || scalar.text().isBlank()) {
            problems.error("empty", what + " is empty", "write a value, or take the field out", node.place());
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    static Optional<Scalar> text(Node node, String what, Problems problems) {
        return scalar(node, what, problems).filter(scalar -> {
            if (scalar.type() != Node.Type.TEXT) {
                problems.error(
                        "not-text",
                        what + " is text, not " + scalar.described(),
                        "put it in quotes: `\"" + scalar.text() + "\"`",
                        node.place());
            }
            return scalar.type() == Node.Type.TEXT;
        });
    }

    /** A whole number written in digits, from nought to a greatest one. */
    static OptionalLong whole(Node node, String what, long least, long greatest, Problems problems) {
        Scalar scalar = scalar(node, what, problems).orElse(null);
        if (scalar == null) {
            return OptionalLong.empty();
        }
        if (scalar.type() != Node.Type.NUMBER || !scalar.text().matches("-?[0-9]{1,18}")) {
            problems.error(
                    "not-a-whole-number",
                    what + " is a whole number, not `" + scalar.text() + "`",
                    "write digits only, without quotes, commas or blanks",
                    node.place());
            return OptionalLong.empty();
        }
        long value = Long.parseLong(scalar.text());
        if (value < least || value > greatest) {
            problems.error(
                    "number-out-of-range",
                    what + " is `" + scalar.text() + "`",
                    "write a number from " + least + " to " + greatest,
                    node.place());
            return OptionalLong.empty();
        }
        return OptionalLong.of(value);
    }

    /** A number, whole or with a decimal point. */
    static Optional<BigDecimal> decimal(Node node, String what, Problems problems) {
        Scalar scalar = scalar(node, what, problems).orElse(null);
        if (scalar == null) {
            return Optional.empty();
        }
        if (scalar.type() != Node.Type.NUMBER || !scalar.text().matches("-?[0-9]{1,9}(\\.[0-9]{1,40})?")) {
            problems.error(
                    "not-a-number",
                    what + " is a number, not `" + scalar.text() + "`",
                    "write digits with a point, such as 118.1, without quotes",
                    node.place());
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(scalar.text()));
    }
}
