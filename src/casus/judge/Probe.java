package casus.judge;

import casus.movement.Movements;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * How far the conditions of each rule of a reading held, for each formation. Only explanations ask for it, so its rules are
 * compiled when the first explanation is asked for.
 */
final class Probe {
    private final Reading reading;
    private final List<Rule> rules;
    private final List<Reached.Prefix> prefixes;
    private final Set<Attribution> attributions;

    private Probe(Reading reading, List<Rule> rules, List<Reached.Prefix> prefixes, Set<Attribution> attributions) {
        this.reading = reading;
        this.rules = rules;
        this.prefixes = prefixes;
        this.attributions = attributions;
    }

    static Probe hold(
            RuleSet set, RuleCache cache, Reading reading, Scenario scenario, Treaties treaties, Movements movements) {
        String key = RuleCache.key(set.probes("anonymous"));
        KieBase base = cache.find(key).orElseGet(() -> cache.make(key, set.probes(key)));
        Reached reached = new Reached();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("reached", reached);
            Hearing.fire(session, reached, reading, StoryPart.whole(scenario, movements), treaties);
            return new Probe(reading, set.rules(), reached.prefixes(), Hearing.attributions(session));
        } finally {
            session.dispose();
        }
    }

    Reading reading() {
        return reading;
    }

    boolean attributes(String subject, Clause clause) {
        return attributions.contains(
                new Attribution(subject, clause.binds(), clause.id().treaty()));
    }

    Optional<Rule> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    List<Rule> rules(ClauseId clause) {
        return rules.stream()
                .filter(rule -> rule.clause().equals(Optional.of(clause)))
                .toList();
    }

    /** The longest prefix of the rule's conditions that held for the formation; of equal ones the one wanted most. */
    Reached.Prefix furthest(Rule rule, String formation, Predicate<Reached.Prefix> wanted) {
        int number = rules.indexOf(rule);
        return prefixes.stream()
                .filter(prefix -> prefix.rule() == number && concerns(prefix, formation))
                .max(Comparator.comparingInt(Reached.Prefix::length)
                        .thenComparing(prefix -> wanted.test(prefix))
                        .thenComparing(Probe::order, Comparator.reverseOrder()))
                .orElse(new Reached.Prefix(number, 0, Map.of()));
    }

    /** A formation, the event that is to be answered, or whom or what the duty is about; a duty without any is the party's. */
    private static boolean concerns(Reached.Prefix prefix, String subject) {
        Optional<Formation> formation = prefix.fact(Formation.class);
        if (formation.isPresent()) {
            return formation.get().id().equals(subject);
        }
        return subject.isEmpty()
                || prefix.facts().stream()
                        .anyMatch(fact ->
                                (fact instanceof Event event && event.id().equals(subject))
                                        || (fact instanceof TermValue named
                                                && named.value().equals(subject)));
    }

    /** Matches come in no order of their own; the earliest stay and then the earliest act is told. */
    private static String order(Reached.Prefix prefix) {
        return prefix.fact(Stay.class).map(stay -> stay.from().toString()).orElse("")
                + prefix.fact(Event.class).map(Event::id).orElse("");
    }
}
