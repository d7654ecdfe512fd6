package casus.movement;

import casus.problem.Place;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.Sees;
import casus.scenario.Waypoint;
import casus.scenario.Weather;
import casus.treaty.Boundary;
import casus.treaty.Ground;
import casus.treaty.Kilometres;
import casus.treaty.Line;
import casus.treaty.LonLat;
import casus.treaty.Text;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.Vertex;
import casus.treaty.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Scenarios and grounds with nothing in them but what moves and where. */
final class Stories {
    static final Instant START = Instant.parse("1935-05-20T00:00:00Z");
    static final Instant END = START.plus(Duration.ofDays(10));
    static final LonLat CENTRE = new LonLat(118, 40);
    private static final Place PLACE = Place.of("story");

    private Stories() {}

    static Instant hour(double hours) {
        return START.plusNanos(Math.round(hours * 3_600_000_000L) * 1000);
    }

    /** A waypoint without doubts, reached by a leg straight in longitude and latitude. */
    static Waypoint at(double hours, double lon, double lat) {
        return at(hours, lon, lat, 0, hours);
    }

    static Waypoint at(double hours, double lon, double lat, double doubt, double leaves) {
        return new Waypoint(
                hour(hours),
                Duration.ofMinutes(Math.round(doubt * 60)),
                "",
                new LonLat(lon, lat),
                new Kilometres(doubt),
                hour(leaves),
                true,
                false,
                Optional.empty(),
                "",
                PLACE);
    }

    static Waypoint geodesic(double hours, double lon, double lat) {
        Waypoint straight = at(hours, lon, lat);
        return new Waypoint(
                straight.at(),
                straight.timeDoubt(),
                "",
                straight.where(),
                straight.doubt(),
                straight.leaves(),
                false,
                false,
                Optional.empty(),
                "",
                PLACE);
    }

    /** A waypoint of which it is unknown how it was reached. */
    static Waypoint afterGap(double hours, double lon, double lat) {
        Waypoint known = at(hours, lon, lat);
        return new Waypoint(
                known.at(),
                known.timeDoubt(),
                "",
                known.where(),
                known.doubt(),
                known.leaves(),
                true,
                true,
                Optional.empty(),
                "",
                PLACE);
    }

    static Formation formation(String id, Waypoint... route) {
        return formation(id, "china", Optional.empty(), route);
    }

    /** One that sees so many kilometres, by night too. */
    static Formation observer(String id, String side, double radius, Waypoint... route) {
        return formation(id, side, Optional.of(new Sees(new Kilometres(radius), false, 1)), route);
    }

    static Formation formation(String id, String side, Optional<Sees> sees, Waypoint... route) {
        return new Formation(
                id,
                Text.of(id),
                side,
                "regulars",
                "china",
                "",
                OptionalInt.empty(),
                Map.of(),
                List.of(),
                sees,
                List.of(route),
                PLACE,
                Map.of());
    }

    static Scenario scenario(boolean exact, Formation... formations) {
        return scenario(exact, START, END, formations);
    }

    static Scenario scenario(boolean exact, Instant from, Instant to, Formation... formations) {
        return scenario(exact, from, to, List.of(), formations);
    }

    /** Of exact routes, in some weather. */
    static Scenario under(List<Weather> weather, Formation... formations) {
        return scenario(true, START, END, weather, formations);
    }

    private static Scenario scenario(
            boolean exact, Instant from, Instant to, List<Weather> weather, Formation... formations) {
        return new Scenario(
                "story",
                "story",
                List.of("treaty"),
                "",
                ZoneOffset.UTC,
                from,
                to,
                exact,
                weather,
                List.of(formations),
                List.of(),
                List.of(),
                false,
                OptionalLong.empty(),
                List.of(),
                "");
    }

    /** A zone of one ring of {@code lon, lat, lon, lat …}, open, each vertex right give or take the doubt. */
    static Zone zone(String id, Boundary boundary, double doubt, double... ring) {
        List<Vertex> vertices = new ArrayList<>(vertices(doubt, ring));
        vertices.add(vertices.get(0));
        return new Zone(id, Text.of(id), List.of(List.of(vertices)), boundary, "", "");
    }

    static Line line(String id, double doubt, double... vertices) {
        return new Line(id, Text.of(id), vertices(doubt, vertices), "", "");
    }

    private static List<Vertex> vertices(double doubt, double... lonLat) {
        List<Vertex> vertices = new ArrayList<>();
        for (int i = 0; i < lonLat.length; i += 2) {
            vertices.add(new Vertex(new LonLat(lonLat[i], lonLat[i + 1]), new Kilometres(doubt)));
        }
        return vertices;
    }

    static Treaties treaties(List<Zone> zones, List<Line> lines) {
        return Treaties.of(List.of(new Treaty(
                "treaty",
                Text.of("treaty"),
                Text.of("treaty"),
                "",
                Optional.of(START),
                START,
                Optional.empty(),
                ZoneOffset.UTC,
                Text.of(""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Ground(CENTRE, zones, lines, List.of()),
                Optional.empty(),
                List.of(),
                "")));
    }
}
