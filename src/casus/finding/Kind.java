package casus.finding;

import java.util.Locale;

/** What a finding says of the conduct, the gravest first. */
public enum Kind {
    BREACH,
    CONTESTED,
    OPEN,
    PENDING,
    PERMITTED,
    FULFILLED;

    /** The word in files and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
