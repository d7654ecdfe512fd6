package casus.treaty;

import casus.document.Node;
import casus.problem.Place;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code ground.geojson}: polygons are zones, or territories where their {@code kind} says so; lines are lines, points
 * are places.
 */
final class GroundReader {
    private static final Set<String> BOUNDARIES = new LinkedHashSet<>(List.of("excluded", "included"));

    private static final Set<String> AREAS = new LinkedHashSet<>(List.of("zone", "territory"));

    private final Problems problems;
    private final Shapes shapes;
    private final List<Zone> zones = new ArrayList<>();
    private final List<Territory> territories = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<NamedPlace> places = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, String> placeOfName = new LinkedHashMap<>();

    private GroundReader(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    static Ground read(Node root, Problems problems) {
        return new GroundReader(problems).ground(new Fields(root, problems));
    }

    private Ground ground(Fields collection) {
        collection.known(collection.text("type"), collection.placeOf("type"), "type", Set.of("FeatureCollection"));
        LonLat centre = collection.required("centre").flatMap(shapes::point).orElse(Shapes.NOWHERE);
        collection.text("about");
        collection.requiredList("attribution");
        for (Node node : collection.items("features")) {
            feature(new Fields(node, problems));
        }
        collection.noOthers();
        return new Ground(
                centre, List.copyOf(zones), List.copyOf(lines), List.copyOf(places), List.copyOf(territories));
    }

    private void feature(Fields feature) {
        feature.known(feature.text("type"), feature.placeOf("type"), "type", Set.of("Feature"));
        String id = feature.text("id");
        if (!ids.add(id)) {
            problems.error(
                    "feature-twice",
                    "two features are called `" + id + "`",
                    "give one another id",
                    feature.placeOf("id"));
        }
        Optional<Fields> properties = feature.requiredPart("properties");
        Optional<Fields> geometry = feature.requiredPart("geometry");
        feature.noOthers();
        if (properties.isPresent() && geometry.isPresent()) {
            shape(id, properties.get(), geometry.get());
            geometry.get().noOthers();
            properties.get().noOthers();
        }
    }

    private void shape(String id, Fields properties, Fields geometry) {
        Text name = properties.words("name");
        String source = properties.text("source");
        Optional<Node> coordinates = geometry.required("coordinates");
        Node doubts = properties.required("err-km").orElse(Shapes.NO_DOUBT);
        String type = geometry.text("type");
        if (coordinates.isEmpty()) {
            return;
        }
        Node at = coordinates.get();
        switch (type) {
            case "Polygon" -> area(id, name, source, properties, List.of(shapes.polygon(at, doubts)));
            case "MultiPolygon" -> area(id, name, source, properties, shapes.polygons(at, doubts));
            case "LineString" ->
                lines.add(new Line(id, name, shapes.line(at, doubts), source, properties.textOr("note", "")));
            case "Point" -> place(id, name, source, properties, at, doubts);
            default ->
                geometry.known(
                        type,
                        geometry.placeOf("type"),
                        "geometry",
                        new LinkedHashSet<>(List.of("Polygon", "MultiPolygon", "LineString", "Point")));
        }
    }

    private void area(String id, Text name, String source, Fields properties, List<List<List<Vertex>>> parts) {
        Optional<String> kind =
                properties.known(properties.textOr("kind", "zone"), properties.placeOf("kind"), "kind of area", AREAS);
        if (kind.isEmpty()) {
            // Of one that is neither, nothing more is said.
            List.of("boundary", "assumption", "note").forEach(properties::optional);
        } else if (kind.get().equals("territory")) {
            Text assumption = properties.words("assumption");
            territories.add(new Territory(id, name, parts, assumption, source, properties.textOr("note", "")));
        } else {
            zone(id, name, source, properties, parts);
        }
    }

    private void zone(String id, Text name, String source, Fields properties, List<List<List<Vertex>>> parts) {
        Boundary boundary = properties
                .known(properties.text("boundary"), properties.placeOf("boundary"), "boundary", BOUNDARIES)
                .map(word -> Boundary.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Boundary.EXCLUDED);
        zones.add(new Zone(id, name, parts, boundary, source, properties.textOr("note", "")));
    }

    private void place(String id, Text name, String source, Fields properties, Node at, Node doubt) {
        List<String> also = properties.list("also");
        shapes.point(at)
                .ifPresent(
                        point -> places.add(new NamedPlace(id, name, also, point, shapes.kilometres(doubt), source)));
        for (Lang lang : Lang.values()) {
            claim(name.in(lang), id, properties.placeOf("name"));
        }
        also.forEach(one -> claim(one, id, properties.placeOf("also")));
    }

    /** A name that found two places would find neither. */
    private void claim(String name, String id, Place at) {
        String owner = placeOfName.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
        if (owner != null && !owner.equals(id)) {
            problems.error(
                    "name-twice",
                    "`" + name + "` is a name of `" + owner + "` and of `" + id + "`",
                    "leave it to one of them",
                    at);
        }
    }
}
