package casus.movement;

import casus.treaty.LonLat;
import casus.treaty.Vertex;
import casus.treaty.Zone;
import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** What a zone's boundary and a line have in common: edges in longitude and latitude, and their outline in kilometres. */
final class Shape {
    /** Past this from the centre a distance is measured on the geodesic. */
    private static final double PROJECTION_HOLDS_KM = 500;

    private static final double METRES = 1000;
    private static final GeometryFactory PLANE = new GeometryFactory();

    final Edges edges;
    final Outline outline;
    final Clearance clearance;

    Shape(Edges edges, Projection projection) {
        this.edges = edges;
        outline = new Outline(edges, projection);
        clearance = new Clearance(outline);
    }

    static Area area(Zone zone) {
        return Area.of(PLANE.createMultiPolygon(
                zone.parts().stream().map(Shape::polygon).toArray(Polygon[]::new)));
    }

    static Polyline polyline(List<Vertex> vertices) {
        return Polyline.of(PLANE.createLineString(coordinates(vertices)));
    }

    private static Polygon polygon(List<List<Vertex>> rings) {
        LinearRing[] all = rings.stream()
                .map(ring -> PLANE.createLinearRing(coordinates(ring)))
                .toArray(LinearRing[]::new);
        LinearRing[] holes = Arrays.copyOfRange(all, 1, all.length);
        return PLANE.createPolygon(all[0], holes);
    }

    private static Coordinate[] coordinates(List<Vertex> vertices) {
        return vertices.stream()
                .map(vertex -> new Coordinate(
                        vertex.at().lon(), vertex.at().lat(), vertex.doubt().value()))
                .toArray(Coordinate[]::new);
    }

    /** The edge that the nearest point lies on. */
    int edge(Clearing clearing) {
        return outline.edge[clearing.part()];
    }

    /** Where on its edge the nearest point lies: exactly 0 or 1 at the edge's own vertices. */
    double share(Clearing clearing) {
        int part = clearing.part();
        return clearing.lambda() == 1
                ? outline.bShare[part]
                : outline.aShare[part] + clearing.lambda() * (outline.bShare[part] - outline.aShare[part]);
    }

    /** The distance as it is told: as projected near the centre, on the geodesic far from it. */
    double told(Clearing clearing, LonLat where, Course course) {
        Motion motion = course.at(clearing.at());
        double s = motion.share(clearing.at());
        if (Math.hypot(motion.x(s), motion.y(s)) <= PROJECTION_HOLDS_KM) {
            return clearing.distance();
        }
        int edge = edge(clearing);
        double share = share(clearing);
        double lon = edges.ax[edge] + share * (edges.bx[edge] - edges.ax[edge]);
        double lat = edges.ay[edge] + share * (edges.by[edge] - edges.ay[edge]);
        return Geodesic.WGS84.Inverse(where.lat(), where.lon(), lat, lon, GeodesicMask.DISTANCE).s12 / METRES;
    }
}
