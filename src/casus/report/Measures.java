package casus.report;

import casus.finding.Margin;
import casus.movement.Side;
import casus.treaty.Kilometres;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Distances and margins in words, rounded for a reader: kilometres to a tenth, below a tenth to the metre. */
final class Measures {
    /** Nearer than half a metre would be told as `0 m outside`, which nobody is. */
    private static final double ON_LINE_KM = 0.0005;

    private static final double MICROS_PER_SECOND = 1e6;
    private static final double MICROS_PER_MINUTE = 60e6;
    private static final double MICROS_PER_HOUR = 3600e6;

    private final Words words;

    Measures(Words words) {
        this.words = words;
    }

    String distance(double km) {
        double positive = Math.abs(km);
        return positive < 0.0995
                ? words.say("m", "n", rounded(positive * 1000, 0))
                : words.say("km", "n", rounded(positive, 1));
    }

    /** {@code 13.2 km inside, ± 3 km}; {@code 0.5 km outside, within the ± 4 km doubt}; {@code on the line}. */
    String margin(Side side, Kilometres least, Kilometres doubt) {
        String distance = distance(least.value());
        boolean onLine = side != Side.INSIDE && Math.abs(least.value()) < ON_LINE_KM;
        String placed = switch (onLine ? Side.ON : side) {
            case INSIDE -> words.say("inside", "distance", distance);
            case OUTSIDE, LEFT, RIGHT -> words.say("outside", "distance", distance);
            case ON -> words.say("on-line");
        };
        return doubted(placed, least.value(), doubt.value(), distance(doubt.value()));
    }

    /** A margin against a limit that is not the edge of a zone: {@code 6 h to spare}. */
    String toLimit(Margin margin) {
        String amount = amount(margin.value(), margin.unit());
        String key = margin.value() < 0 ? "beyond" : "to-spare";
        String own = key + "." + margin.unit();
        String said = words.has(own)
                ? words.say(own, "n", rounded(Math.abs(margin.value()), 1))
                : words.say(key, "amount", amount);
        return doubted(said, margin.value(), margin.doubt(), amount(margin.doubt(), margin.unit()));
    }

    private String amount(double value, String unit) {
        if (unit.equals("km")) {
            return distance(value);
        }
        if (unit.equals("h")) {
            return length(Math.abs(value));
        }
        String named = words.has("unit." + unit) ? words.say("unit." + unit) : unit;
        return words.say("amount", "n", rounded(Math.abs(value), 1), "unit", named);
    }

    /** Hours in the unit in which something can be seen of them, so that a microsecond too late is not told as nought. */
    private String length(double hours) {
        double micros = Math.rint(hours * MICROS_PER_HOUR);
        if (micros >= MICROS_PER_HOUR || micros == 0) {
            return amountOf(micros / MICROS_PER_HOUR, "h");
        }
        if (micros >= MICROS_PER_MINUTE) {
            return amountOf(micros / MICROS_PER_MINUTE, "min");
        }
        return micros >= MICROS_PER_SECOND
                ? amountOf(micros / MICROS_PER_SECOND, "s")
                : amountOf(micros, "microseconds");
    }

    private String amountOf(double value, String unit) {
        return words.say("amount", "n", rounded(value, 1), "unit", words.say("unit." + unit));
    }

    private String doubted(String said, double value, double doubt, String doubtSaid) {
        if (doubt == 0) {
            return said;
        }
        String key = Math.abs(value) < doubt ? "margin.doubtful" : "margin.sure";
        return words.say(key, "margin", said, "doubt", doubtSaid);
    }

    private static String rounded(double value, int places) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
