package casus.judge;

import casus.scenario.Event;
import casus.scenario.Formation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose act it is, by hand: for each reading, China's and then Japan's, the parties as bits. */
final class HandWhose {
    static final int CHINA = 1;
    static final int JAPAN = 2;
    static final List<String> PARTIES = List.of("china", "japan", "manchukuo", "east-hebei");

    /** Only looked up in, like the next: by id, and by whom they are about. */
    private final Map<String, Formation> formations = new HashMap<>();

    private final Map<String, List<Event>> events = new HashMap<>();

    HandWhose(GreatStory story) {
        story.scenario().formations().forEach(one -> formations.put(one.id(), one));
        for (Event event : story.scenario().events()) {
            String about = event.whom().isEmpty() ? event.about() : event.whom();
            events.computeIfAbsent(about, none -> new ArrayList<>(2)).add(event);
        }
    }

    List<Event> about(Formation formation) {
        return events.getOrDefault(formation.id(), List.of());
    }

    private static int party(String id) {
        int place = PARTIES.indexOf(id);
        return place < 0 ? 0 : 1 << place;
    }

    static boolean told(Event event, int reading) {
        return event.allegedBy().isEmpty() || event.allegedBy().equals(PARTIES.get(reading));
    }

    int whose(Formation formation, int reading) {
        int parties = party(formation.belongsTo());
        if (formation.belongsTo().equals("disputed")) {
            boolean japans = reading == 1;
            parties |= japans ? party(formation.side()) : 0;
            for (Event event : events.getOrDefault(formation.id(), List.of())) {
                boolean ground = event.what().equals("order")
                        || (japans
                                && (event.what().equals("aid") || event.what().equals("harbour")));
                if (ground && told(event, reading) && formation.id().equals(event.whom())) {
                    parties |= party(event.by());
                }
            }
        }
        return parties;
    }

    int whose(Event act, int reading) {
        Formation doer = formations.get(act.by());
        return party(act.by()) | (doer == null ? 0 : whose(doer, reading));
    }
}
