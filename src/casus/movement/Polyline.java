package casus.movement;

import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;

/**
 * A line of a plane with a left and a right along its vertices. It should not meet itself; one whose last vertex is its
 * first is a ring. At the two ends of any other the side is told by the end edge prolonged.
 */
final class Polyline {
    final Edges edges;
    private final boolean ring;

    private Polyline(Edges edges, boolean ring) {
        this.edges = edges;
        this.ring = ring;
    }

    static Polyline of(LineString line) {
        CoordinateSequence chain = line.getCoordinateSequence();
        return new Polyline(Edges.of(List.of(chain)), line.isClosed());
    }

    /** The side of a point as seen from the inner part of an edge; ON for one on the edge's own line. */
    Side sideFromEdge(int edge, double x, double y) {
        return side(edges.turn(edge, x, y));
    }

    /** The side of a point as seen from the vertex at which an edge starts; {@code edges.count} is the last vertex. */
    Side sideFromVertex(int vertex, double x, double y) {
        int count = edges.count;
        if (!ring && (vertex == 0 || vertex == count)) {
            return sideFromEdge(vertex == 0 ? 0 : count - 1, x, y);
        }
        int after = vertex % count;
        int before = (after + count - 1) % count;
        int bend = edges.turn(before, edges.bx[after], edges.by[after]);
        int first = edges.turn(before, x, y);
        int second = edges.turn(after, x, y);
        if (bend == 0) {
            return side(first);
        }
        boolean within = first * bend > 0 && second * bend > 0;
        return side(within ? bend : -bend);
    }

    private static Side side(int turn) {
        return turn > 0 ? Side.LEFT : turn < 0 ? Side.RIGHT : Side.ON;
    }
}
