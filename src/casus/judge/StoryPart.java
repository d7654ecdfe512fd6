package casus.judge;

import casus.movement.Movements;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Scenario;
import java.util.Optional;
import java.util.Set;

/**
 * A story, or a part of one that nothing outside it can change the judgement of.
 *
 * @param lentFormations ids of formations that every part has and that another part tells of: what is found of them here is
 *     found there too
 * @param lentEvents the same of events
 * @param tellsOfParties whether duties of a party alone are told of here; they are found in every part
 * @param zones the only ones that any rule asks for; none where that is not known
 */
record StoryPart(
        Scenario scenario,
        Movements movements,
        Set<String> lentFormations,
        Set<String> lentEvents,
        boolean tellsOfParties,
        Optional<Set<String>> zones) {
    static StoryPart whole(Scenario scenario, Movements movements) {
        return new StoryPart(scenario, movements, Set.of(), Set.of(), true, Optional.empty());
    }

    boolean asksFor(String zone) {
        return zones.isEmpty() || zones.get().contains(zone);
    }

    boolean tellsOf(Stay stay) {
        return !lentFormations.contains(stay.formation());
    }

    /** @param trigger what is to be answered; none where the duty is a party's alone, which one part tells of */
    boolean tellsOfDuty(Optional<Event> trigger) {
        return trigger.map(this::tellsOf).orElse(tellsOfParties);
    }

    boolean tellsOf(Event act) {
        return !lentEvents.contains(act.id());
    }
}
