package casus.report;

import casus.treaty.ClauseId;
import java.util.Comparator;
import java.util.Locale;

/** What an expectation can check of a clause: one verdict on one side of its limits. */
public record Cell(ClauseId clause, Tested tested, Position position) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::clause).thenComparing(Cell::tested).thenComparing(Cell::position);

    /** What the clause makes of the conduct. */
    public enum Tested {
        BREACHED,
        KEPT,
        PERMITTED,
        OPEN,
        NOT_APPLICABLE;

        /** The word in files and keys: {@code not-applicable}. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where the conduct lies, within a stated nearness: in what the clause speaks of, on its limit, or beyond it. */
    public enum Position {
        INSIDE,
        ON,
        OUTSIDE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
