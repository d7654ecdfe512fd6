package casus.report;

import casus.judge.Spoken;
import casus.report.Cell.Position;
import casus.treaty.Clause;
import java.util.Optional;

/** Which cells no scenario can check, by the kind of the clause, its rules and the limits that it has; each with the reason. */
final class Impossible {
    private Impossible() {}

    /** The reason as a key of words; none where the cell can exist. */
    static Optional<String> why(Cell cell, Clause clause, Spoken spoken) {
        String reason = switch (clause.kind()) {
            case PROCEDURE -> "procedure";
            // Of a clause without a rule nothing is found, and its silence says nothing of what it would have said.
            case PROHIBITION, PERMISSION, DUTY ->
                spoken.clauses().contains(clause.id())
                        ? why(cell, clause, spoken.timed().contains(clause.id()))
                        : "no-rule";
        };
        return Optional.of(reason).filter(why -> !why.isEmpty()).map(why -> "cover.cannot." + why);
    }

    private static String why(Cell cell, Clause clause, boolean timed) {
        return switch (clause.kind()) {
            case PROHIBITION -> forbidden(cell, clause);
            case PERMISSION -> permitted(cell, clause);
            case DUTY -> asked(cell, clause, timed);
            case PROCEDURE -> "procedure";
        };
    }

    private static String forbidden(Cell cell, Clause clause) {
        boolean placed = !clause.places().isEmpty();
        return switch (cell.tested()) {
            case BREACHED -> cell.position() == Position.OUTSIDE ? "nothing-forbidden" : "";
            case KEPT -> cell.position() == Position.INSIDE ? "is-breach" : placed ? "" : "no-place";
            case PERMITTED -> "permitting-clause";
            case OPEN -> placed ? "" : "no-doubt";
            case NOT_APPLICABLE -> bindsThen(cell, clause);
        };
    }

    private static String permitted(Cell cell, Clause clause) {
        return switch (cell.tested()) {
            case BREACHED, KEPT -> "asks-nothing";
            case OPEN -> "no-finding";
            case PERMITTED -> cell.position() == Position.OUTSIDE ? "nothing-permitted" : "";
            case NOT_APPLICABLE -> bindsThen(cell, clause);
        };
    }

    private static String asked(Cell cell, Clause clause, boolean termed) {
        boolean placed = !clause.places().isEmpty();
        boolean outside = cell.position() == Position.OUTSIDE;
        return switch (cell.tested()) {
            case BREACHED -> termed ? (outside ? "" : "in-time") : outside ? "nothing-asked" : "";
            case KEPT -> outside ? (termed ? "too-late" : "nothing-asked") : "";
            case PERMITTED -> "permits-nothing";
            case OPEN -> placed || termed ? "" : "no-doubt";
            case NOT_APPLICABLE -> termed ? "" : bindsThen(cell, clause);
        };
    }

    /** Without a place and without a term the one limit is its first instant, which is the first of its time. */
    private static String bindsThen(Cell cell, Clause clause) {
        return cell.position() == Position.ON && clause.places().isEmpty() ? "binds-then" : "";
    }
}
