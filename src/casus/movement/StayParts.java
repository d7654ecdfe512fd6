package casus.movement;

import casus.scenario.Scenario;
import casus.treaty.Treaties;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures parts of stays anew: a clause that binds for a part of a stay only asks how deep that part goes, and from when on
 * it is sure. For one scenario, on one thread.
 */
public final class StayParts {
    private final Scenario scenario;
    private final Movements movements;
    private final Treaties treaties;
    /** Only looked up in; never walked through. */
    private final Map<String, Mover> movers = new HashMap<>();
    /** Likewise; empty until a part is asked for, since most stories ask for none. */
    private final Map<String, Trajectory> ways = new HashMap<>();

    public StayParts(Scenario scenario, Treaties treaties, Movements movements) {
        this.scenario = scenario;
        this.movements = movements;
        this.treaties = treaties;
    }

    /**
     * The part of a stay from one instant to another, both within it; the stay itself where that is all of it.
     *
     * @param zone the zone of the ground that the stay was measured in, where that is not the one that it is told of
     * @throws IllegalArgumentException where no route in that zone is known of it
     */
    public Stay part(Stay stay, String zone, Instant from, Instant to) {
        if (from.equals(stay.from()) && to.equals(stay.to())) {
            return stay;
        }
        // Made where it is asked for: most stories ask for no part.
        Shapes shapes = Shapes.of(treaties);
        Shapes.ZoneShape shape = shapes.zones().stream()
                .filter(one -> one.id().equals(zone))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no zone " + zone));
        Mover mover = movers.computeIfAbsent(stay.formation(), formation -> mover(formation, shapes));
        ExactSpan span = new ExactSpan(Moment.of(Micros.of(from)), Moment.of(Micros.of(to)));
        Stay part = stay.possible()
                ? new PossibleStays(mover, shape, List.of(), List.of()).part(span)
                : new TrueStay(mover, shape, span, List.of()).tell();
        return part.in(stay.zone());
    }

    private Mover mover(String formation, Shapes shapes) {
        if (ways.isEmpty()) {
            movements.trajectories().forEach(way -> ways.put(way.formation(), way));
        }
        Trajectory trajectory = ways.get(formation);
        if (trajectory == null) {
            throw new IllegalArgumentException("no route of " + formation);
        }
        return new Mover(trajectory, new Course(trajectory, shapes.projection()), scenario.exact());
    }
}
