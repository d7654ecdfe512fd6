package casus.report;

import casus.report.Cell.Position;
import casus.treaty.Clause;
import java.util.Optional;

/** Which cells no scenario can check, by the kind of the clause and the limits that it has; each with the reason. */
final class Impossible {
    private Impossible() {}

    /** The reason as a key of words; none where the cell can exist. */
    static Optional<String> why(Cell cell, Clause clause) {
        return Optional.of(
                        switch (clause.kind()) {
                            case PROHIBITION -> forbidden(cell, clause);
                            case PERMISSION -> permitted(cell);
                            case DUTY -> asked(cell, clause);
                            case PROCEDURE -> "procedure";
                        })
                .filter(reason -> !reason.isEmpty())
                .map(reason -> "cover.cannot." + reason);
    }

    private static String forbidden(Cell cell, Clause clause) {
        boolean placed = !clause.places().isEmpty();
        return switch (cell.tested()) {
            case BREACHED -> cell.position() == Position.OUTSIDE ? "nothing-forbidden" : "";
            case KEPT -> cell.position() == Position.INSIDE ? "is-breach" : placed ? "" : "no-place";
            case PERMITTED -> "permitting-clause";
            case OPEN -> placed ? "" : "no-doubt";
            case NOT_APPLICABLE -> cell.position() == Position.ON && !placed ? "binds-then" : "";
        };
    }

    private static String permitted(Cell cell) {
        return switch (cell.tested()) {
            case BREACHED, KEPT -> "asks-nothing";
            case OPEN -> "no-finding";
            case PERMITTED -> cell.position() == Position.OUTSIDE ? "nothing-permitted" : "";
            case NOT_APPLICABLE -> "";
        };
    }

    private static String asked(Cell cell, Clause clause) {
        boolean termed = Limit.hasTerm(clause);
        boolean placed = !clause.places().isEmpty();
        boolean outside = cell.position() == Position.OUTSIDE;
        return switch (cell.tested()) {
            case BREACHED -> termed ? (outside ? "" : "in-time") : outside ? "nothing-asked" : "";
            case KEPT -> outside ? (termed ? "too-late" : "nothing-asked") : "";
            case PERMITTED -> "permits-nothing";
            case OPEN -> placed || termed ? "" : "no-doubt";
            case NOT_APPLICABLE -> placed ? "" : cell.position() == Position.ON ? "binds-then" : "";
        };
    }
}
