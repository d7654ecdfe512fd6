package casus.treaty;

import casus.problem.Place;
import casus.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Whether the rings of a polygon bound an area: closed, crossing neither themselves nor each other, holes within. */
public final class Rings {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Rings() {}

    /**
     * A ring as a file has it.
     *
     * @param vertices the last is to be the first again; either way round
     * @param place where it stands
     */
    public record Ring(List<Coordinate> vertices, Place place) {}

    /**
     * The polygon that rings bound: the first from outside, the others its holes. Without one there is a problem.
     *
     * @param rings at least one
     * @param place of all of them
     */
    public static Optional<Polygon> polygon(List<Ring> rings, Place place, Problems problems) {
        // All rings are looked at before any is refused.
        if (rings.stream().filter(ring -> !closed(ring, problems)).count() > 0) {
            return Optional.empty();
        }
        LinearRing[] all = rings.stream()
                .map(ring -> SHAPES.createLinearRing(ring.vertices().toArray(Coordinate[]::new)))
                .toArray(LinearRing[]::new);
        Polygon polygon = SHAPES.createPolygon(all[0], Arrays.copyOfRange(all, 1, all.length));
        TopologyValidationError fault = new IsValidOp(polygon).getValidationError();
        if (fault == null) {
            return Optional.of(polygon);
        }
        Coordinate at = fault.getCoordinate();
        problems.error(
                "ring-invalid",
                "these rings bound no area: %s near [%s, %s]".formatted(fault.getMessage(), at.x, at.y),
                "a ring may cross neither itself nor another, and holes lie inside",
                place);
        return Optional.empty();
    }

    static void check(List<List<Vertex>> rings, Place place, Problems problems) {
        if (!rings.isEmpty()) {
            polygon(rings.stream().map(ring -> ring(ring, place)).toList(), place, problems);
        }
    }

    private static boolean closed(Ring ring, Problems problems) {
        List<Coordinate> vertices = ring.vertices();
        if (vertices.size() >= 4 && vertices.get(0).equals2D(vertices.get(vertices.size() - 1))) {
            return true;
        }
        problems.error(
                "ring-open",
                "a ring of %d vertices that does not end where it begins".formatted(vertices.size()),
                "a ring has four vertices or more, and the last is the first again",
                ring.place());
        return false;
    }

    private static Ring ring(List<Vertex> vertices, Place place) {
        List<Coordinate> corners = vertices.stream()
                .map(vertex -> new Coordinate(vertex.at().lon(), vertex.at().lat()))
                .toList();
        return new Ring(corners, place);
    }
}
