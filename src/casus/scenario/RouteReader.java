package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Place;
import casus.problem.Problems;
import casus.treaty.ForceKind;
import casus.treaty.Kilometres;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Waypoints in order of time. Between two of them the formation moves straight at constant speed. */
final class RouteReader {
    private static final String TO_THE_END = "to-the-end";

    private final Desk desk;
    private final Problems problems;

    RouteReader(Desk desk) {
        this.desk = desk;
        this.problems = desk.problems();
    }

    /** The waypoints that could be read; all of them where nothing was reported. */
    List<Waypoint> read(Fields formation, Optional<ForceKind> kind) {
        if (formation.get("route").orElse(null) instanceof Node.Mapping route && isImport(route)) {
            return new RouteImport(desk).read(route, formation, kind);
        }
        List<Node> items = formation.list("route");
        if (formation.get("route").orElse(null) instanceof Node.Sequence list && items.isEmpty()) {
            String help = "write `- { at: …, place: … }` for each place and time that is known";
            problems.error("route-empty", "a route has one waypoint at least", help, list.place());
        }
        boolean straight = formation.oneOf("path", "path-unknown", Words.PATHS).equals(Optional.of("lonlat"));
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < items.size() && !problems.areTooMany(); i++) {
            stops.add(stop(items.get(i), i == items.size() - 1, straight));
        }
        requireOrder(stops);
        List<Waypoint> route =
                stops.stream().flatMap(stop -> stop.waypoint().stream()).toList();
        if (!problems.hasErrors()) {
            new RouteDoubts(desk).warn(route, kind);
        }
        return route;
    }

    /** One waypoint without its list is no import; it is told that a route is a list. */
    private static boolean isImport(Node.Mapping route) {
        return route.get("file").isPresent() || route.get("track").isPresent();
    }

    private Stop stop(Node item, boolean last, boolean straightByDefault) {
        Fields fields = Fields.of(item, "a waypoint", Words.WAYPOINT, problems).orElse(null);
        if (fields == null) {
            return new Stop(item.place(), "", Optional.empty(), Optional.empty(), Optional.empty());
        }
        fields.require("at", "say when: `at: 1935-05-18T06:00`, or a day: `at: 1935-05-18`");
        if (!fields.has("lonlat")) {
            fields.require("place", "say where: `place: …` with a name, or `lonlat: [118.1, 40.26]`");
        }
        Optional<Scalar> at = fields.scalar("at");
        Optional<When> when = at.flatMap(desk.instants()::moment);
        Optional<Instant> leaves = when.flatMap(one -> leaves(fields, one.at(), last));
        Optional<Spot> spot = desk.spots().read(fields);
        Optional<String> path = fields.oneOf("path", "path-unknown", Words.PATHS);
        boolean straight = path.map("lonlat"::equals).orElse(straightByDefault);
        Doubts doubts = Doubts.read(fields, desk.quantities());
        Optional<Basis> basis = desk.basis(fields);
        String source = fields.words("source");
        Optional<Waypoint> waypoint = when.flatMap(one -> leaves.flatMap(left -> spot.map(where -> new Waypoint(
                one.at(),
                desk.timeDoubt(doubts, one),
                where.name(),
                where.at(),
                desk.exact() ? Kilometres.ZERO : doubts.length().orElse(where.doubt()),
                left,
                straight,
                false,
                basis,
                source,
                fields.place()))));
        return new Stop(fields.place("at"), at.map(Scalar::text).orElse(""), when.map(When::at), leaves, waypoint);
    }

    private Optional<Instant> leaves(Fields fields, Instant at, boolean last) {
        Optional<Scalar> halts = desk.quantity(fields, "halts");
        if (halts.isEmpty()) {
            return fields.has("halts") ? Optional.empty() : Optional.of(at);
        }
        if (!halts.get().text().equals(TO_THE_END)) {
            Optional<Duration> halt = desk.quantities().duration(halts.get());
            return halt.map(at::plus);
        }
        if (!last) {
            problems.error(
                    "halts-to-the-end",
                    "only the last waypoint of a route `halts: to-the-end`",
                    "write how long it halts here, such as `halts: 2 days`, or end the route here",
                    halts.get().place());
        }
        return Optional.of(desk.end().filter(end -> end.isAfter(at)).orElse(at));
    }

    private void requireOrder(List<Stop> stops) {
        Optional<Instant> left = Optional.empty();
        boolean halted = false;
        for (Stop stop : stops) {
            Optional<Instant> before = left;
            if (stop.at()
                    .filter(at -> before.isPresent() && !at.isAfter(before.get()))
                    .isPresent()) {
                problems.error(
                        "route-order",
                        "`" + stop.told() + "` is not after the waypoint before it" + (halted ? " and its halt" : ""),
                        "waypoints stand in the order of their times; correct a time" + (halted ? " or the halt" : ""),
                        stop.place());
            }
            left = stop.leaves().or(() -> before);
            halted = stop.leaves().isPresent() && !stop.leaves().equals(stop.at());
        }
    }

    /** A waypoint as far as it could be read; {@code place} and {@code told} are those of its {@code at}. */
    private record Stop(
            Place place, String told, Optional<Instant> at, Optional<Instant> leaves, Optional<Waypoint> waypoint) {}
}
