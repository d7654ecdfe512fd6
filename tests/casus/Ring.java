package casus;

import casus.treaty.LonLat;
import casus.treaty.Vertex;
import casus.treaty.Zone;
import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/**
 * A zone as closed ways of straight edges in longitude and latitude: the plainest that answers inside and how far.
 * Distances are sought edge by edge on the geodesic, by thirds.
 */
record Ring(List<List<Vertex>> ways) {
    private static final int THIRDS = 45;

    /** @param doubtKm that of the boundary at the nearest point, between its vertices */
    record Nearest(double metres, double doubtKm) {}

    /** Of a zone in parts that do not meet, without holes, as the shipped ones are. */
    static Ring of(Zone zone) {
        if (zone.parts().stream().anyMatch(part -> part.size() != 1)) {
            throw new IllegalArgumentException("with a hole: " + zone.id());
        }
        return new Ring(zone.parts().stream().map(part -> part.get(0)).toList());
    }

    boolean holds(LonLat place) {
        return ways.stream().anyMatch(way -> holds(way, place));
    }

    private static boolean holds(List<Vertex> vertices, LonLat place) {
        Coordinate[] ring = vertices.stream()
                .map(vertex -> new Coordinate(vertex.at().lon(), vertex.at().lat()))
                .toArray(Coordinate[]::new);
        return PointLocation.locateInRing(new Coordinate(place.lon(), place.lat()), ring) == Location.INTERIOR;
    }

    Nearest nearest(LonLat place) {
        List<Nearest> edges = new ArrayList<>();
        for (List<Vertex> vertices : ways) {
            for (int i = 1; i < vertices.size(); i++) {
                edges.add(nearest(place, vertices.get(i - 1), vertices.get(i)));
            }
        }
        return edges.stream()
                .min((one, other) -> Double.compare(one.metres, other.metres))
                .orElseThrow();
    }

    private static Nearest nearest(LonLat place, Vertex a, Vertex b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < THIRDS; i++) {
            double one = low + (high - low) / 3;
            double other = high - (high - low) / 3;
            if (metres(place, on(a, b, one)) < metres(place, on(a, b, other))) {
                high = other;
            } else {
                low = one;
            }
        }
        double share = (low + high) / 2;
        double doubt =
                a.doubt().value() + share * (b.doubt().value() - a.doubt().value());
        return new Nearest(metres(place, on(a, b, share)), doubt);
    }

    private static LonLat on(Vertex a, Vertex b, double share) {
        return new LonLat(
                a.at().lon() + share * (b.at().lon() - a.at().lon()),
                a.at().lat() + share * (b.at().lat() - a.at().lat()));
    }

    static double metres(LonLat one, LonLat other) {
        return Geodesic.WGS84.Inverse(one.lat(), one.lon(), other.lat(), other.lon(), GeodesicMask.DISTANCE).s12;
    }
}
