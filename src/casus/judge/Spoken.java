package casus.judge;

import casus.problem.RulesRejected;
import casus.treaty.ClauseId;
import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which clauses have rules, under any reading: a party's, the plain text, or one answer alone.
 *
 * @param clauses those that have
 * @param timed those of them whose rules set a time by which something is to be done
 */
public record Spoken(Set<ClauseId> clauses, Set<ClauseId> timed) {
    private static final String TIME = "Due(";

    /**
     * Reads the rules; nothing is compiled.
     *
     * @throws RulesRejected with every problem of every file
     */
    public static Spoken of(RulesFolder folder, Treaties treaties) {
        Spoken spoken = new Spoken(new TreeSet<>(), new TreeSet<>());
        RuleSets.read(new RuleFiles(folder, treaties), List.of())
                .whole()
                .rules()
                .forEach(spoken::add);
        return spoken;
    }

    private void add(Rule rule) {
        rule.clause().ifPresent(clause -> {
            clauses.add(clause);
            boolean sets = rule.conditions().stream()
                    .flatMap(line -> line.patterns().stream())
                    .anyMatch(pattern -> pattern.contains(TIME));
            if (sets) {
                timed.add(clause);
            }
        });
    }
}
