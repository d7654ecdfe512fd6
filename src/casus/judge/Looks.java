package casus.judge;

import casus.movement.Exposure;
import casus.movement.Sighting;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.Sees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What observers in fact see of what is there to be seen. Where it is a matter of chance, each sighting is one look, which is
 * drawn by {@link Lot}; where it takes time, it begins when the sighting's {@link Exposure} reaches a threshold that is drawn
 * likewise, from the exponential distribution.
 */
final class Looks {
    private final Scenario scenario;
    /** Only looked up in. */
    private final Map<String, Formation> observers = new HashMap<>();

    private final Map<String, Integer> ordinals = new HashMap<>();

    private Looks(Scenario scenario) {
        this.scenario = scenario;
        scenario.formations().forEach(one -> one.sees().ifPresent(sees -> observers.put(one.id(), one)));
    }

    static List<Look> of(Scenario scenario, List<Sighting> sightings) {
        Looks looks = new Looks(scenario);
        List<Look> all = new ArrayList<>();
        sightings.forEach(sighting -> looks.of(sighting).ifPresent(all::add));
        return all;
    }

    private Optional<Look> of(Sighting sighting) {
        Formation observer = observers.get(sighting.observer());
        if (observer == null) {
            throw new IllegalArgumentException("seen by one who does not see: " + sighting);
        }
        String pair = sighting.observer() + " sees " + sighting.formation();
        int ordinal = ordinals.merge(pair, 1, Integer::sum);
        double chance = observer.sees().map(Sees::chance).orElse(1.0);
        boolean looks = chance >= 1 || Lot.of(scenario.seed(), pair, ordinal) < chance;
        return looks
                ? found(sighting, ordinal)
                        .map(at ->
                                new Look(sighting.observer(), observer.side(), sighting.formation(), at, sighting.to()))
                : Optional.empty();
    }

    private Optional<Instant> found(Sighting sighting, int ordinal) {
        if (sighting.exposure().isEmpty()) {
            return Optional.of(sighting.from());
        }
        String pair = sighting.observer() + " finds " + sighting.formation();
        double threshold = -Math.log1p(-Lot.of(scenario.seed(), pair, ordinal));
        return sighting.exposure().get().reaches(threshold);
    }
}
