package casus.scenario;

import casus.document.Node;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Placed nodes as the JSON that they mean, for the schema. */
final class JsonNodes {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private JsonNodes() {}

    static JsonNode of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = MAKE.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), of(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = MAKE.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((Node.Scalar) node);
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String text = scalar.text();
        return switch (scalar.type()) {
            case TEXT -> MAKE.stringNode(text);
            case TRUTH -> MAKE.booleanNode(text.equalsIgnoreCase("true"));
            case NOTHING -> MAKE.nullNode();
            // A huge exponent stays a double: as a whole number it would fill the memory.
            case NUMBER ->
                text.matches("-?[0-9]+")
                        ? MAKE.numberNode(new BigInteger(text))
                        : MAKE.numberNode(Double.parseDouble(text));
        };
    }
}
