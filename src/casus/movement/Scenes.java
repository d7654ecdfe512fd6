package casus.movement;

import casus.scenario.Event;
import casus.scenario.Scenario;
import casus.treaty.Boundary;
import casus.treaty.LonLat;
import java.util.ArrayList;
import java.util.List;

/** Where the events of a scenario took place. An event is measured as a formation would be that is there for that instant. */
final class Scenes {
    private Scenes() {}

    static List<Scene> of(Scenario scenario, Shapes shapes) {
        List<Scene> scenes = new ArrayList<>();
        for (Event event : scenario.events()) {
            event.where().ifPresent(where -> {
                Mover there = there(event, where, scenario, shapes);
                shapes.zones().forEach(zone -> scenes.add(scene(there, zone)));
            });
        }
        return scenes;
    }

    private static Mover there(Event event, LonLat where, Scenario scenario, Shapes shapes) {
        long at = Micros.of(event.at());
        double doubt = scenario.exact() ? 0 : event.placeDoubt().value();
        Trajectory trajectory = new Trajectory(
                event.id(),
                Track.of(new long[] {at}, new double[] {where.lon()}, new double[] {where.lat()}),
                new double[] {doubt},
                new double[] {0},
                new Span(at, at));
        return new Mover(trajectory, new Course(trajectory, shapes.projection()), scenario.exact());
    }

    private static Scene scene(Mover there, Shapes.ZoneShape zone) {
        List<Approach> found = new ArrayList<>();
        new ZoneMoves(there, zone).tell(new ArrayList<>(), found);
        Approach approach = found.get(0);
        boolean inside =
                approach.side() == Side.INSIDE || (approach.side() == Side.ON && zone.boundary() == Boundary.INCLUDED);
        return new Scene(approach.formation(), zone.id(), inside, approach.least(), approach.doubt());
    }
}
