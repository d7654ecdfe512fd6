package casus.movement;

import static casus.movement.Stories.formation;
import static casus.movement.Stories.scenario;
import static casus.movement.Stories.treaties;
import static casus.movement.Stories.zone;
import static org.assertj.core.api.Assertions.within;

import casus.scenario.Waypoint;
import casus.treaty.Boundary;
import casus.treaty.Treaties;
import casus.treaty.Zone;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.assertj.core.data.Offset;
import org.assertj.core.data.TemporalUnitOffset;

/** A zone from 117 to 119 east and 39 to 41 north, ways through it, and GeographicLib for what is worked by hand. */
final class Square {
    static final TemporalUnitOffset A_MOMENT = within(5, ChronoUnit.SECONDS);

    private Square() {}

    static Zone square(Boundary boundary, double doubt) {
        return zone("square", boundary, doubt, 117, 39, 119, 39, 119, 41, 117, 41);
    }

    static Treaties ground(Boundary boundary, double doubt) {
        return treaties(List.of(square(boundary, doubt)), List.of());
    }

    static Movements move(boolean exact, Treaties ground, Waypoint... route) {
        return Movements.of(scenario(exact, formation("f", route)), ground);
    }

    static Offset<Double> promised(double km) {
        return Offset.offset(km * 0.0005 + 0.002);
    }

    static double km(double lon, double lat, double lon2, double lat2) {
        return Geodesic.WGS84.Inverse(lat, lon, lat2, lon2).s12 / 1000;
    }

    /** From a point to a meridian: the foot lies where the distance is least. */
    static double kmToMeridian(double lon, double lat, double meridian) {
        double least = Double.POSITIVE_INFINITY;
        for (double other = lat - 0.5; other < lat + 0.5; other += 0.0005) {
            least = Math.min(least, km(lon, lat, meridian, other));
        }
        return least;
    }
}
