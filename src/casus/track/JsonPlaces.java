package casus.track;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** The {@code coordinates} of a JSON file: one place, a list of them, or lists of parts. What is none is NaN. */
final class JsonPlaces {
    private final List<Integer> parts = new ArrayList<>();
    private double[] numbers = new double[4];
    private int count;
    private int depth;

    private JsonPlaces() {}

    /** Reads the value at hand. */
    static JsonPlaces of(JsonTokens tokens, Told told) {
        JsonPlaces places = new JsonPlaces();
        if (tokens.current() == JsonToken.START_ARRAY) {
            tokens.next();
            places.list(tokens, told, 0);
        } else {
            tokens.say(new Fault("not-a-place", "a list of coordinates is wanted here", "write `[116.39, 39.91]`"));
            tokens.skip();
        }
        return places;
    }

    int count() {
        return count;
    }

    /** How deep in lists the places lie: none for a single one. */
    int depth() {
        return depth;
    }

    /** Where the parts start. */
    List<Integer> parts() {
        return parts;
    }

    /** Whether a part starts there. */
    boolean starts(int i) {
        return Collections.binarySearch(parts, i) >= 0;
    }

    double x(int i) {
        return numbers[2 * i];
    }

    double y(int i) {
        return numbers[2 * i + 1];
    }

    boolean isSound(int i) {
        return !Double.isNaN(x(i));
    }

    /** Reads to the end of a list that has been opened, with its first value at hand. */
    private void list(JsonTokens tokens, Told told, int lists) {
        if (tokens.current() != JsonToken.START_ARRAY && tokens.current() != JsonToken.END_ARRAY) {
            depth = Math.max(depth, lists);
            place(tokens, told);
            return;
        }
        int start = count;
        boolean nested = false;
        for (; tokens.current() == JsonToken.START_ARRAY; tokens.next()) {
            int before = parts.size();
            tokens.next();
            list(tokens, told, lists + 1);
            nested |= parts.size() > before;
        }
        if (tokens.current() != JsonToken.END_ARRAY) {
            tokens.say(new Fault("not-a-place", "a list of coordinates is wanted here", "write `[116.39, 39.91]`"));
            end(tokens);
        }
        if (!nested && count > start) {
            parts.add(start);
        }
    }

    private static void end(JsonTokens tokens) {
        while (tokens.current() != JsonToken.END_ARRAY) {
            tokens.skip();
            tokens.next();
        }
    }

    /** Reads to the end of a place, with its first coordinate at hand; what comes behind the second is a height. */
    private void place(JsonTokens tokens, Told told) {
        double x = coordinate(tokens);
        x = onEarth(x, told.longitude(x, tokens.text()), tokens);
        tokens.next();
        double y = coordinate(tokens);
        y = onEarth(y, told.latitude(y, tokens.text()), tokens);
        end(tokens);
        add(Double.isNaN(y) ? y : x, y);
    }

    private static double onEarth(double number, Optional<Fault> fault, JsonTokens tokens) {
        if (Double.isNaN(number) || fault.isEmpty()) {
            return number;
        }
        tokens.say(fault.get());
        return Double.NaN;
    }

    private static double coordinate(JsonTokens tokens) {
        if (tokens.isNumber()) {
            return Decimal.of(tokens.text());
        }
        tokens.say(new Fault("not-a-number", "a number is wanted here", "a place is `[116.39, 39.91]`"));
        tokens.skip();
        return Double.NaN;
    }

    private void add(double x, double y) {
        if (2 * count == numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        numbers[2 * count] = x;
        numbers[2 * count + 1] = y;
        count++;
    }
}
