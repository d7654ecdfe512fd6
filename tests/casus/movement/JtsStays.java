package casus.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Stays as one would find them with JTS: a tree of all edges, the robust intersector for each edge that a leg's box meets, an
 * indexed locator for the first fix. Made for speed, not for the cases in which a track touches, rides or halts on a boundary:
 * it is what the engine's speed is compared with.
 */
final class JtsStays {
    private record Edge(int area, Coordinate a, Coordinate b) {}

    private final STRtree edges = new STRtree();
    private final IndexedPointInAreaLocator[] areas;
    private final LineIntersector intersector = new RobustLineIntersector();
    private final List<double[]> crossings = new ArrayList<>();

    JtsStays(List<? extends Geometry> polygons) {
        areas = polygons.stream().map(IndexedPointInAreaLocator::new).toArray(IndexedPointInAreaLocator[]::new);
        for (int area = 0; area < areas.length; area++) {
            Coordinate[] ring = polygons.get(area).getCoordinates();
            for (int i = 0; i + 1 < ring.length; i++) {
                edges.insert(new Envelope(ring[i], ring[i + 1]), new Edge(area, ring[i], ring[i + 1]));
            }
        }
        edges.build();
    }

    void track(int number, Track track, TrackStays.Found found) {
        double[] since = new double[areas.length];
        Arrays.fill(since, Double.NaN);
        Coordinate p = new Coordinate(track.x[0], track.y[0]);
        for (int area = 0; area < areas.length; area++) {
            if (areas[area].locate(p) == Location.INTERIOR) {
                since[area] = track.at[0];
            }
        }
        for (int piece = 0; piece + 1 < track.at.length; piece++) {
            Coordinate q = new Coordinate(track.x[piece + 1], track.y[piece + 1]);
            leg(p, q, track.at[piece], track.at[piece + 1]);
            for (double[] crossing : crossings) {
                int area = (int) crossing[1];
                if (Double.isNaN(since[area])) {
                    since[area] = crossing[0];
                } else {
                    found.stay(number, area, Math.round(since[area]), Math.round(crossing[0]));
                    since[area] = Double.NaN;
                }
            }
            p = q;
        }
        for (int area = 0; area < areas.length; area++) {
            if (!Double.isNaN(since[area])) {
                found.stay(number, area, Math.round(since[area]), track.at[track.at.length - 1]);
            }
        }
    }

    private void leg(Coordinate p, Coordinate q, long start, long end) {
        crossings.clear();
        edges.query(new Envelope(p, q), item -> {
            Edge edge = (Edge) item;
            intersector.computeIntersection(p, q, edge.a(), edge.b());
            if (intersector.hasIntersection()) {
                Coordinate at = intersector.getIntersection(0);
                double share = Math.abs(q.x - p.x) > Math.abs(q.y - p.y)
                        ? (at.x - p.x) / (q.x - p.x)
                        : (at.y - p.y) / (q.y - p.y);
                crossings.add(new double[] {start + share * (end - start), edge.area()});
            }
        });
        if (crossings.size() > 1) {
            crossings.sort((one, other) -> Double.compare(one[0], other[0]));
        }
    }
}
