package casus.judge;

import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Formation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads out of rules which facts of a story they can bring together. What it does not understand it takes to bring together
 * anything.
 */
final class TieFinder {
    /** Facts that a story consists of: each is in one part of it. */
    static final Map<String, Class<?>> TOLD =
            Map.of("Formation", Formation.class, "Event", Event.class, "Stay", Stay.class);

    /** Facts that are the same in every part: each has all of them. */
    static final Set<String> OF_THE_TREATY = Set.of("Party", "TermValue", "Under", "Story");

    /**
     * What the rest of judging asks of facts, whatever the rules say: a stay's formation; where a formation was when it
     * was done something to; whose act the conduct of a formation, or an act, is.
     */
    private static final List<Ties.Tie> ALWAYS = List.of(
            tie("Formation", "id", "Stay", "formation"),
            tie("Formation", "id", "Event", "whom"),
            tie("Formation", "id", "Attribution", "subject"),
            tie("Event", "id", "Attribution", "subject"));

    private final Inferred inferred;
    private final Set<Ties.Tie> ties = new LinkedHashSet<>();
    private final Set<String> everywhere = new TreeSet<>();
    private final Set<String> undivided = new LinkedHashSet<>();

    private TieFinder(Inferred inferred) {
        this.inferred = inferred;
    }

    static Ties of(Collection<Rule> rules) {
        List<RuleShape> shapes = rules.stream().map(RuleShape::of).toList();
        TieFinder finder = new TieFinder(Inferred.by(shapes));
        ALWAYS.forEach(finder::always);
        shapes.forEach(finder::read);
        return new Ties(finder.ties, finder.everywhere, zones(shapes), List.copyOf(finder.undivided));
    }

    private static Optional<Set<String>> zones(List<RuleShape> shapes) {
        Set<String> zones = new TreeSet<>();
        for (RuleShape shape : shapes) {
            for (FactPattern pattern : shape.patterns()) {
                Optional<String> zone = pattern.text("zone");
                if (pattern.fact().equals("Stay") && zone.isEmpty()) {
                    return Optional.empty();
                }
                zone.ifPresent(zones::add);
            }
        }
        return Optional.of(zones);
    }

    private static Ties.Tie tie(String fact, String name, String otherFact, String otherName) {
        return new Ties.Tie(new Field(fact, name), new Field(otherFact, otherName));
    }

    private void always(Ties.Tie tie) {
        if (!tied(tie.one(), tie.other())) {
            undivided.add("the rules infer " + tie.other() + " from what is no name of a formation or an event");
        }
    }

    private void read(RuleShape shape) {
        if (!shape.isUnderstood()) {
            undivided.add(shape.name() + ": " + shape.notUnderstood());
            return;
        }
        Clusters clusters = new Clusters(shape.patterns(), this::tied);
        Set<Integer> concluding = new TreeSet<>();
        // A party's duty is one matter: everything that it is found from must be in every part, and one tells of it.
        boolean partys = shape.due() >= 0 && shape.trigger() < 0;
        (partys ? List.<Integer>of() : shape.concludesOn()).forEach(number -> concluding.add(clusters.of(number)));
        if (concluding.size() > 1) {
            undivided.add(shape.name() + ": it concludes on facts that nothing ties");
        }
        if (shape.due() >= 0 && !partys && clusters.of(shape.due()) != clusters.of(shape.trigger())) {
            undivided.add(shape.name() + ": nothing ties its time limit to what is to be answered");
        }
        for (List<FactPattern> cluster : clusters.except(concluding)) {
            anywhere(shape, cluster);
        }
    }

    /** Patterns that nothing ties to what the rule concludes on. */
    private void anywhere(RuleShape shape, List<FactPattern> cluster) {
        if (cluster.size() == 1 && cluster.get(0).isOfAPartyAlone()) {
            return;
        }
        List<String> verbs = new ArrayList<>();
        // Without the first of them none of the others is asked for, and without one that must be there neither.
        cluster.stream()
                .filter(pattern -> pattern.plain() || pattern.equals(cluster.get(0)))
                .filter(pattern -> pattern.plain() || cluster.stream().noneMatch(FactPattern::plain))
                .filter(pattern -> pattern.fact().equals("Event"))
                .forEach(pattern -> pattern.text("what").ifPresent(verbs::add));
        if (verbs.isEmpty()) {
            undivided.add(shape.name() + ": nothing ties its " + cluster.get(0).fact() + " to what it concludes on");
        } else {
            everywhere.add(verbs.get(0));
        }
    }

    /** Whether facts with one value in the two fields are sure to be facts of one part; notes what makes it so. */
    private boolean tied(Field one, Field other) {
        List<Field> from = inferred.origins(one);
        List<Field> to = inferred.origins(other);
        for (Field start : from) {
            for (Field end : to) {
                ties.add(new Ties.Tie(start, end));
            }
        }
        return !from.isEmpty() && !to.isEmpty();
    }
}
