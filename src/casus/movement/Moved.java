package casus.movement;

import casus.problem.ScenarioRejected;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one formation does, which asks nothing of any other: so many of them are followed by as many threads as there are. */
record Moved(Mover mover, List<Stay> stays, List<Crossing> crossings, List<Approach> approaches) {
    /** So few that other threads would cost more than they gain. */
    static final int FEW = 200;

    /** What came of following one, that the first that is refused may be told whichever thread comes first. */
    private record Tried(Optional<Moved> moved, Optional<ScenarioRejected> refused) {}

    /**
     * Those of the scenario that exist in its period, in its order.
     *
     * @throws ScenarioRejected as {@link RouteSurvey#of}, for the first that must be refused
     */
    static List<Moved> all(Scenario scenario, Shapes shapes) {
        Stream<Formation> formations = scenario.formations().stream();
        Stream<Formation> shared = scenario.formations().size() < FEW ? formations : formations.parallel();
        List<Moved> all = new ArrayList<>();
        for (Tried tried :
                shared.map(formation -> tried(formation, scenario, shapes)).toList()) {
            if (tried.refused().isPresent()) {
                throw tried.refused().get();
            }
            tried.moved().ifPresent(all::add);
        }
        return all;
    }

    private static Tried tried(Formation formation, Scenario scenario, Shapes shapes) {
        try {
            Optional<Moved> moved = RouteSurvey.of(formation, scenario)
                    .map(trajectory -> of(
                            new Mover(trajectory, new Course(trajectory, shapes.projection()), scenario.exact()),
                            shapes));
            return new Tried(moved, Optional.empty());
        } catch (ScenarioRejected refused) {
            return new Tried(Optional.empty(), Optional.of(refused));
        }
    }

    private static Moved of(Mover mover, Shapes shapes) {
        Moved moved = new Moved(mover, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        shapes.zones().forEach(zone -> new ZoneMoves(mover, zone).tell(moved.stays, moved.approaches));
        shapes.lines().forEach(line -> new LineMoves(mover, line).tell(moved.crossings, moved.approaches));
        return moved;
    }
}
