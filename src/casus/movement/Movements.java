package casus.movement;

import casus.problem.ScenarioRejected;
import casus.scenario.Scenario;
import casus.treaty.LonLat;
import casus.treaty.Treaties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the routes of a scenario come to.
 *
 * @param stays true stays and, marked {@code possible}, those that only the doubts allow
 * @param sightings who could see whom, by observer and formation in the order of the scenario, then by time
 * @param scenes where events took place, by event in the order of the scenario, for each zone
 * @param trajectories the ways themselves, in the order of the scenario; a formation has none where no part of its route
 *     lies in the scenario's period
 */
public record Movements(
        List<Stay> stays,
        List<Crossing> crossings,
        List<Approach> approaches,
        List<Sighting> sightings,
        List<Scene> scenes,
        List<Trajectory> trajectories) {
    public Movements {
        stays = List.copyOf(stays);
        crossings = List.copyOf(crossings);
        approaches = List.copyOf(approaches);
        sightings = List.copyOf(sightings);
        scenes = List.copyOf(scenes);
        trajectories = List.copyOf(trajectories);
    }

    /** Movements that were written down by hand: of no formation is the way known. */
    public Movements(List<Stay> stays, List<Crossing> crossings, List<Approach> approaches, List<Sighting> sightings) {
        this(stays, crossings, approaches, sightings, List.of(), List.of());
    }

    /**
     * What the routes come to on the treaties' ground.
     *
     * @throws ScenarioRejected where a leg crosses the antimeridian or comes within five degrees of a pole
     * @throws IllegalArgumentException where a route does not keep what the reader promises of it
     */
    public static Movements of(Scenario scenario, Treaties treaties) {
        Shapes shapes = Shapes.of(treaties);
        List<Stay> stays = new ArrayList<>();
        List<Crossing> crossings = new ArrayList<>();
        List<Approach> approaches = new ArrayList<>();
        List<Trajectory> trajectories = new ArrayList<>();
        // Only looked up in; never walked through.
        Map<String, Mover> movers = new HashMap<>();
        for (Moved moved : Moved.all(scenario, shapes)) {
            Trajectory trajectory = moved.mover().trajectory();
            movers.put(trajectory.formation(), moved.mover());
            trajectories.add(trajectory);
            stays.addAll(moved.stays());
            crossings.addAll(moved.crossings());
            approaches.addAll(moved.approaches());
        }
        return new Movements(
                stays,
                crossings,
                approaches,
                Sightings.of(scenario, movers, shapes),
                Scenes.of(scenario, shapes),
                trajectories);
    }

    /** The way of a formation; empty where no part of its route lies in the scenario's period. */
    public Optional<Trajectory> trajectory(String formation) {
        return trajectories.stream()
                .filter(one -> one.formation().equals(formation))
                .findFirst();
    }

    /** Where a formation is at an instant; empty while it does not exist. */
    public Optional<LonLat> positionAt(String formation, Instant instant) {
        return trajectory(formation).flatMap(one -> one.positionAt(instant));
    }
}
