package casus.judge;

import casus.problem.RulesRejected;
import casus.treaty.ClauseId;
import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which clauses have rules, under any reading: a party's, the plain text, or one answer alone.
 *
 * @param clauses those that have
 * @param timed those of them whose rules set a time by which something is to be done
 */
public record Spoken(Set<ClauseId> clauses, Set<ClauseId> timed) {
    public static final Spoken NOTHING = new Spoken(Set.of(), Set.of());

    private static final String TIME = "Due(";

    public Spoken {
        clauses = Set.copyOf(clauses);
        timed = Set.copyOf(timed);
    }

    /**
     * Reads the rules; nothing is compiled.
     *
     * @throws RulesRejected with every problem of every file
     */
    public static Spoken of(RulesFolder folder, Treaties treaties) {
        List<Rule> rules = RuleSets.read(new RuleFiles(folder, treaties), List.of())
                .whole()
                .rules();
        return new Spoken(clauses(rules.stream()), clauses(rules.stream().filter(Spoken::setsATime)));
    }

    private static Set<ClauseId> clauses(Stream<Rule> rules) {
        return rules.flatMap(rule -> rule.clause().stream()).collect(Collectors.toSet());
    }

    private static boolean setsATime(Rule rule) {
        return rule.conditions().stream()
                .flatMap(line -> line.patterns().stream())
                .anyMatch(pattern -> pattern.contains(TIME));
    }

    /** Those of both. */
    public Spoken and(Spoken other) {
        return new Spoken(union(clauses, other.clauses), union(timed, other.timed));
    }

    private static Set<ClauseId> union(Set<ClauseId> some, Set<ClauseId> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
