package casus.track;

import casus.document.Node;
import casus.document.Node.Mapping;
import casus.document.Node.Scalar;
import casus.document.Node.Sequence;
import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;

/** Features into zones: their ids by {@link ZoneFileIds}, their shapes by {@link ZoneFileShapes}. */
final class ZoneFileReader {
    private static final String COLLECTION = "FeatureCollection";
    private static final String FEATURE = "Feature";
    private static final List<String> SHAPES = List.of(
            "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");

    private static final Pattern LONGITUDE_FIRST = Pattern.compile("(?i)(urn:ogc:def:crs:)?OGC:([0-9.]*:)?CRS84");
    private static final Node NOTHING = new Scalar(Place.of(""), "", Node.Type.NOTHING);

    private final boolean plane;
    private final Problems problems;
    private final ZoneFileShapes shapes;
    private final ZoneFileIds ids;
    private final List<String> called = new ArrayList<>();
    private final List<Geometry> areas = new ArrayList<>();

    ZoneFileReader(boolean plane, Problems problems) {
        this.plane = plane;
        this.problems = problems;
        this.ids = new ZoneFileIds(problems);
        this.shapes = new ZoneFileShapes(plane, problems);
    }

    ZoneFile zones() {
        return new ZoneFile(List.copyOf(called), List.copyOf(areas));
    }

    void read(Node root) {
        String help = "zones are a `" + COLLECTION + "` or a `" + FEATURE + "`, as map programs save them";
        if (!(root instanceof Mapping whole)) {
            problems.error("not-geojson", "here stands " + root.described() + ", not GeoJSON", help, root.place());
            return;
        }
        String type = type(whole);
        if (type.equals(COLLECTION)) {
            system(whole);
            features(whole);
        } else if (type.equals(FEATURE)) {
            system(whole);
            feature(whole);
        } else if (SHAPES.contains(type)) {
            problems.error(
                    "bare-geometry",
                    "a `" + type + "` by itself has no id",
                    "put it into a feature: {\"type\": \"Feature\", \"id\": \"a\", \"properties\": {}, \"geometry\": …}",
                    placeOf(whole, "type"));
        } else {
            String message =
                    type.isEmpty() ? "this mapping has no `type`" : "`" + type + "` is no type that holds zones";
            problems.error(
                    "not-geojson",
                    message,
                    Nearest.help(type, List.of(COLLECTION, FEATURE), help),
                    placeOf(whole, "type"));
        }
    }

    private void features(Mapping whole) {
        if (!(whole.get("features").orElse(whole) instanceof Sequence list)) {
            problems.error(
                    "not-geojson",
                    "there is no list of `features`",
                    "a collection has one",
                    placeOf(whole, "features"));
            return;
        }
        if (list.items().isEmpty()) {
            problems.error("no-zones", "there is no zone in this file", "draw one, and save it", list.place());
        }
        for (Node item : list.items()) {
            if (item instanceof Mapping feature && type(feature).equals(FEATURE)) {
                feature(feature);
            } else {
                String message = "here stands something other than a `" + FEATURE + "`";
                problems.error("not-a-feature", message, "give it its `type`, or take it out", item.place());
            }
            if (problems.areTooMany()) {
                return;
            }
        }
    }

    private void feature(Mapping feature) {
        Optional<String> id = ids.of(feature);
        String name = id.map(given -> "zone `" + given + "`").orElse("this feature");
        if (!(feature.get("geometry").orElse(NOTHING) instanceof Mapping geometry)) {
            problems.error(
                    "zone-without-shape",
                    name + " has no shape",
                    "draw it, or take it out",
                    placeOf(feature, "geometry"));
            return;
        }
        String type = type(geometry);
        if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
            String what = type.isEmpty() ? "has no `type` of shape" : "is a `" + type + "`, not a polygon";
            problems.error(
                    "not-a-polygon",
                    name + " " + what,
                    "a zone is a `Polygon` or a `MultiPolygon`; take lines and points out",
                    placeOf(geometry, "type"));
            return;
        }
        Node coordinates = geometry.get("coordinates").orElse(geometry);
        Optional<? extends Geometry> area =
                type.equals("Polygon") ? shapes.polygon(coordinates) : shapes.polygons(coordinates);
        if (id.isPresent() && area.isPresent()) {
            called.add(id.get());
            areas.add(area.get());
        }
    }

    /** What older files say of their coordinates, which may be others than those of the standard. */
    private void system(Mapping whole) {
        Optional<Node> crs = whole.get("crs").filter(ZoneFileIds::isSomething);
        if (plane || crs.isEmpty()) {
            return;
        }
        String name = member(crs.get(), "properties")
                .flatMap(properties -> member(properties, "name"))
                .map(node -> node instanceof Scalar scalar ? scalar.text() : "")
                .orElse("");
        if (!LONGITUDE_FIRST.matcher(name).matches()) {
            String message = name.isEmpty()
                    ? "the coordinates are of a system without a name"
                    : "the coordinates are in `" + name + "`";
            problems.error(
                    "crs-unknown",
                    message,
                    "save the zones in longitude and latitude (WGS 84); or say `--plane`, if the tracks have such coordinates too",
                    crs.get().place());
        }
    }

    private static Optional<Node> member(Node node, String key) {
        return node instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static String type(Mapping mapping) {
        return mapping.get("type").orElse(mapping) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static Place placeOf(Mapping mapping, String key) {
        return mapping.get(key).orElse(mapping).place();
    }
}
