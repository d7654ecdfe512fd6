package casus.movement;

import casus.movement.RouteSurvey.Fix;
import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * A leg along a WGS84 geodesic at constant speed, cut so that the straight image of each piece in longitude and latitude
 * errs by less than a metre. The cuts lie at whole microseconds and the geodesic is asked for the place at just that
 * instant: nothing is rounded afterwards.
 */
final class GeodesicLeg {
    static final double HALF_TURN = 180;
    private static final double FARTHEST_LATITUDE = 85;
    /** A leg of less than a quarter turn with both ends below this stays well clear of the poles. */
    private static final double TEMPERATE = 60;

    private static final double METRES_PER_DEGREE = 111_320;
    /** Half of what is allowed: the error is estimated at one point only. */
    private static final double ALLOWED_METRES = 0.5;
    /** Where it errs more than this, the leg is halved first: the error of so long a leg says little of its parts. */
    private static final double ESTIMATE_HOLDS = 200;

    private static final int MASK = GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.LONG_UNROLL;

    private final Fix start;
    private final Fix end;
    private final GeodesicLine line;
    private final List<Fix> cut = new ArrayList<>();

    GeodesicLeg(Fix start, Fix end) {
        this.start = start;
        this.end = end;
        line = Geodesic.WGS84.InverseLine(
                start.lat(),
                start.lon(),
                end.lat(),
                end.lon(),
                MASK | GeodesicMask.DISTANCE_IN | GeodesicMask.DISTANCE);
    }

    /** Whether any part of it lies within five degrees of a pole. */
    static boolean nearsPole(Fix start, Fix end) {
        double ends = Math.max(Math.abs(start.lat()), Math.abs(end.lat()));
        if (ends < TEMPERATE && Math.abs(start.lon() - end.lon()) < HALF_TURN / 2) {
            return false;
        }
        GeodesicData data = Geodesic.WGS84.Inverse(start.lat(), start.lon(), end.lat(), end.lon());
        double azimuth = Math.toRadians(data.azi1);
        double reduced = Math.toRadians(start.lat());
        // Clairaut: the sine of the azimuth at the equator says how far from it the whole great circle goes.
        double highest = Math.toDegrees(Math.acos(Math.min(1, Math.abs(Math.sin(azimuth)) * Math.cos(reduced))));
        boolean passesTop = Math.cos(azimuth) * Math.cos(Math.toRadians(data.azi2)) < 0;
        return Math.max(ends, passesTop ? highest : 0) > FARTHEST_LATITUDE;
    }

    /** The start, the cuts and the end. */
    List<Fix> cut() {
        cut.add(start);
        cut(start, end);
        return cut;
    }

    private void cut(Fix from, Fix to) {
        long middle = from.at() + (to.at() - from.at()) / 2;
        if (middle == from.at()) {
            cut.add(to);
            return;
        }
        Fix half = at(middle);
        double metres = error(from, half, to);
        if (metres > ESTIMATE_HOLDS) {
            cut(from, half);
            cut(half, to);
            return;
        }
        int pieces = (int) Math.ceil(Math.sqrt(metres / ALLOWED_METRES));
        for (int i = 1; i < pieces; i++) {
            long at = from.at() + Math.round((double) (to.at() - from.at()) / pieces * i);
            if (at > cut.get(cut.size() - 1).at() && at < to.at()) {
                cut.add(at(at));
            }
        }
        cut.add(to);
    }

    private static double error(Fix from, Fix half, Fix to) {
        double share = (double) (half.at() - from.at()) / (to.at() - from.at());
        double east = half.lon() - (from.lon() + share * (to.lon() - from.lon()));
        double north = half.lat() - (from.lat() + share * (to.lat() - from.lat()));
        return METRES_PER_DEGREE * Math.hypot(east * Math.cos(Math.toRadians(half.lat())), north);
    }

    private Fix at(long micros) {
        double share = (double) (micros - start.at()) / (end.at() - start.at());
        GeodesicData place = line.Position(false, line.Distance() * share, MASK);
        return new Fix(
                micros,
                place.lon2,
                place.lat2,
                start.doubt() + share * (end.doubt() - start.doubt()),
                start.timeDoubt() + share * (end.timeDoubt() - start.timeDoubt()));
    }
}
