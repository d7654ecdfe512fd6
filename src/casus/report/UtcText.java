package casus.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Instants in the one form that rows have: {@code 2026-01-01T00:00:00.000000Z}, always with six decimals. */
final class UtcText {
    private static final long DAY = 86_400_000_000L;
    private static final byte[] FORM = "T00:00:00.000000Z".getBytes(StandardCharsets.US_ASCII);

    private long day = Long.MIN_VALUE;
    private byte[] text = FORM;

    /** The same array with other digits at the next call. */
    byte[] of(long micros) {
        long at = Math.floorDiv(micros, DAY);
        if (at != day) {
            day = at;
            byte[] date = LocalDate.ofEpochDay(at).toString().getBytes(StandardCharsets.US_ASCII);
            text = Arrays.copyOf(date, date.length + FORM.length);
            System.arraycopy(FORM, 0, text, date.length, FORM.length);
        }
        long rest = Math.floorMod(micros, DAY);
        int end = text.length - 1;
        long seconds = rest / 1_000_000;
        digits(rest % 1_000_000, end, 6);
        digits(seconds % 60, end - 7, 2);
        digits(seconds / 60 % 60, end - 10, 2);
        digits(seconds / 3600, end - 13, 2);
        return text;
    }

    private void digits(long number, int end, int count) {
        long left = number;
        for (int i = end - 1; i >= end - count; i--) {
            text[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }
}
