package casus.report;

import static casus.report.Story.at;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Judgement;
import casus.movement.Movements;
import casus.scenario.Basis;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.Waypoint;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import casus.treaty.Treaties;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link Story} with ways for its formations, for reports that draw them. Invented. */
final class Ways {
    static final LonLat ZUNHUA = new LonLat(117.95861, 40.17917);

    private Ways() {}

    static Outcome outcome() {
        return outcome(List.of());
    }

    /** With events beside those of the story. */
    static Outcome outcome(List<Event> more, Finding... findings) {
        Outcome told = Story.outcome();
        Scenario scenario = with(
                told.scenario(),
                told.scenario().formations().stream().map(Ways::moved).toList(),
                more);
        Treaties treaties = told.treaties();
        Movements ways = Movements.of(scenario, treaties);
        Movements known = told.movements();
        Movements movements = new Movements(
                known.stays(),
                known.crossings(),
                known.approaches(),
                known.sightings(),
                ways.scenes(),
                ways.trajectories());
        Judgement judgement = findings.length == 0
                ? told.judgement()
                : new Judgement(told.judgement().readings(), List.of(findings), List.of());
        return new Outcome(scenario, treaties, movements, judgement);
    }

    /** The volunteers are lost twice, the company goes by a geodesic and halts, the patrol comes too late; others have no way. */
    private static Formation moved(Formation formation) {
        return switch (formation.id()) {
            case "sun-yongqin" ->
                with(
                        formation,
                        point("1935-05-18T06:00", "Zunhua", ZUNHUA, false, Basis.DOCUMENTED),
                        point("1935-05-18T18:00", "", new LonLat(117.7, 40.2), false, Basis.INVENTED),
                        point("1935-05-19T06:00", "", new LonLat(117.5, 40.2), true, Basis.INFERRED),
                        point("1935-05-20T06:00", "", new LonLat(117.3, 40.1), true, null),
                        point("1935-05-20T18:00", "", new LonLat(117.1, 40.0), false, Basis.INVENTED));
            case "company" ->
                with(
                        formation,
                        point("1935-05-16T00:00", "", new LonLat(116.6, 40.5), false, Basis.INFERRED),
                        halting("1935-05-17T00:00", new LonLat(116.637, 40.324), "1935-05-18T00:00"));
            case "patrol-1" ->
                with(formation, point("1935-06-20T00:00", "", new LonLat(117, 40), false, Basis.ASSUMED));
            default -> formation;
        };
    }

    private static Waypoint point(String time, String name, LonLat where, boolean afterGap, @Nullable Basis basis) {
        return new Waypoint(
                at(time),
                Duration.ZERO,
                name,
                where,
                new Kilometres(1),
                at(time),
                true,
                afterGap,
                Optional.ofNullable(basis),
                basis == Basis.DOCUMENTED ? "FRUS 1935 v3 <d133>" : "",
                Story.place(12));
    }

    private static Waypoint halting(String time, LonLat where, String leaves) {
        return new Waypoint(
                at(time),
                Duration.ZERO,
                "",
                where,
                new Kilometres(1),
                at(leaves),
                false,
                false,
                Optional.of(Basis.INFERRED),
                "",
                Story.place(13));
    }

    private static Formation with(Formation formation, Waypoint... route) {
        return new Formation(
                formation.id(),
                formation.name(),
                formation.side(),
                formation.kind(),
                formation.belongsTo(),
                formation.purpose(),
                formation.strength(),
                formation.arms(),
                formation.madeUpOf(),
                formation.sees(),
                List.of(route),
                formation.place(),
                Map.of());
    }

    private static Scenario with(Scenario scenario, List<Formation> formations, List<Event> more) {
        return new Scenario(
                scenario.file(),
                scenario.title(),
                scenario.treaties(),
                scenario.about(),
                scenario.clock(),
                scenario.from(),
                scenario.to(),
                scenario.exact(),
                scenario.weather(),
                formations,
                Stream.concat(scenario.events().stream(), more.stream()).toList(),
                scenario.expectations(),
                scenario.othersAllowed(),
                scenario.seed(),
                scenario.warnings(),
                scenario.sha256());
    }

    /** Somebody is killed, by nobody known. */
    static Event killing() {
        return new Event(
                "kill-1",
                "kill",
                at("1935-05-22T04:00"),
                Duration.ZERO,
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Kilometres.ZERO,
                "",
                Map.of("person", "an editor"),
                Optional.empty(),
                "",
                Story.place(81));
    }
}
