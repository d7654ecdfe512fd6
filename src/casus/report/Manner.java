package casus.report;

import casus.treaty.Lang;

/**
 * How a report is to be told.
 *
 * @param style colour, where the format has any
 * @param engine the version of Casus that judged, as in {@code casus --version}
 */
public record Manner(Lang lang, Style style, String engine) {}
