package casus.judge;

import casus.movement.Stay;
import casus.scenario.Event;
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
    /** Every rule of every answer: its place there is the number that prefixes name. */
    private final List<Rule> law;

    private final List<Rule> rules;
    private final List<Reached.Prefix> prefixes;
    private final Set<Attribution> attributions;

    private Probe(
            Reading reading,
            List<Rule> law,
            List<Rule> rules,
            List<Reached.Prefix> prefixes,
            Set<Attribution> attributions) {
        this.reading = reading;
        this.law = law;
        this.rules = rules;
        this.prefixes = prefixes;
        this.attributions = attributions;
    }

    /** The rules of a law with which to ask how far each came, whatever the reading. */
    static final class Rules {
        private final RuleSets sets;
        private final RuleFiles files;
        private final String key;
        private final KieBase base;

        Rules(RuleSets sets, RuleFiles files, RuleCache cache) {
            this.sets = sets;
            this.files = files;
            this.key = RuleCache.key(sets.whole().probes("anonymous"));
            this.base =
                    cache.find(key).orElseGet(() -> cache.make(key, sets.whole().probes(key)));
        }

        Language language() {
            return sets.language();
        }

        Probe hold(Reading reading, StoryPart part, Treaties treaties) {
            Reached reached = new Reached();
            ReadingRules rules = ReadingRules.of(base, key, files.of(reading));
            KieSession session = rules.session();
            try {
                session.setGlobal("reached", reached);
                Hearing.fire(rules, session, reached, reading, part, treaties);
                return new Probe(
                        reading,
                        sets.whole().rules(),
                        sets.of(reading).rules(),
                        reached.prefixes(),
                        Hearing.attributions(session));
            } finally {
                session.dispose();
            }
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

    /** Those that infer whose act something is. */
    List<Rule> inferring() {
        return rules.stream().filter(rule -> rule.clause().isEmpty()).toList();
    }

    /** The longest prefix of the rule's conditions that held for the subject; of equal ones the one wanted most. */
    Reached.Prefix furthest(Rule rule, String subject, Predicate<Reached.Prefix> wanted) {
        return longest(rule, prefix -> Conditions.concerns(prefix, subject), wanted)
                .orElse(new Reached.Prefix(law.indexOf(rule), 0, Map.of()));
    }

    /** The longest prefix of the rule's conditions that held for such facts. */
    Optional<Reached.Prefix> furthest(Rule rule, Predicate<Reached.Prefix> such) {
        return longest(rule, such, prefix -> true);
    }

    private Optional<Reached.Prefix> longest(
            Rule rule, Predicate<Reached.Prefix> such, Predicate<Reached.Prefix> wanted) {
        int number = law.indexOf(rule);
        return prefixes.stream()
                .filter(prefix -> prefix.rule() == number && such.test(prefix))
                .max(Comparator.comparingInt(Reached.Prefix::length)
                        .thenComparing(prefix -> wanted.test(prefix))
                        .thenComparing(Probe::order, Comparator.reverseOrder()));
    }

    /** Matches come in no order of their own; the earliest stay and then the earliest act is told. */
    private static String order(Reached.Prefix prefix) {
        return prefix.fact(Stay.class).map(stay -> stay.from().toString()).orElse("")
                + prefix.fact(Event.class).map(Event::id).orElse("");
    }
}
