package casus.treaty;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Areas on the WGS84 ellipsoid of figures whose edges are straight in longitude and latitude.
 *
 * <p>The area that is asked for lies between geodesics; an edge is given to it in pieces so short that the error stays below
 * {@link #ERROR} for figures of up to 3,000 km around, below 60 degrees of latitude. Holes count as holes. No figure may cross
 * the antimeridian.
 */
final class Surface {
    /** Square kilometres. */
    static final SquareKilometres ERROR = new SquareKilometres(0.01);

    /** Degrees. A piece so short, of some 0.3 km, lies no more than two millimetres beside its geodesic. */
    private static final double PIECE = 0.0025;

    private static final double SQUARE_METRES = 1e6;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Geometry shape;

    private Surface(Geometry shape) {
        this.shape = shape;
    }

    /** Of polygons that do not overlap, as those of a {@link Zone}. */
    static Surface of(List<List<List<Vertex>>> parts) {
        return new Surface(
                SHAPES.createMultiPolygon(parts.stream().map(Surface::polygon).toArray(Polygon[]::new)));
    }

    private static Polygon polygon(List<List<Vertex>> rings) {
        LinearRing[] all = rings.stream()
                .map(ring -> ring.stream()
                        .map(corner ->
                                new Coordinate(corner.at().lon(), corner.at().lat()))
                        .toArray(Coordinate[]::new))
                .map(SHAPES::createLinearRing)
                .toArray(LinearRing[]::new);
        return SHAPES.createPolygon(all[0], List.of(all).subList(1, all.length).toArray(LinearRing[]::new));
    }

    /** What two have in common: the edges of both are straight in the same plane, so that they are cut where they cross. */
    Surface shared(Surface other) {
        return new Surface(shape.intersection(other.shape));
    }

    SquareKilometres area() {
        double area = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                area += area(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    area -= area(polygon.getInteriorRingN(hole));
                }
            }
        }
        return new SquareKilometres(area);
    }

    private static double area(LinearRing ring) {
        PolygonArea within = new PolygonArea(Geodesic.WGS84, false);
        Coordinate[] corners = ring.getCoordinates();
        for (int i = 0; i + 1 < corners.length; i++) {
            Coordinate from = corners[i];
            Coordinate to = corners[i + 1];
            double longest = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
            int pieces = Math.max(1, (int) Math.ceil(longest / PIECE));
            for (int piece = 0; piece < pieces; piece++) {
                double share = (double) piece / pieces;
                within.AddPoint(from.y + share * (to.y - from.y), from.x + share * (to.x - from.x));
            }
        }
        return Math.abs(within.Compute().area) / SQUARE_METRES;
    }

    /** What would be added if every corner were off outwards by as much as it may be, to the first order. */
    static SquareKilometres doubt(List<List<List<Vertex>>> parts) {
        double doubt = 0;
        for (List<List<Vertex>> rings : parts) {
            for (List<Vertex> ring : rings) {
                for (int i = 0; i + 1 < ring.size(); i++) {
                    doubt += doubt(ring.get(i), ring.get(i + 1));
                }
            }
        }
        return new SquareKilometres(doubt);
    }

    private static double doubt(Vertex from, Vertex to) {
        double kilometres = Geodesic.WGS84.Inverse(
                                from.at().lat(),
                                from.at().lon(),
                                to.at().lat(),
                                to.at().lon())
                        .s12
                / 1000;
        return kilometres * (from.doubt().value() + to.doubt().value()) / 2;
    }
}
