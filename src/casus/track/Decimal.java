package casus.track;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Decimal numbers in bytes, each as the double nearest to it: what {@link Double#parseDouble} gives for it, without an
 * object where the number is short.
 *
 * <p>A whole number below 2^53 and a power of ten up to 10^22 are doubles exactly, so that one division, which is rounded
 * once, gives the nearest double (Clinger, How to read floating point numbers accurately, 1990).
 */
final class Decimal {
    private static final long EXACT = 1L << 53;
    /** So many digits never overflow a long. */
    private static final int DIGITS = 18;

    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };
    /** No hexadecimal, no {@code d} or {@code f} behind, no blank, no word: less than Java takes. */
    private static final Pattern FORM = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

    private Decimal() {}

    /** The number; NaN where there is none, infinite where it is too large for a double. */
    static double of(byte[] bytes, int from, int to) {
        int at = from;
        boolean minus = at < to && bytes[at] == '-';
        if (minus || (at < to && bytes[at] == '+')) {
            at++;
        }
        int start = at;
        long digits = 0;
        int point = -1;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (bytes[at] == '.' && point < 0) {
                point = at;
            } else {
                return slowly(bytes, from, to);
            }
        }
        int count = at - start - (point < 0 ? 0 : 1);
        if (count == 0 || count > DIGITS || digits >= EXACT) {
            return slowly(bytes, from, to);
        }
        double number = point < 0 ? digits : digits / TENS[at - point - 1];
        return minus ? -number : number;
    }

    private static double slowly(byte[] bytes, int from, int to) {
        return of(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
    }

    static double of(String text) {
        return FORM.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    /** Why a text is no coordinate; it is none. */
    static Fault fault(String text) {
        if (text.isEmpty()) {
            return new Fault("number-missing", "a number is missing here", "write a coordinate as `116.39`");
        }
        if (Double.isInfinite(of(text)) || text.matches("(?i)[+-]?(nan|inf|infinity)")) {
            return new Fault("not-finite", "`" + text + "` is not a number to reckon with", "write a number");
        }
        String help = text.matches("[+-]?[0-9]+,[0-9]+")
                ? "write a point, not a comma: `" + text.replace(',', '.') + "`"
                : "write digits with a point, such as `116.39`";
        return new Fault("not-a-number", "`" + text + "` is not a number", help);
    }
}
