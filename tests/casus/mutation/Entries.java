package casus.mutation;

import casus.document.Node;
import java.util.List;
import java.util.Optional;

/** A YAML file by its tree, with where in the text each part of it ends. */
record Entries(Source source) {

    /** The fields of a mapping under a key; none where there is no such mapping. */
    static List<Node.Entry> under(Node of, String key) {
        return part(of, key)
                .filter(Node.Mapping.class::isInstance)
                .map(part -> ((Node.Mapping) part).entries())
                .orElse(List.of());
    }

    static Optional<Node> part(Node of, String key) {
        return of instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    static String text(Node of, String key) {
        return part(of, key)
                .filter(Node.Scalar.class::isInstance)
                .map(part -> ((Node.Scalar) part).text())
                .orElse("");
    }

    /** The values of a list, or the one that stands alone. */
    static List<Node.Scalar> values(Node value) {
        List<Node> items = value instanceof Node.Sequence list ? list.items() : List.of(value);
        return items.stream()
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .toList();
    }

    int start(Node node) {
        return source.startOf(node.place());
    }

    int end(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return source.find(scalar.text(), start(node)) + scalar.text().length();
        }
        int last = node instanceof Node.Sequence list
                ? list.items().stream().mapToInt(this::end).max().orElse(start(node))
                : ((Node.Mapping) node)
                        .entries().stream()
                                .mapToInt(entry -> end(entry.value()))
                                .max()
                                .orElse(start(node));
        return switch (source.text().charAt(start(node))) {
            case '[' -> source.find("]", last) + 1;
            case '{' -> source.find("}", last) + 1;
            default -> last;
        };
    }

    /** One entry of a mapping left out. */
    Mutant without(Operator operator, String of, List<Node.Entry> entries, int number) {
        Node.Entry entry = entries.get(number);
        int from = start(entry.key());
        int to = end(entry.value());
        if (number + 1 < entries.size()) {
            to = start(entries.get(number + 1).key());
        } else if (number > 0) {
            from = end(entries.get(number - 1).value());
        }
        return source.written(operator, of, from, to, "");
    }

    /** One item of a list left out. */
    Mutant withoutItem(String of, List<Node.Scalar> items, int number) {
        int from = start(items.get(number));
        int to = end(items.get(number));
        if (number + 1 < items.size()) {
            to = start(items.get(number + 1));
        } else if (number > 0) {
            from = end(items.get(number - 1));
        }
        return source.written(Operator.ITEM_DROPPED, of, from, to, "");
    }

    /** One item of a list of items in brackets more. */
    Mutant withItem(String of, List<Node.Scalar> items, String more) {
        int at = end(items.get(items.size() - 1));
        return source.written(Operator.ITEM_ADDED, of, at, at, ", " + more);
    }

    Mutant instead(Operator operator, String of, Node.Scalar value, String other) {
        return source.written(operator, of, source.find(value.text(), start(value)), end(value), other);
    }
}
