package casus.judge;

import casus.movement.Movements;
import casus.movement.Scene;
import casus.movement.Stay;
import casus.movement.Trajectory;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Divides a story into parts that the rules cannot tell from the whole: facts that may meet are in one part. Small parts are
 * the cheap ones; of very small ones several make one part.
 */
final class Division {
    private static final int LENT = -1;

    private final Ties ties;
    private final Scenario scenario;
    private final Movements movements;
    private final Map<String, FactColumn> columns = new LinkedHashMap<>();
    private final Groups groups;
    /** By the number of the fact that stands for a group: the part that the group is in. */
    private final int[] partOf;

    private int parts;

    private Division(Ties ties, Scenario scenario, Movements movements) {
        this.ties = ties;
        this.scenario = scenario;
        this.movements = movements;
        column("Formation", scenario.formations());
        column("Event", scenario.events());
        column("Stay", movements.stays());
        this.groups = Groups.of(columns, ties.ties());
        this.partOf = new int[count()];
    }

    /** @param size of a part: how many facts at least, where there are as many */
    static List<StoryPart> of(Ties ties, Scenario scenario, Movements movements, int size) {
        if (!ties.allowParts()) {
            return List.of(StoryPart.whole(scenario, movements));
        }
        Division division = new Division(ties, scenario, movements);
        division.number(size);
        return division.parts > 1 ? division.told() : List.of(StoryPart.whole(scenario, movements));
    }

    private void column(String kind, List<?> facts) {
        columns.put(kind, new FactColumn(kind, facts, count()));
    }

    private int count() {
        return columns.values().stream().mapToInt(FactColumn::size).sum();
    }

    /** Gives each group its part, in the order of the story; what may meet everything is lent to every part. */
    private void number(int size) {
        int lent = lend();
        int[] sizes = new int[partOf.length];
        for (int fact = 0; fact < sizes.length; fact++) {
            sizes[groups.of(fact)]++;
        }
        // As many facts again as each part is lent at least, or lending would cost more than the story.
        int full = Math.max(size, 4 * lent);
        int inPart = full;
        for (int fact = 0; fact < sizes.length; fact++) {
            int group = groups.of(fact);
            if (partOf[group] == 0) {
                parts += inPart >= full ? 1 : 0;
                inPart = (inPart >= full ? 0 : inPart) + sizes[group];
                partOf[group] = parts;
            }
        }
    }

    private int lend() {
        FactColumn events = column("Event");
        for (int i = 0; i < events.size(); i++) {
            if (ties.everywhere().contains(scenario.events().get(i).what())) {
                partOf[groups.of(events.first() + i)] = LENT;
            }
        }
        int lent = 0;
        for (int fact = 0; fact < partOf.length; fact++) {
            lent += partOf[groups.of(fact)] == LENT ? 1 : 0;
        }
        return lent;
    }

    private FactColumn column(String kind) {
        FactColumn column = columns.get(kind);
        if (column == null) {
            throw new IllegalArgumentException("no facts " + kind);
        }
        return column;
    }

    /** What is lent is told in a part of its own, with what is a party's alone. */
    private List<StoryPart> told() {
        List<List<Formation>> formations = divided("Formation", scenario.formations());
        List<List<Event>> events = divided("Event", scenario.events());
        List<List<Stay>> stays = divided("Stay", movements.stays());
        List<List<Trajectory>> ways = ofNamed("Formation", movements.trajectories(), Trajectory::formation);
        List<List<Scene>> scenes = ofNamed("Event", movements.scenes(), Scene::event);
        Set<String> lentFormations = new HashSet<>();
        formations.get(0).forEach(formation -> lentFormations.add(formation.id()));
        Set<String> lentEvents = new HashSet<>();
        events.get(0).forEach(event -> lentEvents.add(event.id()));
        List<StoryPart> told = new ArrayList<>();
        for (int part = 0; part <= parts; part++) {
            boolean own = part == 0;
            told.add(new StoryPart(
                    scenario.with(joined(formations, part), joined(events, part)),
                    new Movements(
                            joined(stays, part),
                            List.of(),
                            List.of(),
                            List.of(),
                            joined(scenes, part),
                            joined(ways, part)),
                    own ? Set.of() : lentFormations,
                    own ? Set.of() : lentEvents,
                    own,
                    ties.zones()));
        }
        return told;
    }

    private static <T> List<T> joined(List<List<T>> byPart, int part) {
        if (part == 0 || byPart.get(0).isEmpty()) {
            return byPart.get(part);
        }
        List<T> joined = new ArrayList<>(byPart.get(0));
        joined.addAll(byPart.get(part));
        return joined;
    }

    /** By the number of the part, in the order of the story; under nought those that every part is lent. */
    private <T> List<List<T>> divided(String kind, List<T> facts) {
        List<List<T>> divided = emptyLists();
        int first = column(kind).first();
        for (int i = 0; i < facts.size(); i++) {
            divided.get(Math.max(0, partOf[groups.of(first + i)])).add(facts.get(i));
        }
        return divided;
    }

    /** What was measured of facts, with the facts that it was measured of. */
    private <T> List<List<T>> ofNamed(String kind, List<T> measured, Function<T, String> of) {
        List<List<T>> divided = emptyLists();
        if (measured.isEmpty()) {
            return divided;
        }
        FactColumn column = column(kind);
        FactColumn.Text ids = column.text("id");
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < column.size(); i++) {
            numbers.put(ids.of(i), column.first() + i);
        }
        for (T one : measured) {
            Integer number = numbers.get(of.apply(one));
            if (number != null) {
                divided.get(Math.max(0, partOf[groups.of(number)])).add(one);
            }
        }
        return divided;
    }

    private <T> List<List<T>> emptyLists() {
        List<List<T>> lists = new ArrayList<>();
        for (int part = 0; part <= parts; part++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
