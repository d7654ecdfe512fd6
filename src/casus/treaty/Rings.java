package casus.treaty;

import casus.problem.Place;
import casus.problem.Problems;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Whether the rings of a polygon bound an area: closed, crossing neither themselves nor each other, holes within. */
final class Rings {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Rings() {}

    static void check(List<List<Vertex>> rings, Place place, Problems problems) {
        if (rings.isEmpty() || !rings.stream().allMatch(ring -> closed(ring, place, problems))) {
            return;
        }
        LinearRing[] all = rings.stream().map(Rings::ring).toArray(LinearRing[]::new);
        LinearRing[] holes = java.util.Arrays.copyOfRange(all, 1, all.length);
        TopologyValidationError fault = new IsValidOp(SHAPES.createPolygon(all[0], holes)).getValidationError();
        if (fault != null) {
            Coordinate at = fault.getCoordinate();
            problems.error(
                    "ring-invalid",
                    "these rings bound no area: %s near [%s, %s]".formatted(fault.getMessage(), at.x, at.y),
                    "a ring may cross neither itself nor another, and holes lie inside",
                    place);
        }
    }

    private static boolean closed(List<Vertex> ring, Place place, Problems problems) {
        if (ring.size() >= 4
                && samePlace(ring.get(0).at(), ring.get(ring.size() - 1).at())) {
            return true;
        }
        problems.error(
                "ring-open",
                "a ring of %d vertices that does not end where it begins".formatted(ring.size()),
                "a ring has four vertices or more, and the last is the first again",
                place);
        return false;
    }

    private static boolean samePlace(LonLat one, LonLat other) {
        return one.lon() == other.lon() && one.lat() == other.lat();
    }

    private static LinearRing ring(List<Vertex> vertices) {
        return SHAPES.createLinearRing(vertices.stream()
                .map(vertex -> new Coordinate(vertex.at().lon(), vertex.at().lat()))
                .toArray(Coordinate[]::new));
    }
}
