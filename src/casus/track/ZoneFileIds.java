package casus.track;

import casus.document.Characters;
import casus.document.Node;
import casus.document.Node.Mapping;
import casus.document.Node.Scalar;
import casus.problem.Place;
import casus.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of features: each has one, and no other has the same. */
final class ZoneFileIds {
    private static final int LONGEST = 200;

    private final Problems problems;
    /** Only asked, never gone through. */
    private final Map<String, Place> known = new HashMap<>();

    ZoneFileIds(Problems problems) {
        this.problems = problems;
    }

    /** The feature's own, or one among its properties. */
    Optional<String> of(Mapping feature) {
        Optional<Node> own = feature.get("id").filter(ZoneFileIds::isSomething);
        Optional<Node> property = feature.get("properties")
                .flatMap(properties -> properties instanceof Mapping mapping ? mapping.get("id") : Optional.empty())
                .filter(ZoneFileIds::isSomething);
        Optional<Node> node = own.isPresent() ? own : property;
        if (node.isEmpty()) {
            problems.error(
                    "zone-without-id",
                    "this feature has no `id`",
                    "give it one, as \"id\": \"park\" beside its `type` or among its `properties`",
                    feature.place());
            return Optional.empty();
        }
        return node.flatMap(this::id);
    }

    /** Neither {@code null} nor empty. */
    static boolean isSomething(Node node) {
        return !(node instanceof Scalar scalar) || !scalar.text().isEmpty();
    }

    private Optional<String> id(Node node) {
        if (!(node instanceof Scalar scalar) || scalar.type() == Node.Type.TRUTH) {
            problems.error("id-odd", "this id is " + node.described(), "write text or a number", node.place());
            return Optional.empty();
        }
        String id = scalar.text();
        if (id.length() > LONGEST || id.codePoints().anyMatch(ZoneFileIds::isUnseen)) {
            problems.error(
                    "id-odd",
                    "this id is longer than " + LONGEST + " characters, or one of them cannot be seen",
                    "write a short one: it stands in each row",
                    node.place());
            return Optional.empty();
        }
        Place first = known.putIfAbsent(id, node.place());
        if (first != null) {
            problems.error(
                    "zone-twice",
                    "two zones are called `" + id + "`; the first stands on line " + first.line(),
                    "give one another id, or make them one `MultiPolygon`",
                    node.place());
        }
        return Optional.of(id);
    }

    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) || Characters.isBidirectionalControl(c);
    }
}
