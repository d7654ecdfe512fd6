package casus.document;

import casus.problem.Place;
import java.util.List;
import java.util.Optional;

/** A part of a document: a mapping, a sequence or a scalar, with its place. */
public sealed interface Node {
    Place place();

    /** What a user would call this kind of node: {@code a mapping}, {@code a list}, {@code text}, {@code a number} … */
    String described();

    /** Keys with values, in the order of the file; keys are unique. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        public Optional<Entry> entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .findFirst();
        }

        @Override
        public String described() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}

    /** Items in the order of the file. */
    record Sequence(Place place, List<Node> items) implements Node {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** A scalar as it was written: {@code 1.10} stays {@code 1.10}. */
    record Scalar(Place place, String text, Type type) implements Node {
        @Override
        public String described() {
            return switch (type) {
                case TEXT -> "text";
                case NUMBER -> "a number";
                case TRUTH -> "true or false";
                case NOTHING -> "nothing";
            };
        }
    }

    /** What the format says that a scalar is; {@code NOTHING} is {@code null} and an empty value. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }
}
