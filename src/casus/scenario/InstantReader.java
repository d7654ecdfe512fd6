package casus.scenario;

import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as files tell them: {@code 1935-05-20T18:00+08:00}, to the microsecond at most; without the offset where the file
 * has a clock; {@code 1935-05-18} for a day and {@code 1935-05-18 morning} for a part of one.
 */
final class InstantReader {
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d+))?)?(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: +([\\p{L}-]+))?");
    private static final Pattern BLANK_FOR_T = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) +(\\d{2}:\\d{2}.*)");
    private static final String FORM = "write a day as `1935-05-18` and a time as `1935-05-18T06:00`";

    private final Optional<ZoneOffset> clock;
    private final String usualOffset;
    private final Problems problems;

    /** @param usualOffset what to propose to someone who left the offset out */
    InstantReader(Optional<ZoneOffset> clock, String usualOffset, Problems problems) {
        this.clock = clock;
        this.usualOffset = usualOffset;
        this.problems = problems;
    }

    /** An instant, a day or a part of a day. */
    Optional<When> moment(Scalar scalar) {
        Matcher day = DAY.matcher(scalar.text());
        return day.matches() ? day(day, scalar) : exact(scalar);
    }

    /** The start or the end of a period: an instant, or a day's first midnight. */
    Optional<When> edge(Scalar scalar) {
        Matcher day = DAY.matcher(scalar.text());
        if (day.matches() && day.group(2) == null) {
            return date(day.group(1), scalar.place())
                    .flatMap(date -> placed(date.atStartOfDay(), Duration.ZERO, null, scalar));
        }
        return exact(scalar);
    }

    /** An instant: what has no doubt of its own, such as a deadline. */
    Optional<When> exact(Scalar scalar) {
        Matcher instant = INSTANT.matcher(scalar.text());
        if (instant.matches()) {
            return instant(instant, scalar);
        }
        Matcher blank = BLANK_FOR_T.matcher(scalar.text());
        Matcher day = DAY.matcher(scalar.text());
        if (day.matches()) {
            String help = "write the hour too, such as `" + day.group(1) + "T12:00`";
            problems.error(
                    "instant-wanted", shown(scalar) + " is a day; an instant is wanted here", help, scalar.place());
        } else {
            String help = blank.matches() ? "write `" + blank.group(1) + "T" + blank.group(2) + "`" : FORM;
            problems.error("not-an-instant", shown(scalar) + " is not a time", help, scalar.place());
        }
        return Optional.empty();
    }

    private static String shown(Scalar scalar) {
        return "`" + scalar.text() + "`";
    }

    private Optional<When> day(Matcher day, Scalar scalar) {
        String word = day.group(2);
        Optional<LocalDate> date = date(day.group(1), scalar.place());
        if (word == null) {
            return date.flatMap(one -> placed(one.atTime(12, 0), DayPart.HALF_A_DAY, null, scalar));
        }
        Optional<DayPart> part = DayPart.of(word);
        if (part.isEmpty()) {
            problems.error(
                    "day-part-unknown",
                    "`" + word + "` is no part of a day",
                    Nearest.help(word, DayPart.words(), Words.oneOf(DayPart.words())),
                    scalar.place());
        }
        return date.flatMap(one ->
                part.flatMap(of -> placed(one.atStartOfDay().plus(of.middle()), of.doubt(), null, scalar)));
    }

    private Optional<When> instant(Matcher parts, Scalar scalar) {
        Optional<LocalDate> date = date(parts.group(1), scalar.place());
        int hour = Integer.parseInt(parts.group(2));
        int minute = Integer.parseInt(parts.group(3));
        int second = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        String fraction = parts.group(5) == null ? "" : parts.group(5);
        boolean midnight = hour == 24 && minute == 0 && second == 0 && fraction.matches("0*");
        if ((hour > 23 && !midnight) || minute > 59 || second > 59) {
            problems.error(
                    "no-such-time",
                    shown(scalar) + " has no such time of day",
                    "hours go to 23 (24:00 is the next midnight), minutes and seconds to 59",
                    scalar.place());
            return Optional.empty();
        }
        if (fraction.length() > 6) {
            problems.error(
                    "too-fine",
                    shown(scalar) + " is finer than a microsecond",
                    "write six decimals of a second at most",
                    scalar.place());
            return Optional.empty();
        }
        long micros = fraction.isEmpty() ? 0 : Long.parseLong((fraction + "000000").substring(0, 6));
        Duration since =
                Duration.ofHours(hour).plusMinutes(minute).plusSeconds(second).plusNanos(micros * 1000);
        return date.flatMap(one -> placed(one.atStartOfDay().plus(since), Duration.ZERO, parts.group(6), scalar));
    }

    private Optional<LocalDate> date(String text, Place place) {
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        String help = "there are 12 months";
        if (month >= 1 && month <= 12) {
            YearMonth of = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
            if (of.isValidDay(day)) {
                return Optional.of(of.atDay(day));
            }
            help = of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + of.getYear() + " has "
                    + of.lengthOfMonth() + " days";
        }
        problems.error("no-such-day", "`" + text + "` is no day of the calendar", help, place);
        return Optional.empty();
    }

    private Optional<When> placed(LocalDateTime local, Duration doubt, @Nullable String offset, Scalar scalar) {
        Optional<ZoneOffset> told = offset == null ? clock : offset(offset, scalar.place(), problems);
        if (offset == null && told.isEmpty()) {
            String here = DAY.matcher(scalar.text()).matches() ? "" : ", or " + usualOffset + " here";
            problems.error(
                    "no-offset",
                    shown(scalar) + " has no offset and the file no clock",
                    "write `clock: " + usualOffset + "` at the top of the file" + here,
                    scalar.place());
        }
        return told.map(zone -> new When(local.toInstant(zone), doubt, zone));
    }

    /** {@code Z} or an offset in hours and minutes. */
    static Optional<ZoneOffset> offset(String text, Place place, Problems problems) {
        if (text.matches("Z|[+-]\\d{2}:\\d{2}")) {
            try {
                return Optional.of(ZoneOffset.of(text));
            } catch (DateTimeException outOfRange) {
                // Refused below, like what is of another form.
            }
        }
        problems.error(
                "not-an-offset",
                "`" + text + "` is no offset from Greenwich time",
                "write hours and minutes with a sign, such as `+08:00`",
                place);
        return Optional.empty();
    }
}
