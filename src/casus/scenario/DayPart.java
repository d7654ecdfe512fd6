package casus.scenario;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a day as a time with its doubt. A night is the one that starts on the day.
 *
 * <p>Morning is 06:00 to 12:00, noon 11:00 to 13:00, evening 18:00 to 22:00, night 22:00 to 06:00 of the next day.
 */
enum DayPart {
    MORNING(9, 3),
    NOON(12, 1),
    EVENING(20, 2),
    NIGHT(26, 4);

    /** A day of which no part is named: noon, give or take half a day. */
    static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Duration middle;
    private final Duration doubt;

    DayPart(int middle, int doubt) {
        this.middle = Duration.ofHours(middle);
        this.doubt = Duration.ofHours(doubt);
    }

    static Optional<DayPart> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(DayPart::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Since the midnight with which the day starts. */
    Duration middle() {
        return middle;
    }

    Duration doubt() {
        return doubt;
    }
}
