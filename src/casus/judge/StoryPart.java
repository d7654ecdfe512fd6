package casus.judge;

import casus.movement.Movements;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Scenario;
import java.util.Set;

/**
 * A story, or a part of one that nothing outside it can change the judgement of.
 *
 * @param lentFormations ids of formations that every part has and that another part tells of: what is found of them here is
 *     found there too
 * @param lentEvents the same of events
 */
record StoryPart(Scenario scenario, Movements movements, Set<String> lentFormations, Set<String> lentEvents) {
    static StoryPart whole(Scenario scenario, Movements movements) {
        return new StoryPart(scenario, movements, Set.of(), Set.of());
    }

    boolean tellsOf(Stay stay) {
        return !lentFormations.contains(stay.formation());
    }

    boolean tellsOf(Event act) {
        return !lentEvents.contains(act.id());
    }
}
