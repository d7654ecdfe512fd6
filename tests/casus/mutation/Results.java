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
        return of(Fate.Killed.class).size();
    }

    /** Changes that no rules folder may have: nothing could be judged by them, so that there is nothing to notice. */
    List<Tried> refusals() {
        return of(Fate.Refused.class);
    }

    /** Laws that are read without a problem, by which judging ends in a bug. */
    List<Tried> bugs() {
        return of(Fate.Stopped.class);
    }

    /** Those that are laws, and other laws than the one that is changed. */
    int counted() {
        return tried.size() - equivalents().size() - refusals().size();
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
        if (!bugs().isEmpty()) {
            failures.add("%d mutants end in a bug: such a law is to be refused, or to be judged by"
                    .formatted(bugs().size()));
        }
        stale.forEach(one -> failures.add(one.place().fileAndLine() + ": " + one.message() + " (" + one.help() + ")"));
        return failures;
    }

    private List<Tried> of(Class<? extends Fate> fate) {
        return tried.stream().filter(one -> fate.isInstance(one.fate())).toList();
    }
}
