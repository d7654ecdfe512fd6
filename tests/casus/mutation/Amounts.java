package casus.mutation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and instants as a treaty writes them, moved by a step. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)((?: .*)?)");
    private static final long MICROSECOND = 1_000;

    private Amounts() {}

    /** A microsecond earlier and later; nothing where the text is no instant. */
    static List<String> instants(String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text);
            return List.of(
                    at.minusNanos(MICROSECOND).toString(),
                    at.plusNanos(MICROSECOND).toString());
        } catch (DateTimeException withoutOffset) {
            return local(text);
        }
    }

    private static List<String> local(String text) {
        try {
            LocalDateTime at = LocalDateTime.parse(text);
            return List.of(
                    at.minusNanos(MICROSECOND).toString(),
                    at.plusNanos(MICROSECOND).toString());
        } catch (DateTimeException noInstant) {
            return List.of();
        }
    }

    /** One unit less and more; nothing where the text is no number. */
    static List<String> numbers(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return List.of();
        }
        BigDecimal number = new BigDecimal(amount.group(1));
        return List.of(number.subtract(BigDecimal.ONE) + amount.group(2), number.add(BigDecimal.ONE) + amount.group(2));
    }
}
