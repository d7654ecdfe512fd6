package casus.report;

import casus.Outcome;
import casus.scenario.Waypoint;
import casus.treaty.Clause;
import casus.treaty.Line;
import casus.treaty.NamedPlace;
import casus.treaty.Treaties;
import casus.treaty.Zone;
import java.util.List;

/**
 * What a map shows of an outcome, worded once: each map format lays it out.
 *
 * @param zones those that clauses speak of, in the place of which others stand under the readings heard, each once
 * @param lines those that clauses speak of
 * @param places those that the routes name, in the order of the ground
 * @param routes one for each formation, in the order of the scenario
 */
record Mapped(Told told, List<Zone> zones, List<Line> lines, List<NamedPlace> places, List<MappedRoute> routes) {
    static Mapped of(Outcome outcome, Manner manner) {
        Words words = Words.in(manner.lang());
        Names names = new Names(outcome, words);
        Treaties treaties = outcome.treaties();
        List<String> ground = treaties.clauses().stream()
                .map(Clause::places)
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<Waypoint> waypoints = outcome.scenario().formations().stream()
                .flatMap(formation -> formation.route().stream())
                .filter(waypoint -> !waypoint.name().isEmpty())
                .toList();
        return new Mapped(
                Told.of(outcome, manner),
                ground.stream()
                        .flatMap(id -> treaties.zonesOf(id).stream())
                        .distinct()
                        .flatMap(id -> treaties.zone(id).stream())
                        .toList(),
                ground.stream().flatMap(id -> treaties.line(id).stream()).toList(),
                treaties.places().stream()
                        .filter(place -> waypoints.stream()
                                .anyMatch(waypoint -> waypoint.where().equals(place.at())))
                        .toList(),
                outcome.scenario().formations().stream()
                        .map(formation -> MappedRoute.of(formation, outcome, words, names))
                        .toList());
    }

    /** Whether people were killed in what a finding is about: then it is dated text, and nothing that is played or measured. */
    static boolean ofKilling(Outcome outcome, Row row) {
        return outcome.scenario().events().stream()
                .filter(event -> event.what().equals("kill"))
                .anyMatch(event -> event.id().equals(row.finding().object())
                        || row.finding().because().stream()
                                .anyMatch(because -> because.id().equals(event.id())));
    }
}
