package casus.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which facts of a story the rules can bring together: what {@link TieFinder} reads out of their conditions, and
 * {@link Groups} divides a story by. Why it is enough: {@code docs/decisions/0011-stories-in-parts.md}.
 *
 * @param ties two facts that have one value in the two fields may meet
 * @param everywhere verbs of events that some rule asks for whomever they concern, such as a party's: they, and what is
 *     tied to them, may meet everything
 * @param zones the zones that rules ask for stays in; none where some rule asks for stays wherever they are
 * @param undivided for each rule that could bring together any two facts, its name and what in it could; empty where a
 *     story may be divided
 */
record Ties(Set<Tie> ties, Set<String> everywhere, Optional<Set<String>> zones, List<String> undivided) {
    /** Of rules that cannot be read any more. */
    static final Ties UNKNOWN =
            new Ties(Set.of(), Set.of(), Optional.empty(), List.of("the files of the rules have changed"));

    record Tie(Field one, Field other) {}

    boolean allowParts() {
        return undivided.isEmpty();
    }
}
