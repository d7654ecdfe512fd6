package casus.scenario;

import casus.document.Node;
import casus.document.Node.Mapping;
import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hands out the fields of one mapping by type, and reports those that do not exist, are missing or are of another type. */
final class Fields {
    private final Mapping mapping;
    private final String what;
    private final Problems problems;
    /** Fields that stand there misspelt: one report is enough. */
    private final Set<String> misspelt = new HashSet<>();

    private Fields(Mapping mapping, String what, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
    }

    /** The fields of a node that must be a mapping; those not known are reported here and now. */
    static Optional<Fields> of(Node node, String what, Collection<String> known, Problems problems) {
        if (!(node instanceof Mapping mapping)) {
            problems.error(
                    "not-a-mapping",
                    what + " is told in fields, not as " + node.described(),
                    "its fields are " + String.join(", ", known),
                    node.place());
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, what, problems);
        fields.refuseUnknown(known);
        return Optional.of(fields);
    }

    private void refuseUnknown(Collection<String> known) {
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (!known.contains(name)) {
                Nearest.to(name, known).ifPresent(misspelt::add);
                problems.error(
                        "field-unknown",
                        "`" + name + "` is no field of " + what,
                        Nearest.help(name, known, "its fields are " + String.join(", ", known)),
                        entry.key().place());
            }
        }
    }

    Problems problems() {
        return problems;
    }

    String what() {
        return what;
    }

    Place place() {
        return mapping.place();
    }

    /** Where a field's value stands; where the mapping stands when it has no such field. */
    Place place(String name) {
        return mapping.get(name).map(Node::place).orElse(mapping.place());
    }

    /** Where a field's name stands. */
    Place keyPlace(String name) {
        return mapping.entry(name).map(entry -> entry.key().place()).orElse(mapping.place());
    }

    boolean has(String name) {
        return mapping.get(name).isPresent();
    }

    List<String> names() {
        return mapping.entries().stream().map(entry -> entry.key().text()).toList();
    }

    Optional<Node> get(String name) {
        return mapping.get(name);
    }

    /** Reports a field that is not there. */
    void require(String name, String help) {
        if (!has(name) && !misspelt.contains(name)) {
            problems.error("field-missing", what + " wants a field `" + name + "`", help, mapping.place());
        }
    }

    /** A field that holds one value and not nothing. */
    Optional<Scalar> scalar(String name) {
        return get(name).flatMap(node -> Scalars.scalar(node, "`" + name + "`", problems));
    }

    /** A field that holds words. */
    Optional<Scalar> text(String name) {
        return get(name).flatMap(node -> Scalars.text(node, "`" + name + "`", problems));
    }

    /** The words of a field; empty where there is none. */
    String words(String name) {
        return text(name).map(Scalar::text).map(String::strip).orElse("");
    }

    /** A field that holds a list. */
    List<Node> list(String name) {
        Node node = get(name).orElse(null);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problems.error(
                "not-a-list",
                "`" + name + "` is a list, not " + node.described(),
                isNothing(node)
                        ? "take the field out while there is nothing to list"
                        : "start each item on a line of its own with `- `, or write `" + name + ": [ …, … ]`",
                node.place());
        return List.of();
    }

    private static boolean isNothing(Node node) {
        return node instanceof Scalar scalar && scalar.type() == Node.Type.NOTHING;
    }

    /** A field whose word is one of a few. */
    Optional<String> oneOf(String name, String code, Collection<String> allowed) {
        return text(name).flatMap(scalar -> {
            if (allowed.contains(scalar.text())) {
                return Optional.of(scalar.text());
            }
            problems.error(
                    code,
                    "`" + scalar.text() + "` is no `" + name + "` of " + what,
                    Nearest.help(scalar.text(), allowed, Words.oneOf(allowed)),
                    scalar.place());
            return Optional.empty();
        });
    }
}
