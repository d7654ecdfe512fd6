package casus.judge;

import casus.movement.Sighting;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.Sees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What observers in fact see of what is there to be seen. Where it is a matter of chance, each sighting is one look, which is
 * drawn by {@link Lot}.
 */
final class Looks {
    private Looks() {}

    static List<Look> of(Scenario scenario, List<Sighting> sightings) {
        List<Look> looks = new ArrayList<>();
        Map<String, Integer> ordinals = new HashMap<>();
        for (Sighting sighting : sightings) {
            Formation observer = scenario.formation(sighting.observer()).orElseThrow();
            String pair = sighting.observer() + " sees " + sighting.formation();
            int ordinal = ordinals.merge(pair, 1, Integer::sum);
            double chance = observer.sees().map(Sees::chance).orElse(1.0);
            if (chance >= 1 || Lot.of(scenario.seed(), pair, ordinal) < chance) {
                looks.add(new Look(
                        sighting.observer(), observer.side(), sighting.formation(), sighting.from(), sighting.to()));
            }
        }
        return looks;
    }
}
