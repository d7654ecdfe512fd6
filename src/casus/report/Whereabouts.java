package casus.report;

import casus.treaty.LonLat;
import casus.treaty.NamedPlace;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/** A point said by the nearest named place, on the WGS84 geodesic: {@code 9 km NE of Zunhua}. */
final class Whereabouts {
    private static final List<String> COMPASS = List.of("n", "ne", "e", "se", "s", "sw", "w", "nw");
    private static final double AT_KM = 1;

    private final Words words;
    private final List<NamedPlace> places;

    Whereabouts(Words words, List<NamedPlace> places) {
        this.words = words;
        this.places = places;
    }

    /** None where the treaties name no place. */
    Optional<String> near(LonLat point) {
        GeodesicData best = null;
        NamedPlace nearest = null;
        for (NamedPlace place : places) {
            GeodesicData way =
                    Geodesic.WGS84.Inverse(place.at().lat(), place.at().lon(), point.lat(), point.lon());
            if (best == null || way.s12 < best.s12) {
                best = way;
                nearest = place;
            }
        }
        return best == null || nearest == null ? Optional.empty() : Optional.of(said(best, nearest));
    }

    private String said(GeodesicData way, NamedPlace place) {
        String name = Plain.line(place.name().in(words.lang()));
        double km = way.s12 / 1000;
        if (km < AT_KM) {
            return words.say("near.at", "place", name);
        }
        String distance = words.say("km", "n", Math.round(km));
        int octant = Math.floorMod(Math.round(way.azi1 / 45), 8);
        String compass = words.say("compass." + COMPASS.get(octant));
        return words.say("near.off", "distance", distance, "compass", compass, "place", name);
    }
}
