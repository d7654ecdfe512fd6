package casus.track;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.document.Node.Sequence;
import casus.problem.Problems;
import casus.treaty.Rings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** GeoJSON coordinates into polygons; there is none where something is wrong, and then it has been noted. */
record ZoneFileShapes(boolean plane, Problems problems) {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double LONGITUDES = 180;
    private static final double LATITUDES = 90;

    Optional<MultiPolygon> polygons(Node coordinates) {
        List<Node> items = items(coordinates, "polygons");
        List<Polygon> parts = new ArrayList<>();
        items.forEach(item -> polygon(item).ifPresent(parts::add));
        return items.isEmpty() || parts.size() < items.size()
                ? Optional.empty()
                : Optional.of(SHAPES.createMultiPolygon(parts.toArray(Polygon[]::new)));
    }

    Optional<Polygon> polygon(Node coordinates) {
        List<Node> items = items(coordinates, "rings");
        List<Rings.Ring> rings = new ArrayList<>();
        items.forEach(item -> ring(item).ifPresent(rings::add));
        return items.isEmpty() || rings.size() < items.size()
                ? Optional.empty()
                : Rings.polygon(rings, coordinates.place(), problems);
    }

    private Optional<Rings.Ring> ring(Node node) {
        List<Node> items = items(node, "positions");
        List<Coordinate> vertices = new ArrayList<>(items.size());
        for (Node item : items) {
            vertex(item).ifPresent(vertices::add);
        }
        return items.isEmpty() || vertices.size() < items.size()
                ? Optional.empty()
                : Optional.of(new Rings.Ring(vertices, node.place()));
    }

    /** A height behind the two is passed over. */
    private Optional<Coordinate> vertex(Node node) {
        if (!(node instanceof Sequence numbers) || numbers.items().size() < 2) {
            problems.error(
                    "not-a-position",
                    "here stands " + described(node) + ", not a position",
                    plane ? "write two numbers, [x, y]" : "write [longitude, latitude], in degrees",
                    node.place());
            return Optional.empty();
        }
        double x = number(numbers.items().get(0), LONGITUDES, "longitude");
        double y = number(numbers.items().get(1), LATITUDES, "latitude");
        return Double.isNaN(x) || Double.isNaN(y) ? Optional.empty() : Optional.of(new Coordinate(x, y));
    }

    private static String described(Node node) {
        return node instanceof Sequence list ? "a list of " + list.items().size() : node.described();
    }

    /** Not a number where it cannot be taken. */
    private double number(Node node, double most, String what) {
        if (!(node instanceof Scalar scalar) || scalar.type() != Node.Type.NUMBER) {
            String message = "here stands " + node.described() + ", not a number";
            problems.error("wrong-type", message, "", node.place());
            return Double.NaN;
        }
        double value = Double.parseDouble(scalar.text());
        if (Double.isInfinite(value)) {
            problems.error(
                    "not-finite",
                    "`" + scalar.text() + "` is too great to reckon with",
                    "is it meant so?",
                    node.place());
            return Double.NaN;
        }
        if (!plane && Math.abs(value) > most) {
            problems.error(
                    "no-such-" + what,
                    "`%s` is no %s: they go from -%.0f to %3$.0f".formatted(scalar.text(), what, most),
                    what.equals("longitude")
                            ? "cut a zone in two where it goes beyond 180; for coordinates that are no degrees say `--plane`"
                            : "longitude comes first; for coordinates that are no degrees say `--plane`",
                    node.place());
            return Double.NaN;
        }
        return value;
    }

    private List<Node> items(Node node, String what) {
        if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
            return sequence.items();
        }
        problems.error(
                "wrong-type",
                "here stands " + (node instanceof Sequence ? "an empty list" : node.described()) + ", not a list of "
                        + what,
                "",
                node.place());
        return List.of();
    }
}
