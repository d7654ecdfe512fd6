package casus.report;

import casus.treaty.Lang;

/**
 * How a report is to be told.
 *
 * @param style colour, where the format has any
 * @param called how this user calls the program, as a shell takes it: commands to type next begin with it
 * @param engine the version of Casus that judged, as in {@code casus --version}
 */
public record Manner(Lang lang, Style style, String engine, String called) {
    /** As somebody who has the program on the path would call it. */
    public Manner(Lang lang, Style style, String engine) {
        this(lang, style, engine, "casus");
    }
}
