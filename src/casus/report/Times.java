package casus.report;

import casus.treaty.Lang;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Instants and lengths of time in words, told in one clock. */
final class Times {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);

    private final Words words;
    private final ZoneOffset clock;
    private final boolean withYear;

    private Times(Words words, ZoneOffset clock, boolean withYear) {
        this.words = words;
        this.clock = clock;
        this.withYear = withYear;
    }

    /** Every date with its year. */
    static Times full(Words words, ZoneOffset clock) {
        return new Times(words, clock, true);
    }

    /** Dates without their year, where all that is told falls in one. */
    static Times within(Words words, ZoneOffset clock, Instant from, Instant to) {
        boolean oneYear = from.atOffset(clock).getYear() == to.atOffset(clock).getYear();
        return new Times(words, clock, !oneYear);
    }

    Times full() {
        return full(words, clock);
    }

    String clock() {
        return words.say("clock", "offset", clock.getTotalSeconds() == 0 ? "UTC" : clock.getId());
    }

    /** {@code 19 May 03:12}: to the minute below, which is what a reader can use. */
    String moment(Instant at) {
        return moment(at, MINUTES);
    }

    /** As finely as the instant is: the seconds and microseconds where it has any. */
    String exact(Instant at) {
        OffsetDateTime local = at.atOffset(clock);
        DateTimeFormatter time = local.getNano() != 0 ? MICROS : local.getSecond() != 0 ? SECONDS : MINUTES;
        return moment(at, time);
    }

    private String moment(Instant at, DateTimeFormatter time) {
        OffsetDateTime local = at.atOffset(clock);
        return words.say("moment", "date", date(local.toLocalDate()), "time", time.format(local));
    }

    /** From – to; the day is not said twice, and seconds or less only where the span is that short. */
    String span(Instant from, Instant to) {
        if (from.equals(to)) {
            return moment(from);
        }
        DateTimeFormatter time = precision(Duration.between(from, to));
        OffsetDateTime end = to.atOffset(clock);
        boolean oneDay = from.atOffset(clock).toLocalDate().equals(end.toLocalDate());
        return words.say("span", "from", moment(from, time), "to", oneDay ? time.format(end) : moment(to, time));
    }

    private static DateTimeFormatter precision(Duration length) {
        if (length.compareTo(Duration.ofMinutes(1)) >= 0) {
            return MINUTES;
        }
        return length.compareTo(Duration.ofSeconds(1)) >= 0 ? SECONDS : MICROS;
    }

    /** {@code 15–27 May 1935}. */
    String period(Instant from, Instant to) {
        LocalDate first = from.atOffset(clock).toLocalDate();
        LocalDate last = to.atOffset(clock).toLocalDate();
        if (first.equals(last)) {
            return full().date(first);
        }
        if (first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
            return words.say(
                    "period.month",
                    "first",
                    first.getDayOfMonth(),
                    "last",
                    last.getDayOfMonth(),
                    "month",
                    month(last),
                    "year",
                    last.getYear());
        }
        boolean oneYear = first.getYear() == last.getYear();
        Times start = oneYear && words.lang() == Lang.EN ? new Times(words, clock, false) : full();
        return words.say("span", "from", start.date(first), "to", full().date(last));
    }

    private String date(LocalDate date) {
        return withYear
                ? words.say("date.full", "day", date.getDayOfMonth(), "month", month(date), "year", date.getYear())
                : words.say("date.short", "day", date.getDayOfMonth(), "month", month(date));
    }

    private String month(LocalDate date) {
        return words.say("month." + date.getMonthValue());
    }

    /** The two largest units: {@code 5 days 9 hours}. */
    String length(Duration length) {
        ChronoUnit[] units = {ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS};
        long[] counts = {
            length.toDays(), length.toHoursPart(), length.toMinutesPart(), length.toSecondsPart(),
        };
        for (int i = 0; i < units.length; i++) {
            if (counts[i] > 0) {
                String large = counted(units[i], counts[i]);
                return i + 1 < units.length && counts[i + 1] > 0
                        ? words.say("units", "large", large, "small", counted(units[i + 1], counts[i + 1]))
                        : large;
            }
        }
        return words.say("seconds.part");
    }

    private String counted(ChronoUnit unit, long count) {
        return words.say(unit.name().toLowerCase(Locale.ROOT), "n", count);
    }
}
