package casus.mutation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the mutants of one kind fared.
 *
 * @param noticed by an expectation, or by a crash
 * @param equivalent survived, and argued that no story can notice them
 * @param refused as no law
 */
record Tally(int mutants, int noticed, int survived, int equivalent, int refused) {

    /** Kind by kind, in the order of the kinds. */
    static Map<Operator, Tally> of(List<Tried> tried) {
        Map<Operator, Tally> tallies = new EnumMap<>(Operator.class);
        tried.forEach(one -> tallies.merge(one.mutant().operator(), of(one), Tally::plus));
        return tallies;
    }

    private static Tally of(Tried one) {
        boolean refused = one.fate() instanceof Fate.Refused;
        return new Tally(
                1,
                refused || one.fate().survived() ? 0 : 1,
                one.survivor() ? 1 : 0,
                one.equivalent() ? 1 : 0,
                refused ? 1 : 0);
    }

    private Tally plus(Tally other) {
        return new Tally(
                mutants + other.mutants,
                noticed + other.noticed,
                survived + other.survived,
                equivalent + other.equivalent,
                refused + other.refused);
    }

    /** Noticed of a hundred laws that are not equivalent; 100 where there are none. */
    double score() {
        int counted = noticed + survived;
        return counted == 0 ? 100 : 100.0 * noticed / counted;
    }
}
