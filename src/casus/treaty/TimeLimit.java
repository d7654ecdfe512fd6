package casus.treaty;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By when something is to be done, as a term writes it: an instant, or a length of time from something that happens. */
public final class TimeLimit {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,6}) (s|min|h|days?|weeks?|months?)");

    private TimeLimit() {}

    /** Whether a term's value is one. */
    public static boolean is(String value) {
        return after(value, Instant.EPOCH, ZoneOffset.UTC).isPresent();
    }

    /** Whether the value names the instant itself, whatever it is counted from. */
    public static boolean isInstant(String value) {
        return instant(value).isPresent();
    }

    /**
     * The instant at which the time is up; what is done at that instant is in time. A day is 24 hours; months are those of the
     * calendar, in the clock given, to the same hour of the same day, or of the month's last.
     *
     * @return none where the value is no time limit
     */
    public static Optional<Instant> after(String value, Instant start, ZoneOffset clock) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return instant(value);
        }
        long number = Long.parseLong(length.group(1));
        return Optional.of(
                switch (length.group(2)) {
                    case "s" -> start.plusSeconds(number);
                    case "min" -> start.plus(Duration.ofMinutes(number));
                    case "h" -> start.plus(Duration.ofHours(number));
                    case "day", "days" -> start.plus(Duration.ofDays(number));
                    case "week", "weeks" -> start.plus(Duration.ofDays(7 * number));
                    default -> start.atOffset(clock).plusMonths(number).toInstant();
                });
    }

    private static Optional<Instant> instant(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
