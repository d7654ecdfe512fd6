package casus.movement;

import java.util.ArrayList;
import java.util.Comparator;
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
 * Stays by the means that JTS has: a tree of all edges, the robust intersector for each edge that the tree gives for a leg, and
 * an indexed locator that says on which side each part between two intersections lies. It is what the engine's speed is
 * compared with. Two forms: {@code plain}, as its documentation would have one write it, and {@code spare}, which makes no
 * lists and takes each intersection for a change of sides, and so is wrong where a track touches a boundary or rides along it.
 */
final class JtsStays {
    private record Edge(int area, Coordinate a, Coordinate b) {}

    private record Crossing(double at, int area) {}

    private final STRtree edges = new STRtree();
    private final IndexedPointInAreaLocator[] areas;
    private final LineIntersector intersector = new RobustLineIntersector();
    private final boolean spare;
    private final List<Crossing> crossings = new ArrayList<>();

    JtsStays(List<? extends Geometry> polygons, boolean spare) {
        this.spare = spare;
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
        Coordinate p = new Coordinate(track.x[0], track.y[0]);
        for (int area = 0; area < areas.length; area++) {
            since[area] = areas[area].locate(p) == Location.INTERIOR ? track.at[0] : Double.NaN;
        }
        for (int piece = 0; piece + 1 < track.at.length; piece++) {
            Coordinate q = new Coordinate(track.x[piece + 1], track.y[piece + 1]);
            find(p, q, track.at[piece], track.at[piece + 1]);
            for (int i = 0; i < crossings.size(); i++) {
                Crossing crossing = crossings.get(i);
                boolean was = !Double.isNaN(since[crossing.area()]);
                boolean inside = spare ? !was : inside(p, q, track.at[piece], track.at[piece + 1], i);
                if (was && !inside) {
                    found.stay(number, crossing.area(), Math.round(since[crossing.area()]), Math.round(crossing.at()));
                }
                since[crossing.area()] = inside ? was ? since[crossing.area()] : crossing.at() : Double.NaN;
            }
            p = q;
        }
        for (int area = 0; area < areas.length; area++) {
            if (!Double.isNaN(since[area])) {
                found.stay(number, area, Math.round(since[area]), track.at[track.at.length - 1]);
            }
        }
    }

    /** Whether the part of a leg that follows a crossing is inside the area that it crosses into or out of. */
    private boolean inside(Coordinate p, Coordinate q, long start, long end, int i) {
        Crossing crossing = crossings.get(i);
        double next = end;
        for (int k = i + 1; k < crossings.size(); k++) {
            if (crossings.get(k).area() == crossing.area()) {
                next = crossings.get(k).at();
                break;
            }
        }
        double share = ((crossing.at() + next) / 2 - start) / (end - start);
        Coordinate middle = new Coordinate(p.x + share * (q.x - p.x), p.y + share * (q.y - p.y));
        return areas[crossing.area()].locate(middle) == Location.INTERIOR;
    }

    private void find(Coordinate p, Coordinate q, long start, long end) {
        crossings.clear();
        if (spare) {
            edges.query(new Envelope(p, q), item -> add((Edge) item, p, q, start, end));
        } else {
            for (Object item : edges.query(new Envelope(p, q))) {
                add((Edge) item, p, q, start, end);
            }
        }
        if (crossings.size() > 1) {
            crossings.sort(Comparator.comparingDouble(Crossing::at));
        }
    }

    private void add(Edge edge, Coordinate p, Coordinate q, long start, long end) {
        intersector.computeIntersection(p, q, edge.a(), edge.b());
        if (intersector.hasIntersection()) {
            Coordinate at = intersector.getIntersection(0);
            boolean byX = Math.abs(q.x - p.x) > Math.abs(q.y - p.y);
            double share = byX ? (at.x - p.x) / (q.x - p.x) : (at.y - p.y) / (q.y - p.y);
            crossings.add(new Crossing(start + share * (end - start), edge.area()));
        }
    }
}
