package casus.movement;

import casus.treaty.LonLat;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** Longitude and latitude, measured as {@link Projection} lays them out about the middle of all zones. */
record GlobeYardstick(Projection projection) implements Yardstick {
    private static final double HOLDS_KM = 500;
    private static final double METRES = 1000;
    private static final double TURN = 360;

    static GlobeYardstick amid(List<Edges> zones) {
        Edges all = Edges.joined(zones);
        double lon = (all.left + all.right) / 2;
        double west = TURN;
        double east = 0;
        for (int i = 0; i < all.count; i++) {
            west = Math.min(west, Math.min(eastward(all.ax[i]), eastward(all.bx[i])));
            east = Math.max(east, Math.max(eastward(all.ax[i]), eastward(all.bx[i])));
        }
        // Zones on either side of the 180th meridian lie about it, and not about Greenwich.
        if (east - west < all.right - all.left) {
            lon = Math.IEEEremainder((west + east) / 2, TURN);
        }
        return new GlobeYardstick(new Projection(new LonLat(lon, (all.low + all.high) / 2)));
    }

    private static double eastward(double lon) {
        return lon < 0 ? lon + TURN : lon;
    }

    @Override
    public void project(double lon, double lat, double[] eastNorth) {
        projection.project(lon, lat, eastNorth);
    }

    @Override
    public Nearby about(Edges zone) {
        return new Nearby(new Outline(zone, projection), Frame.NONE);
    }

    @Override
    public void cut(Chord leg, double[] a, double[] b, Chord.Part piece) {
        leg.cut(a, b, piece);
    }

    /** On the chart where it holds of both ends, on the geodesic between them elsewhere. */
    @Override
    public double told(Nearby zone, Measured nearest) {
        double[] here = new double[2];
        project(nearest.x(), nearest.y(), here);
        LonLat there = zone.outline.nearest(nearest.part(), here[0], here[1]);
        double[] end = new double[2];
        project(there.lon(), there.lat(), end);
        if (Math.max(Math.hypot(here[0], here[1]), Math.hypot(end[0], end[1])) <= HOLDS_KM) {
            return METRES * nearest.distance();
        }
        return Geodesic.WGS84.Inverse(nearest.y(), nearest.x(), there.lat(), there.lon(), GeodesicMask.DISTANCE).s12;
    }
}
