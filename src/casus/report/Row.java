package casus.report;

import casus.finding.Finding;
import casus.finding.Opinion;
import java.util.List;
import java.util.Optional;

/**
 * One finding, told.
 *
 * @param number as {@code casus explain FILE NUMBER} takes it
 * @param kind the kind's word in the language; its sign is {@link Symbol}'s
 * @param doubts of the start and the end, where there are any
 * @param readings the verdict of each reading in words, in the treaty's order
 * @param says the one plain sentence
 * @param inHeadline true where the headline has said the sentence already
 */
record Row(
        int number,
        Finding finding,
        String kind,
        String clause,
        String subject,
        String when,
        Optional<String> margin,
        Optional<String> where,
        List<String> doubts,
        List<String> readings,
        String says,
        boolean inHeadline) {

    /** Whether the readings say different things of it. */
    boolean isDivided() {
        return finding.opinions().stream().map(Opinion::verdict).distinct().count() > 1;
    }

    String symbolAndKind() {
        return Symbol.of(finding.kind()) + " " + kind;
    }
}
