package casus.finding;

import java.util.Locale;

/** What one reading says of one piece of conduct under one clause, the gravest first and silence last. */
public enum Verdict {
    BREACH,
    OPEN,
    PENDING,
    PERMITTED,
    FULFILLED,
    NOT_ATTRIBUTABLE,
    NOT_COVERED;

    /** The word in files and reports: {@code not-attributable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
