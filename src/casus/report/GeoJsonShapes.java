package casus.report;

import static casus.report.Json.MAKE;

import casus.movement.Trajectory;
import casus.treaty.Line;
import casus.treaty.LonLat;
import casus.treaty.Vertex;
import casus.treaty.Zone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Geometries of GeoJSON: shells go round against the clock and holes with it, and a line has two positions or more. */
final class GeoJsonShapes {
    private GeoJsonShapes() {}

    static ObjectNode point(LonLat at) {
        return shape("Point", Json.position(at));
    }

    static ObjectNode of(Line line) {
        ArrayNode positions = MAKE.arrayNode();
        line.vertices().forEach(vertex -> positions.add(Json.position(vertex.at())));
        return shape("LineString", positions);
    }

    static ObjectNode of(Zone zone) {
        ArrayNode parts = MAKE.arrayNode();
        zone.parts().forEach(part -> parts.add(part(part)));
        return parts.size() == 1 ? shape("Polygon", (ArrayNode) parts.get(0)) : shape("MultiPolygon", parts);
    }

    private static ArrayNode part(List<List<Vertex>> rings) {
        ArrayNode all = MAKE.arrayNode();
        for (int i = 0; i < rings.size(); i++) {
            ArrayNode ring = all.addArray();
            wound(rings.get(i), i == 0).forEach(at -> ring.add(Json.position(at)));
        }
        return all;
    }

    /** The corners of a ring in the order that the standard wants of a shell or a hole. */
    static List<LonLat> wound(List<Vertex> ring, boolean shell) {
        List<LonLat> corners = new ArrayList<>(ring.stream().map(Vertex::at).toList());
        Coordinate[] plane =
                corners.stream().map(at -> new Coordinate(at.lon(), at.lat())).toArray(Coordinate[]::new);
        if (Orientation.isCCW(plane) != shell) {
            Collections.reverse(corners);
        }
        return corners;
    }

    /** One line, or several where there are gaps; none where there is no way. */
    static @Nullable ObjectNode of(List<List<Trajectory.Point>> runs) {
        if (runs.isEmpty()) {
            return null;
        }
        ArrayNode lines = MAKE.arrayNode();
        for (List<Trajectory.Point> run : runs) {
            ArrayNode line = lines.addArray();
            drawn(run).forEach(point -> line.add(Json.position(point.where())));
        }
        return runs.size() == 1 ? shape("LineString", (ArrayNode) lines.get(0)) : shape("MultiLineString", lines);
    }

    /** An instant for each position, in lists as the positions are. */
    static ArrayNode times(List<List<Trajectory.Point>> runs) {
        ArrayNode all = MAKE.arrayNode();
        for (List<Trajectory.Point> run : runs) {
            ArrayNode times = all.addArray();
            drawn(run).forEach(point -> times.add(Json.instant(point.at())));
        }
        return runs.size() == 1 ? (ArrayNode) all.get(0) : all;
    }

    /** Where it was known to be for an instant only, a line begins and ends there. */
    private static List<Trajectory.Point> drawn(List<Trajectory.Point> run) {
        return run.size() == 1 ? List.of(run.get(0), run.get(0)) : run;
    }

    private static ObjectNode shape(String type, ArrayNode coordinates) {
        ObjectNode shape = MAKE.objectNode().put("type", type);
        shape.set("coordinates", coordinates);
        return shape;
    }
}
