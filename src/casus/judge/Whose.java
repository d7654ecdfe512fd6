package casus.judge;

import casus.finding.Verdict;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Treaties;
import java.util.function.BiPredicate;

/**
 * What silence about conduct means. It is not attributable where it is no act of a party whom a clause could hold to it,
 * and not covered where it is such an act but the clause does not speak of it, or binds another.
 */
final class Whose {
    private Whose() {}

    /** @param attributes whether a subject's conduct is a party's, under the reading asked about */
    static Verdict is(String subject, ClauseId id, Treaties treaties, BiPredicate<String, Clause> attributes) {
        return treaties.clause(id)
                .filter(clause ->
                        clause.places().stream().anyMatch(place -> isABoundPartys(subject, place, treaties, attributes))
                                || isOf(subject, clause, attributes))
                .map(clause -> Verdict.NOT_COVERED)
                .orElse(Verdict.NOT_ATTRIBUTABLE);
    }

    /** Whether the conduct is the act of a party that some clause on the place binds. */
    static boolean isABoundPartys(
            String subject, String place, Treaties treaties, BiPredicate<String, Clause> attributes) {
        return treaties.clauses().stream()
                .anyMatch(clause -> clause.places().contains(place) && isOf(subject, clause, attributes));
    }

    private static boolean isOf(String subject, Clause clause, BiPredicate<String, Clause> attributes) {
        return !clause.binds().isEmpty() && (clause.binds().equals(subject) || attributes.test(subject, clause));
    }
}
