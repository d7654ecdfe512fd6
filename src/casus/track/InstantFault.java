package casus.track;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a text is no instant. It is known to be none; here is time to find words. */
final class InstantFault {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d+))?)?(.*)", Pattern.DOTALL);
    private static final Pattern OFFSET = Pattern.compile("[Zz]|[+-]\\d{2}(?::?\\d{2})?");
    private static final String FORM = "write `2026-05-20T18:00:00+08:00`";

    private InstantFault() {}

    /** @param byCommand whether the clock of the whole file can be told as an option */
    static Fault of(String text, boolean byCommand) {
        String shown = "`" + text + "`";
        if (text.isEmpty()) {
            return new Fault("instant-missing", "the time is missing here", FORM);
        }
        if (DAY.matcher(text).matches()) {
            return new Fault(
                    "instant-wanted",
                    shown + " is a day; an instant is wanted here",
                    "write the hour and the offset too, such as `" + text + "T12:00Z`");
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return new Fault("not-an-instant", shown + " is not a time", FORM);
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(Integer.parseInt(parts.group(3)))) {
            return new Fault("no-such-day", shown + " is of no day of the calendar", "look at the month and the day");
        }
        return ofTime(shown, parts, byCommand);
    }

    private static Fault ofTime(String shown, Matcher parts, boolean byCommand) {
        int second = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
        if (Integer.parseInt(parts.group(4)) > 23 || Integer.parseInt(parts.group(5)) > 59 || second > 59) {
            return new Fault(
                    "no-such-time",
                    shown + " has no such time of day",
                    "hours go to 23 (24:00 is the next midnight), minutes and seconds to 59");
        }
        String decimals = parts.group(7);
        if (decimals != null && !decimals.matches("\\d{1,6}0*")) {
            return new Fault(
                    "too-fine", shown + " is finer than a microsecond", "write six decimals of a second at most");
        }
        String offset = parts.group(8);
        if (offset.isEmpty()) {
            return new Fault(
                    "no-offset",
                    shown + " does not say how far its clock is from Greenwich",
                    "write the offset behind it, such as `Z` or `+08:00`"
                            + (byCommand ? ", or say the file's clock: `--clock +08:00`" : ""));
        }
        String help = OFFSET.matcher(offset).matches() ? "offsets go to 18 hours" : FORM;
        return new Fault("not-an-offset", "`" + offset + "` is no offset from Greenwich time", help);
    }
}
