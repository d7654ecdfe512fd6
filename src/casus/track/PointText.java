package casus.track;

import java.util.Locale;
import java.util.Optional;

/** A point as well-known text in bytes: {@code POINT (116.39 39.91)}, as GeoPandas writes it; heights are passed over. */
final class PointText {
    private static final byte[] WORD = {'p', 'o', 'i', 'n', 't'};
    private static final int MOST = 4;

    private double x;
    private double y;
    private int at;

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /** Reads both coordinates; NaN where there is no point. */
    void read(byte[] bytes, int from, int to) {
        x = Double.NaN;
        y = Double.NaN;
        at = from;
        if (!opens(bytes, to)) {
            return;
        }
        double[] first = {Double.NaN, Double.NaN};
        int count = 0;
        while (at < to && bytes[at] != ')' && count < MOST) {
            int start = at;
            while (at < to && bytes[at] != ' ' && bytes[at] != ')') {
                at++;
            }
            double number = Decimal.of(bytes, start, at);
            if (count < first.length) {
                first[count] = number;
            }
            count++;
            blanks(bytes, to);
        }
        if (at + 1 == to && bytes[at] == ')') {
            x = first[0];
            y = first[1];
        }
    }

    /** {@code POINT}, perhaps {@code Z}, {@code M} or both, and a bracket. */
    private boolean opens(byte[] bytes, int to) {
        for (byte letter : WORD) {
            if (at >= to || (bytes[at++] | 0x20) != letter) {
                return false;
            }
        }
        blanks(bytes, to);
        while (at < to && ((bytes[at] | 0x20) == 'z' || (bytes[at] | 0x20) == 'm')) {
            at++;
        }
        blanks(bytes, to);
        if (at >= to || bytes[at++] != '(') {
            return false;
        }
        blanks(bytes, to);
        return true;
    }

    private void blanks(byte[] bytes, int to) {
        while (at < to && bytes[at] == ' ') {
            at++;
        }
    }

    /** Why a text is no point on the earth, or in the plane; empty where it is one. */
    static Optional<Fault> fault(String text, double x, double y, Told told) {
        if (Double.isFinite(x) && Double.isFinite(y)) {
            return told.longitude(x, text).or(() -> told.latitude(y, text));
        }
        String help = text.toLowerCase(Locale.ROOT).startsWith("linestring")
                ? "write out the points, each with its time: a line of a whole track does not tell when it was where"
                : "write `POINT (116.39 39.91)`";
        return Optional.of(new Fault("not-a-point", "`" + shortened(text) + "` is not a point", help));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
