package casus.movement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Tracks and areas written down as numbers. */
final class Plane {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private Plane() {}

    /** Fixes of {@code {micros, x, y}}. */
    static Track track(double[]... fixes) {
        long[] at = new long[fixes.length];
        double[] x = new double[fixes.length];
        double[] y = new double[fixes.length];
        for (int i = 0; i < fixes.length; i++) {
            at[i] = (long) fixes[i][0];
            x[i] = fixes[i][1];
            y[i] = fixes[i][2];
        }
        return Track.of(at, x, y);
    }

    /** The same track, of which the way of some pieces is unknown. */
    static Track withGaps(Track track, int... pieces) {
        BitSet gaps = new BitSet();
        for (int piece : pieces) {
            gaps.set(piece);
        }
        return Track.of(track.at, track.x, track.y, gaps);
    }

    static double[] fix(double at, double x, double y) {
        return new double[] {at, x, y};
    }

    /** A ring of {@code x, y, x, y …}, open; the last vertex joins the first. */
    static double[] ring(double... xy) {
        return xy;
    }

    static Polygon polygon(double[] shell, double[]... holes) {
        LinearRing[] inner = new LinearRing[holes.length];
        for (int i = 0; i < holes.length; i++) {
            inner[i] = FACTORY.createLinearRing(coordinates(holes[i], true));
        }
        return FACTORY.createPolygon(FACTORY.createLinearRing(coordinates(shell, true)), inner);
    }

    static Geometry together(Polygon... parts) {
        return FACTORY.createMultiPolygon(parts);
    }

    static LineString line(double... xy) {
        return FACTORY.createLineString(coordinates(xy, false));
    }

    private static Coordinate[] coordinates(double[] xy, boolean closed) {
        List<Coordinate> all = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            all.add(new Coordinate(xy[i], xy[i + 1]));
        }
        if (closed) {
            all.add(all.get(0).copy());
        }
        return all.toArray(Coordinate[]::new);
    }
}
