package casus.scenario;

import casus.document.Node;
import casus.problem.Place;
import com.networknt.schema.path.NodePath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From where the schema points to where that stands in the file. */
final class Pointed {
    private Pointed() {}

    /** The place of the node at a path; where the schema names a field of it that is there, the place of its name. */
    static Place at(Node root, NodePath path, @Nullable String field) {
        Node node = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Optional<Node> next = step(node, path.getElement(i));
            if (next.isEmpty()) {
                return node.place();
            }
            node = next.get();
        }
        if (field != null && node instanceof Node.Mapping mapping) {
            return mapping.entry(field).map(entry -> entry.key().place()).orElse(node.place());
        }
        return node.place();
    }

    private static Optional<Node> step(Node node, Object element) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.get(element.toString());
        }
        if (node instanceof Node.Sequence sequence && element instanceof Integer index) {
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
