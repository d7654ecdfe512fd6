package casus.treaty;

import casus.document.Node;
import casus.document.Node.Entry;
import casus.document.Node.Mapping;
import casus.document.Node.Scalar;
import casus.document.Node.Sequence;
import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One mapping of a pack, asked field by field.
 *
 * <p>What is wrong goes to the problems, and a blank stands in for it so that reading can go on; a pack with problems
 * never becomes a treaty. When all its fields were asked, {@link #noOthers()} reports those that nobody asked for.
 */
final class Fields {
    private final Mapping mapping;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Node node, Problems problems) {
        this.problems = problems;
        if (node instanceof Mapping fields) {
            this.mapping = fields;
        } else {
            wrongType(node, "a mapping");
            this.mapping = new Mapping(node.place(), List.of());
        }
    }

    Place place() {
        return mapping.place();
    }

    /** Where a field's value stands, or the mapping where it is missing. */
    Place placeOf(String key) {
        return mapping.get(key).map(Node::place).orElse(place());
    }

    Optional<Node> optional(String key) {
        asked.add(key);
        return mapping.get(key)
                .filter(value -> !(value instanceof Scalar scalar && scalar.type() == Node.Type.NOTHING));
    }

    Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) {
            problems.error("field-missing", "`" + key + "` is missing", "write `" + key + ":` here", place());
        }
        return value;
    }

    String text(String key) {
        return required(key).map(this::scalar).orElse("");
    }

    String textOr(String key, String otherwise) {
        return optional(key).map(this::scalar).orElse(otherwise);
    }

    /** A list of scalars, or one alone. */
    List<String> list(String key) {
        return optional(key).map(this::scalars).orElse(List.of());
    }

    List<String> requiredList(String key) {
        return required(key).map(this::scalars).orElse(List.of());
    }

    /** The items of a list, or nothing where the field is missing. */
    List<Node> items(String key) {
        return optional(key).map(this::itemsOf).orElse(List.of());
    }

    /** The mapping of a field, or an empty one where the field is missing. */
    Fields part(String key) {
        return optional(key)
                .map(value -> new Fields(value, problems))
                .orElseGet(() -> new Fields(new Mapping(place(), List.of()), problems));
    }

    Optional<Fields> requiredPart(String key) {
        return required(key).map(value -> new Fields(value, problems));
    }

    /** Every entry, for a mapping whose keys are ids. */
    List<Entry> entries() {
        return mapping.entries();
    }

    /** Words in every language that Casus speaks: a pack that lacks one is refused. */
    Text words(String key) {
        Optional<Fields> inner = requiredPart(key);
        if (inner.isEmpty()) {
            return Text.of("");
        }
        Fields fields = inner.get();
        Map<Lang, String> words = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            words.put(lang, fields.optional(lang.code()).map(this::scalar).orElseGet(() -> {
                problems.error(
                        "language-missing",
                        "`" + key + "` has no words in `" + lang.code() + "`",
                        "every text of a treaty stands in en, zh and ja",
                        fields.place());
                return "";
            }));
        }
        fields.noOthers();
        return new Text(words);
    }

    /** A value of a closed list; one that is not on it is a problem of the code {@code what-unknown}. */
    Optional<String> known(String value, Place at, String what, Set<String> all) {
        if (all.contains(value)) {
            return Optional.of(value);
        }
        String listed = all.isEmpty() ? "there is none" : "known: " + String.join(", ", all);
        problems.error(
                what.replace(' ', '-') + "-unknown",
                "no " + what + " `" + value + "`",
                Nearest.help(value, all, listed),
                at);
        return Optional.empty();
    }

    /** The same for every item of a list, each at its own place. */
    void allKnown(String key, String what, Set<String> all) {
        optional(key).ifPresent(value -> {
            for (Node item : value instanceof Sequence sequence ? sequence.items() : List.of(value)) {
                if (item instanceof Scalar scalar) {
                    known(scalar.text(), scalar.place(), what, all);
                }
            }
        });
    }

    void noOthers() {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                String listed = "fields here: " + String.join(", ", asked);
                problems.error(
                        "field-unknown",
                        "no field `" + key + "`",
                        Nearest.help(key, asked, listed),
                        entry.key().place());
            }
        }
    }

    private String scalar(Node node) {
        if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        wrongType(node, "text");
        return "";
    }

    private List<String> scalars(Node node) {
        List<String> texts = new ArrayList<>();
        for (Node item : node instanceof Sequence sequence ? sequence.items() : List.of(node)) {
            texts.add(scalar(item));
        }
        return List.copyOf(texts);
    }

    private List<Node> itemsOf(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        wrongType(node, "a list");
        return List.of();
    }

    private void wrongType(Node node, String wanted) {
        problems.error("wrong-type", "here stands " + node.described() + ", not " + wanted, "", node.place());
    }
}
