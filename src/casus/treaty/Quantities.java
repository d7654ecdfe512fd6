package casus.treaty;

import casus.problem.Place;
import casus.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and speeds as a pack writes them. */
record Quantities(Problems problems) {
    private static final Pattern SPEED = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?) km/h");

    ZoneOffset clock(Fields fields) {
        String written = fields.text("clock");
        try {
            return written.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(written);
        } catch (DateTimeException odd) {
            problems.error(
                    "not-an-offset", "`" + written + "` is no offset", "write it like +08:00", fields.placeOf("clock"));
            return ZoneOffset.UTC;
        }
    }

    /** A date of the treaty with its source: {@code { at: …, source: …, doubt: … }}. */
    Instant dated(Fields fields, String key, ZoneOffset clock) {
        return fields.requiredPart(key).map(date -> sourced(date, clock)).orElse(Instant.EPOCH);
    }

    /** The same where the file may be silent. */
    Optional<Instant> datedOr(Fields fields, String key, ZoneOffset clock) {
        return fields.optional(key).map(node -> sourced(new Fields(node, problems), clock));
    }

    private Instant sourced(Fields date, ZoneOffset clock) {
        String at = date.text("at");
        date.text("source");
        date.textOr("doubt", "");
        date.noOthers();
        return at.isEmpty() ? Instant.EPOCH : instant(at, date.placeOf("at"), clock);
    }

    /** From when clauses bind under an answer; {@code never} where they do not. */
    Optional<Instant> bindsFrom(Fields fields, ZoneOffset clock) {
        String written = fields.textOr("binds-from", "");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                written.equals("never") ? Answer.NEVER : instant(written, fields.placeOf("binds-from"), clock));
    }

    private Instant instant(String written, Place place, ZoneOffset clock) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException withoutOffset) {
            try {
                return LocalDateTime.parse(written).toInstant(clock);
            } catch (DateTimeException odd) {
                problems.error(
                        "not-a-time",
                        "`" + written + "` is no date and time",
                        "write it like 1933-05-31T11:10+08:00",
                        place);
                return Instant.EPOCH;
            }
        }
    }

    double kmPerHour(Fields fields, String key) {
        String written = fields.text(key);
        Matcher speed = SPEED.matcher(written);
        if (speed.matches() && Double.parseDouble(speed.group(1)) > 0) {
            return Double.parseDouble(speed.group(1));
        }
        if (!written.isEmpty()) {
            problems.error("not-a-speed", "`" + written + "` is no speed", "write it like 6 km/h", fields.placeOf(key));
        }
        return 1;
    }
}
