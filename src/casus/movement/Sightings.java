package casus.movement;

import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.SearchLaw;
import casus.scenario.Sees;
import casus.treaty.Kilometres;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds who could see whom: each formation with {@code sees}, each of another side, in the order of the scenario. */
final class Sightings {
    /** More than all roundings of a place on the chart. */
    private static final double ROUNDING_KM = 1e-6;

    private static final int TIME_EAST_NORTH = 3;

    private final List<Formation> formations;
    private final Map<String, Mover> movers;
    private final Overcast overcast;
    private final LegTree tree;

    private Sightings(Scenario scenario, Map<String, Mover> movers, Shapes shapes) {
        this.formations = scenario.formations();
        this.movers = movers;
        this.overcast = new Overcast(scenario.weather(), shapes);
        List<SpaceLeg> all = new ArrayList<>();
        for (int i = 0; i < formations.size(); i++) {
            all.addAll(legs(i));
        }
        this.tree = new LegTree(all, TIME_EAST_NORTH);
    }

    /**
     * All of them, by observer and formation in the order of the scenario, then by time.
     *
     * @param movers by formation; those of which no part lies in the scenario's period are missing
     */
    static List<Sighting> of(Scenario scenario, Map<String, Mover> movers, Shapes shapes) {
        List<Formation> all = scenario.formations();
        int[] observers = IntStream.range(0, all.size())
                .filter(i -> all.get(i).sees().isPresent())
                .toArray();
        if (observers.length == 0) {
            return List.of();
        }
        Sightings sightings = new Sightings(scenario, movers, shapes);
        // Each observer looks for itself, so that threads can share them; their order is kept.
        IntStream each = Arrays.stream(observers);
        return (all.size() < Moved.FEW ? each : each.parallel())
                .mapToObj(sightings::of)
                .flatMap(List::stream)
                .toList();
    }

    private List<Sighting> of(int number) {
        Formation observer = formations.get(number);
        List<Sighting> found = new ArrayList<>();
        observer.sees().ifPresent(sees -> {
            BitSet near = new BitSet();
            double reach = sees.radius().value() + ROUNDING_KM;
            legs(number).forEach(leg -> tree.near(leg, reach, other -> near.set(other.mover())));
            near.stream()
                    .mapToObj(formations::get)
                    .filter(other -> !other.side().equals(observer.side()))
                    .forEach(other -> look(observer.id(), sees, other.id(), found));
        });
        return found;
    }

    /** Outwards to whole microseconds: they only tell what need not be looked at. */
    private List<SpaceLeg> legs(int number) {
        Mover mover = movers.get(formations.get(number).id());
        return mover == null
                ? List.of()
                : mover.course().motions.stream()
                        .map(motion -> new SpaceLeg(
                                number,
                                (long) Math.floor(motion.from()),
                                (long) Math.ceil(motion.to()),
                                new double[] {motion.x(), motion.y()},
                                new double[] {motion.x(1), motion.y(1)}))
                        .toList();
    }

    private void look(String observer, Sees sees, String formation, List<Sighting> found) {
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
