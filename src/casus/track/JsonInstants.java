package casus.track;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The times of a JSON file: one, a list of them, or lists of parts, as text or as milliseconds from 1970. What is none is
 * {@link InstantText#NONE}.
 */
final class JsonInstants {
    /** Until 1973 in milliseconds, in seconds far beyond our days: below it nobody can tell which is meant. */
    private static final double UNCLEAR = 1e11;
    /** From the year 0 to the year 9999, in microseconds. */
    private static final long FIRST = -62_167_219_200_000_000L;

    private static final long LAST = 253_402_300_799_999_999L;

    private final List<Integer> parts = new ArrayList<>();
    private final TokenStreamLocation spot;
    private final boolean standard;
    private long[] instants = new long[2];
    private int count;
    private int depth;

    private JsonInstants(TokenStreamLocation spot, boolean standard) {
        this.spot = spot;
        this.standard = standard;
    }

    /**
     * Reads the value at hand.
     *
     * @param standard whether numbers are milliseconds by a standard; else small ones may be seconds, and are refused
     */
    static JsonInstants of(JsonTokens tokens, InstantText text, boolean standard) {
        JsonInstants instants = new JsonInstants(tokens.spot(), standard);
        instants.value(tokens, text, 0);
        return instants;
    }

    int count() {
        return count;
    }

    /** How deep in lists the instants lie: none for a single one. */
    int depth() {
        return depth;
    }

    /** Where the parts start. */
    List<Integer> parts() {
        return parts;
    }

    /** Where in the file they start. */
    TokenStreamLocation spot() {
        return spot;
    }

    long at(int i) {
        return instants[i];
    }

    private void value(JsonTokens tokens, InstantText text, int lists) {
        if (tokens.current() != JsonToken.START_ARRAY) {
            depth = Math.max(depth, lists);
            add(instant(tokens, text));
            tokens.skip();
            return;
        }
        int start = count;
        boolean nested = false;
        long last = InstantText.NONE;
        while (tokens.next() != JsonToken.END_ARRAY) {
            nested |= tokens.current() == JsonToken.START_ARRAY;
            String written = tokens.text();
            value(tokens, text, lists + 1);
            if (!nested && instants[count - 1] != InstantText.NONE) {
                last = risen(last, written, tokens);
            }
        }
        if (!nested && count > start) {
            parts.add(start);
        }
    }

    /** The instant read last, where it is later than the one before; else it is none, and the one before holds. */
    private long risen(long last, String written, JsonTokens tokens) {
        if (instants[count - 1] > last) {
            return instants[count - 1];
        }
        boolean twice = instants[count - 1] == last;
        tokens.say(new Fault(
                twice ? "track-instant-twice" : "track-unsorted",
                "`" + written + "` is " + (twice ? "" : "not later than ") + "the time before it",
                twice ? "keep one of the two: nothing is in two places at once" : "sort the fixes by time"));
        instants[count - 1] = InstantText.NONE;
        return last;
    }

    private long instant(JsonTokens tokens, InstantText text) {
        long at = InstantText.NONE;
        if (tokens.isNumber()) {
            at = milliseconds(tokens);
        } else if (tokens.current() == JsonToken.VALUE_STRING) {
            at = text.micros(tokens.text());
            if (at == InstantText.NONE) {
                tokens.say(InstantFault.of(tokens.text(), tokens.faults().byCommand()));
            }
        } else {
            tokens.say(InstantFault.of("", tokens.faults().byCommand()));
        }
        return at;
    }

    private long milliseconds(JsonTokens tokens) {
        if (!standard && Math.abs(Decimal.of(tokens.text())) < UNCLEAR) {
            tokens.say(new Fault(
                    "instant-unclear",
                    "`" + tokens.text() + "` may be seconds or milliseconds",
                    "write the time as `2026-05-20T18:00:00+08:00`"));
            return InstantText.NONE;
        }
        try {
            long micros = new BigDecimal(tokens.text()).movePointRight(3).longValueExact();
            if (micros >= FIRST && micros <= LAST) {
                return micros;
            }
        } catch (ArithmeticException | NumberFormatException notWhole) {
            // Said below, like what is out of range; of a number with an exponent of many digits Java makes none.
        }
        tokens.say(new Fault(
                "not-an-instant",
                "`" + tokens.text() + "` is no time: milliseconds from 1970 are wanted, from the year 0 to 9999",
                "write whole microseconds at most, or `2026-05-20T18:00:00+08:00`"));
        return InstantText.NONE;
    }

    private void add(long at) {
        if (count == instants.length) {
            instants = Arrays.copyOf(instants, count * 2);
        }
        instants[count++] = at;
    }
}
