package casus.mutation;

import java.util.Optional;

/**
 * A mutant and what became of it.
 *
 * @param argument why no story could notice it; none where nobody says so
 */
record Tried(Mutant mutant, Fate fate, Optional<String> argument) {
    boolean equivalent() {
        return argument.isPresent() && fate.survived();
    }

    boolean survivor() {
        return argument.isEmpty() && fate.survived();
    }
}
