package casus.movement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * An area of a plane: the edges of its rings, in which no two parts share an edge. A third coordinate, where the polygons
 * have one, is how far each vertex may be from the truth; it plays no part in what is inside.
 */
public final class Area {
    final Edges edges;
    private volatile @Nullable Areas alone;

    private Area(Edges edges) {
        this.edges = edges;
    }

    /**
     * Parts that share an edge or a vertex are one area: more than one part is united first.
     *
     * @param polygons a valid polygon, or several as a multi-polygon whose parts may meet
     * @throws IllegalArgumentException where it is anything else
     */
    public static Area of(Geometry polygons) {
        if (!(polygons instanceof Polygonal)) {
            throw new IllegalArgumentException("not an area: " + polygons.getGeometryType());
        }
        Geometry one = polygons.getNumGeometries() > 1 ? united(polygons) : polygons;
        List<CoordinateSequence> rings = new ArrayList<>();
        for (int i = 0; i < one.getNumGeometries(); i++) {
            Polygon part = (Polygon) one.getGeometryN(i);
            rings.add(part.getExteriorRing().getCoordinateSequence());
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                LineString ring = part.getInteriorRingN(hole);
                rings.add(ring.getCoordinateSequence());
            }
        }
        return new Area(Edges.of(rings));
    }

    private static Geometry united(Geometry parts) {
        List<Geometry> all = new ArrayList<>();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            all.add(parts.getGeometryN(i));
        }
        return OverlayNGRobust.union(all);
    }

    /** This area made ready for tracks, by itself. */
    Areas alone() {
        Areas known = alone;
        if (known == null) {
            known = Areas.together(List.of(this));
            alone = known;
        }
        return known;
    }

    /** Inside, outside or on the boundary, exactly: a ray to the right, edges half-open in y. */
    Side locate(double x, double y) {
        boolean inside = false;
        for (int i = 0; i < edges.count; i++) {
            if (edges.holds(i, x, y)) {
                return Side.ON;
            }
            inside ^= edges.passesRightOf(i, x, y);
        }
        return inside ? Side.INSIDE : Side.OUTSIDE;
    }
}
