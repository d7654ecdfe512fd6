package casus;

import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.Waypoint;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/** Where a formation is, asked of its waypoints for one instant at a time. */
record WayChecked(Formation formation, Scenario scenario) {
    private static final int SAMPLES = 40;
    private static final int ROUNDS = 8;

    /** Empty before the first waypoint, after the last, in a gap and outside the scenario's period. */
    Optional<LonLat> at(Instant instant) {
        List<Waypoint> route = formation.route();
        if (instant.isBefore(scenario.from()) || instant.isAfter(scenario.to())) {
            return Optional.empty();
        }
        for (int i = 0; i < route.size(); i++) {
            Waypoint here = route.get(i);
            if (!instant.isBefore(here.at()) && !instant.isAfter(here.leaves())) {
                return Optional.of(here.where());
            }
            if (i > 0 && instant.isAfter(route.get(i - 1).leaves()) && instant.isBefore(here.at())) {
                return here.afterGap() ? Optional.empty() : Optional.of(between(route.get(i - 1), here, instant));
            }
        }
        return Optional.empty();
    }

    private static double share(Waypoint one, Waypoint other, Instant instant) {
        Duration whole = Duration.between(one.leaves(), other.at());
        return Duration.between(one.leaves(), instant).toNanos() / (double) whole.toNanos();
    }

    private static LonLat between(Waypoint one, Waypoint other, Instant instant) {
        double share = share(one, other, instant);
        LonLat a = one.where();
        LonLat b = other.where();
        if (other.straightInLonLat()) {
            return new LonLat(a.lon() + share * (b.lon() - a.lon()), a.lat() + share * (b.lat() - a.lat()));
        }
        GeodesicData leg = Geodesic.WGS84.Inverse(a.lat(), a.lon(), b.lat(), b.lon());
        GeodesicData place = Geodesic.WGS84.Direct(a.lat(), a.lon(), leg.azi1, share * leg.s12);
        return new LonLat(place.lon2, place.lat2);
    }

    /** How far off the report of the place may be, between waypoints in proportion. */
    double doubtKm(Instant instant) {
        List<Waypoint> route = formation.route();
        for (int i = 0; i < route.size(); i++) {
            Waypoint here = route.get(i);
            double doubt = here.doubt().value();
            if (i > 0 && instant.isBefore(here.at())) {
                double before = route.get(i - 1).doubt().value();
                return before + share(route.get(i - 1), here, instant) * (doubt - before);
            }
            if (!instant.isAfter(here.leaves())) {
                return doubt;
            }
        }
        throw new IllegalArgumentException("no place at " + instant);
    }

    /** How near it comes to a place in a time: leg by leg sampled, and sampled again about the nearest. */
    double metresFrom(LonLat place, Instant from, Instant to) {
        TreeSet<Instant> turns = new TreeSet<>(List.of(from, to));
        formation.route().forEach(waypoint -> turns.addAll(List.of(waypoint.at(), waypoint.leaves())));
        List<Instant> within = List.copyOf(turns.subSet(from, true, to, true));
        double best = away(place, from);
        for (int i = 1; i < within.size(); i++) {
            if (least(place, within.get(i - 1), within.get(i)) < best) {
                best = Math.min(best, onLeg(place, within.get(i - 1), within.get(i)));
            }
        }
        return best;
    }

    /** No point of a leg is nearer than this, since none is farther from both its ends than the leg is long. */
    private double least(LonLat place, Instant from, Instant to) {
        Optional<LonLat> start = at(from);
        Optional<LonLat> end = at(to);
        if (start.isEmpty() || end.isEmpty()) {
            return 0;
        }
        double length = Ring.metres(start.get(), end.get());
        // A leg that is straight in longitude and latitude is a little longer than the geodesic between its ends.
        return (Ring.metres(start.get(), place) + Ring.metres(end.get(), place)) / 2 - 0.51 * length - 1;
    }

    private double away(LonLat place, Instant instant) {
        return at(instant).map(here -> Ring.metres(here, place)).orElse(Double.POSITIVE_INFINITY);
    }

    private double onLeg(LonLat place, Instant from, Instant to) {
        long start = 0;
        long end = Duration.between(from, to).toNanos();
        long nearest = 0;
        double best = away(place, from);
        for (int round = 0; round < ROUNDS; round++) {
            long step = Math.max(1, (end - start) / SAMPLES);
            for (long nanos = start; nanos <= end; nanos += step) {
                double here = away(place, from.plusNanos(nanos));
                nearest = here < best ? nanos : nearest;
                best = Math.min(best, here);
            }
            start = Math.max(start, nearest - step);
            end = Math.min(end, nearest + step);
        }
        return best;
    }
}
