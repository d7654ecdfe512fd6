package casus;

import casus.finding.Finding;
import casus.finding.Knowledge;
import casus.finding.Knowledge.How;
import casus.problem.Place;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.SearchLaw;
import casus.scenario.Sees;
import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import casus.treaty.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * A story of targets that break the truce by being in the zone, and of those who watch them, judged by the whole program. Places
 * are told in kilometres east and north of one in the middle of the zone, times in hours from the start.
 */
final class Watch {
    private static final Instant START = Instant.parse("1934-01-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(730));
    private static final LonLat MIDDLE = new LonLat(117.85, 39.95);
    private static final Place PLACE = Place.of("watch.yaml");

    private final long seed;
    private final List<Formation> formations = new ArrayList<>();

    Watch(long seed) {
        this.seed = seed;
    }

    /** Somebody there is from an hour to another at one place. */
    void target(String id, double east, double north, double from, double to) {
        formations.add(formation(id, "china", "regulars", Optional.empty(), List.of(stop(east, north, from, to))));
    }

    void observer(String id, Sees sees, List<Waypoint> route) {
        formations.add(formation(id, "japan", "aircraft", Optional.of(sees), route));
    }

    static Sees sees(double radius, double chance) {
        return new Sees(new Kilometres(radius), false, chance);
    }

    static Sees sees(double radius, SearchLaw law) {
        return new Sees(new Kilometres(radius), false, 1, List.of(), law);
    }

    /** Reached by a straight leg. */
    static Waypoint stop(double east, double north, double from, double to) {
        return waypoint(east, north, from, to, false);
    }

    /** Nobody knows how it came there. */
    static Waypoint appears(double east, double north, double from, double to) {
        return waypoint(east, north, from, to, true);
    }

    private static Waypoint waypoint(double east, double north, double from, double to, boolean afterGap) {
        return new Waypoint(
                hour(from),
                Duration.ZERO,
                "",
                place(east, north),
                Kilometres.ZERO,
                hour(to),
                true,
                afterGap,
                Optional.empty(),
                "",
                PLACE);
    }

    private static LonLat place(double east, double north) {
        double azimuth = Math.toDegrees(Math.atan2(east, north));
        GeodesicData there = Geodesic.WGS84.Direct(MIDDLE.lat(), MIDDLE.lon(), azimuth, 1000 * Math.hypot(east, north));
        return new LonLat(there.lon2, there.lat2);
    }

    private static Instant hour(double hours) {
        return START.plusNanos(Math.round(hours * 3.6e9) * 1000);
    }

    /** The hour at which Japan first sees what each of the targets does, by target; none of a target that it never sees. */
    Map<String, Double> seen() {
        Outcome outcome = Shipped.outcome(new Scenario(
                "watch.yaml",
                "Watch",
                List.of("tanggu-1933"),
                "invented",
                ZoneOffset.UTC,
                START,
                END,
                true,
                List.of(),
                formations,
                List.of(),
                List.of(),
                true,
                OptionalLong.of(seed),
                List.of(),
                ""));
        Map<String, String> subjects = new HashMap<>();
        for (Finding finding : outcome.judgement().findings()) {
            if (finding.clause().toString().equals("tanggu-1933/1")) {
                subjects.put(finding.id(), finding.subject());
            }
        }
        Map<String, Double> seen = new HashMap<>();
        for (Knowledge known : outcome.judgement().knowledge()) {
            String subject = subjects.get(known.of());
            if (subject != null && known.who().equals("japan") && known.how() == How.SEEN) {
                double hours = Duration.between(START, known.from()).toNanos() / 3.6e12;
                seen.merge(subject, hours, Math::min);
            }
        }
        return seen;
    }

    /** A formation that belongs to its own side; one of Japan's is there to verify. */
    static Formation formation(String id, String side, String kind, Optional<Sees> sees, List<Waypoint> route) {
        return new Formation(
                id,
                Text.of(id),
                side,
                kind,
                side,
                side.equals("japan") ? "verification" : "",
                OptionalInt.of(100),
                Map.of(),
                List.of(),
                sees,
                route,
                PLACE,
                Map.of());
    }
}
