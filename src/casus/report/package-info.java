/**
 * TELL: an outcome in words.
 *
 * <p>In: a {@link casus.Outcome}, an explanation or a treaty, and a {@link casus.report.Manner} (language, colour, the
 * engine's version). Out: text. Nothing is judged, measured or counted anew here beyond rounding for a reader, and every
 * sentence has one home: the words are in {@code words.LANG.properties}, the facts of a report in {@link
 * casus.report.Told}, and each format only lays them out. The same outcome in the same manner gives the same bytes:
 * lines end with LF, lists keep the order of the judgement (instant, clause, rule, formation).
 *
 * <p>Example: {@code Format.TEXT.render(outcome, new Manner(Lang.EN, Style.PLAIN, "0.1.0"))}.
 */
@NullMarked
package casus.report;

import org.jspecify.annotations.NullMarked;
