package casus.movement;

import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.SearchLaw;
import casus.scenario.Sees;
import casus.treaty.Kilometres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who could see whom: each formation with {@code sees}, each of another side, in the order of the scenario. */
final class Sightings {
    private final Map<String, Mover> movers;
    private final List<Sighting> found = new ArrayList<>();

    private final Overcast overcast;

    private Sightings(Map<String, Mover> movers, Overcast overcast) {
        this.movers = movers;
        this.overcast = overcast;
    }

    /**
     * All of them, by observer and formation in the order of the scenario, then by time.
     *
     * @param movers by formation; those of which no part lies in the scenario's period are missing
     */
    static List<Sighting> of(Scenario scenario, Map<String, Mover> movers, Shapes shapes) {
        Sightings sightings = new Sightings(movers, new Overcast(scenario.weather(), shapes));
        for (Formation observer : scenario.formations()) {
            observer.sees()
                    .ifPresent(sees -> scenario.formations().stream()
                            .filter(other -> !other.side().equals(observer.side()))
                            .forEach(other -> sightings.look(observer.id(), sees, other.id())));
        }
        return sightings.found;
    }

    private void look(String observer, Sees sees, String formation) {
        Mover from = movers.get(observer);
        Mover to = movers.get(formation);
        if (from == null || to == null) {
            return;
        }
        Separation separation = new Separation(from.course(), to.course());
        Windows near = separation.within(sees.radius().value());
        Windows lit = sees.daylightOnly() ? byDay(near, to.trajectory()) : near;
        Windows seen = overcast.clear(lit, to.trajectory(), sees.stoppedBy());
        for (Span span : seen.spans()) {
            Separation.Nearest nearest = separation.nearest(span);
            found.add(new Sighting(
                    observer,
                    formation,
                    Micros.instant(span.from()),
                    Micros.instant(span.to()),
                    new Kilometres(nearest.distance()),
                    Micros.instant(nearest.at()),
                    sees.daylightOnly(),
                    exposure(sees, separation, span)));
        }
    }

    private static Optional<Exposure> exposure(Sees sees, Separation separation, Span span) {
        return sees.law().equals(SearchLaw.DEFINITE_RANGE)
                ? Optional.empty()
                : Optional.of(new Exposure(sees.law(), sees.radius().value(), separation.during(span), span));
    }

    /** Each by itself: between two sightings far apart nobody asks for the sun. */
    private static Windows byDay(Windows near, Trajectory observed) {
        List<Span> seen = new ArrayList<>();
        for (Span span : near.spans()) {
            seen.addAll(Daylight.along(observed, span).spans());
        }
        return new Windows(seen);
    }
}
