package casus.treaty;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.document.Node.Sequence;
import casus.problem.Place;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GeoJSON coordinates into vertices, each with its doubt: one number for all, or a list in the order of the corners. */
record Shapes(Problems problems) {
    static final LonLat NOWHERE = new LonLat(0, 0);
    static final Node NO_DOUBT = new Scalar(Place.of(""), "0", Node.Type.NUMBER);

    Optional<LonLat> point(Node node) {
        if (node instanceof Sequence pair && pair.items().size() == 2) {
            double lon = number(pair.items().get(0));
            double lat = number(pair.items().get(1));
            if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
                return Optional.of(new LonLat(lon, lat));
            }
        }
        problems.error(
                "not-a-point",
                "here stands no longitude and latitude",
                "write [longitude, latitude], in degrees",
                node.place());
        return Optional.empty();
    }

    Kilometres kilometres(Node node) {
        double value = number(node);
        if (value >= 0) {
            return new Kilometres(value);
        }
        problems.error("not-a-doubt", "a doubt is at least 0 km", "", node.place());
        return Kilometres.ZERO;
    }

    List<List<List<Vertex>>> polygons(Node coordinates, Node doubts) {
        List<List<List<Vertex>>> parts = new ArrayList<>();
        List<Node> items = items(coordinates);
        for (int i = 0; i < items.size(); i++) {
            parts.add(polygon(items.get(i), of(doubts, i, items.size())));
        }
        return List.copyOf(parts);
    }

    List<List<Vertex>> polygon(Node coordinates, Node doubts) {
        List<List<Vertex>> rings = new ArrayList<>();
        List<Node> items = items(coordinates);
        for (int i = 0; i < items.size(); i++) {
            rings.add(vertices(items.get(i), of(doubts, i, items.size())));
        }
        Rings.check(rings, coordinates.place(), problems);
        return List.copyOf(rings);
    }

    List<Vertex> line(Node coordinates, Node doubts) {
        List<Vertex> vertices = vertices(coordinates, doubts);
        if (vertices.size() < 2) {
            problems.error("line-short", "a line has two vertices or more", "", coordinates.place());
        }
        return vertices;
    }

    private List<Vertex> vertices(Node coordinates, Node doubts) {
        List<Vertex> vertices = new ArrayList<>();
        List<Node> items = items(coordinates);
        if (doubts instanceof Sequence several && several.items().size() != items.size()) {
            miscounted(several, items.size());
            return List.of();
        }
        for (int i = 0; i < items.size(); i++) {
            LonLat at = point(items.get(i)).orElse(NOWHERE);
            vertices.add(new Vertex(at, kilometres(of(doubts, i, items.size()))));
        }
        return List.copyOf(vertices);
    }

    /** The doubts of one part out of so many: a number counts for all of them. */
    private Node of(Node doubts, int part, int parts) {
        if (!(doubts instanceof Sequence several)) {
            return doubts;
        }
        if (several.items().size() != parts) {
            if (part == 0) {
                miscounted(several, parts);
            }
            return NO_DOUBT;
        }
        return several.items().get(part);
    }

    private void miscounted(Sequence doubts, int wanted) {
        problems.error(
                "err-km-count",
                "`err-km` has %d items where the coordinates have %d"
                        .formatted(doubts.items().size(), wanted),
                "one number for all, or a list with a number for each",
                doubts.place());
    }

    private List<Node> items(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        problems.error("wrong-type", "here stands " + node.described() + ", not a list", "", node.place());
        return List.of();
    }

    private double number(Node node) {
        if (node instanceof Scalar scalar && scalar.type() == Node.Type.NUMBER) {
            return Double.parseDouble(scalar.text());
        }
        problems.error("wrong-type", "here stands " + node.described() + ", not a number", "", node.place());
        return 0;
    }
}
