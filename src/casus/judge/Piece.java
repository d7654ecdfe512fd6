package casus.judge;

import casus.finding.Margin;
import casus.finding.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * A candidate cut to one interval.
 *
 * @param cut the candidate that it was cut from: its clause is the one whose verdict this is
 * @param reason the candidate that decides: the departure, or the permission that covers it
 */
record Piece(
        Candidate cut,
        Candidate reason,
        Verdict verdict,
        Instant from,
        Instant to,
        Optional<Margin> margin,
        Optional<Instant> sureFrom) {

    /** Whether the clause would have been departed from, had not another clause given leave. */
    boolean isExcepted() {
        return !cut.clause().equals(reason.clause());
    }

    boolean isInstant() {
        return from.equals(to);
    }

    boolean covers(Instant start, Instant end) {
        return !from.isAfter(start) && !to.isBefore(end);
    }
}
