package casus.judge;

import casus.problem.Place;
import casus.treaty.ClauseId;
import java.util.List;
import java.util.Optional;

/**
 * One rule as it was written.
 *
 * @param packageName of its file
 * @param clause what it is a rule of; none for a rule of {@code mechanics/}
 * @param conditions in the order of the file
 */
record Rule(
        String file,
        String packageName,
        String name,
        Place place,
        Optional<ClauseId> clause,
        List<Line> conditions,
        Line conclusion) {

    /** How many patterns its conditions come to. */
    int patterns() {
        return conditions.stream().mapToInt(line -> line.patterns().size()).sum();
    }

    /** Whether it gives leave. */
    boolean permits() {
        return conclusion.drools().contains("found.permitted");
    }

    /** Whether it infers whose act something is, and that something is bound to the name. */
    boolean concludesOn(String name) {
        return conclusion.drools().contains("new Attribution( $" + name + ".");
    }

    /**
     * A line of a rule, expanded.
     *
     * @param patterns the Drools text of each part; the parts of the sentence in order, one for a plain pattern, the
     *     action for a conclusion
     * @param parts how each is said; empty for a plain pattern and a conclusion
     */
    record Line(String text, Place place, List<String> patterns, List<Said> parts) {
        String drools() {
            return String.join("  ", patterns);
        }
    }

    /** A part of a sentence with the values that this rule fills it with. */
    record Said(Part part, java.util.Map<String, String> values) {}
}
