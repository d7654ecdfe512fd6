package casus.track;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Instants in bytes, as microseconds from 1970 in UTC: {@code 2026-05-20T18:00:00.123456+08:00}.
 *
 * <p>A blank or a small letter may stand for the {@code T}, as databases and GeoPandas write it. The offset is {@code Z},
 * {@code +08}, {@code +0800} or {@code +08:00}. Seconds and their decimals may be left out. Noughts beyond the sixth
 * decimal are passed over; anything else there is finer than a microsecond and refused.
 */
final class InstantText {
    /** What stands for an instant where there is none. */
    static final long NONE = Long.MIN_VALUE;

    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    /** As {@link ZoneOffset} has it. */
    private static final long FARTHEST = 18 * HOUR;
    /** Where the seconds start, and the shortest text ends. */
    private static final int MINUTES_END = 16;

    private static final int NO_DIGITS = Integer.MIN_VALUE / 1_000;

    private final long clock;
    private int day = -1;
    private long dayStarts;

    /** @param clock the offset of instants without one; without it they are none */
    InstantText(Optional<ZoneOffset> clock) {
        this.clock = clock.map(offset -> offset.getTotalSeconds() * SECOND).orElse(NONE);
    }

    long micros(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return micros(bytes, 0, bytes.length);
    }

    /** The instant; {@link #NONE} where there is none. */
    long micros(byte[] bytes, int from, int to) {
        if (to - from < MINUTES_END || bytes[from + 4] != '-' || bytes[from + 7] != '-' || !parted(bytes[from + 10])) {
            return NONE;
        }
        long start =
                dayStarts(two(bytes, from) * 100 + two(bytes, from + 2), two(bytes, from + 5), two(bytes, from + 8));
        int hour = two(bytes, from + 11);
        int minute = bytes[from + 13] == ':' ? two(bytes, from + 14) : NO_DIGITS;
        if (start == NONE || hour < 0 || hour > 24 || minute < 0 || minute > 59) {
            return NONE;
        }
        return seconds(bytes, from + MINUTES_END, to, start, hour * HOUR + minute * MINUTE);
    }

    private static boolean parted(byte letter) {
        return letter == 'T' || letter == ' ' || letter == 't';
    }

    private long seconds(byte[] bytes, int from, int to, long start, long minutes) {
        int at = from;
        long since = minutes;
        if (at + 2 < to && bytes[at] == ':') {
            int second = two(bytes, at + 1);
            if (second < 0 || second > 59) {
                return NONE;
            }
            since += second * SECOND;
            at += 3;
            if (at < to && bytes[at] == '.') {
                int end = digitsEnd(bytes, at + 1, to);
                long decimals = decimals(bytes, at + 1, end);
                if (decimals == NONE) {
                    return NONE;
                }
                since += decimals;
                at = end;
            }
        }
        // 24:00 is the next midnight, and there is nothing after it.
        long offset = since > DAY ? NONE : offset(bytes, at, to);
        return offset == NONE ? NONE : start + since - offset;
    }

    private static int digitsEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    private static long decimals(byte[] bytes, int from, int to) {
        if (from == to) {
            return NONE;
        }
        long micros = 0;
        for (int i = 0; i < 6; i++) {
            micros = micros * 10 + (from + i < to ? bytes[from + i] - '0' : 0);
        }
        for (int at = from + 6; at < to; at++) {
            if (bytes[at] != '0') {
                return NONE;
            }
        }
        return micros;
    }

    private long offset(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return clock;
        }
        byte sign = bytes[from];
        if (length == 1) {
            return sign == 'Z' || sign == 'z' ? 0 : NONE;
        }
        int colon = length == 6 && bytes[from + 3] == ':' ? 1 : 0;
        if ((sign != '+' && sign != '-') || (length != 3 && length != 5 + colon)) {
            return NONE;
        }
        int hours = two(bytes, from + 1);
        int minutes = length == 3 ? 0 : two(bytes, from + 3 + colon);
        long offset = hours * HOUR + minutes * MINUTE;
        if (hours < 0 || minutes < 0 || minutes > 59 || offset > FARTHEST) {
            return NONE;
        }
        return sign == '-' ? -offset : offset;
    }

    /** A number of two digits, or one that is below nought whatever is added to it. */
    private static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
    }

    /** Most rows are of the day of the row before. */
    private long dayStarts(int year, int month, int ofMonth) {
        if ((year | month | ofMonth) < 0) {
            return NONE;
        }
        int wanted = year * 10_000 + month * 100 + ofMonth;
        if (wanted == day) {
            return dayStarts;
        }
        if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(ofMonth)) {
            return NONE;
        }
        day = wanted;
        dayStarts = LocalDate.of(year, month, ofMonth).toEpochDay() * DAY;
        return dayStarts;
    }

    /** As it is written in UTC. */
    static String shown(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1_000)
                .toString();
    }
}
