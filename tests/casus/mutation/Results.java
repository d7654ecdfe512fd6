package casus.mutation;

import casus.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of all mutants.
 *
 * @param stories how many there were
 * @param stale entries of the list of equivalents that are true of no mutant
 */
record Results(int stories, List<Tried> tried, List<Problem> stale) {
    /** Of a hundred mutants that are not equivalent, so many are noticed at least. */
    static final int THRESHOLD = 95;

    List<Tried> survivors() {
        return tried.stream().filter(Tried::survivor).toList();
    }

    List<Tried> equivalents() {
        return tried.stream().filter(Tried::equivalent).toList();
    }

    long killed() {
        return count(Fate.Killed.class);
    }

    long refused() {
        return count(Fate.Refused.class);
    }

    long stopped() {
        return count(Fate.Stopped.class);
    }

    int counted() {
        return tried.size() - equivalents().size();
    }

    /** Noticed of a hundred that are not equivalent; 100 where there are none. */
    double score() {
        return counted() == 0 ? 100 : 100.0 * (counted() - survivors().size()) / counted();
    }

    /** Why the build fails; empty where it does not. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        if (score() < THRESHOLD) {
            failures.add("%.1f %% of the mutants are noticed, less than %d %%".formatted(score(), THRESHOLD));
        }
        stale.forEach(one -> failures.add(one.place().fileAndLine() + ": " + one.message() + " (" + one.help() + ")"));
        return failures;
    }

    private long count(Class<? extends Fate> fate) {
        return tried.stream().filter(one -> fate.isInstance(one.fate())).count();
    }
}
