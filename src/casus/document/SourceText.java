package casus.document;

import casus.problem.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file, and where in it each stands.
 *
 * <p>Lines end with LF, CR LF or CR. Offsets, columns and widths count UTF-16 units.
 */
final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final @Nullable String[] lines;
    private final int[] pairs;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.lines = new String[lineStarts.length];
        this.pairs = codePointsOfPairs(text);
    }

    // By plain loops and not by streams: every file is walked at every start, before anything is compiled.

    private static int[] lineStarts(String text) {
        Offsets starts = new Offsets();
        starts.add(0);
        for (int at = 0; at < text.length(); at++) {
            if (endsLine(text, at)) {
                starts.add(at + 1);
            }
        }
        return starts.all();
    }

    private static boolean endsLine(String text, int offset) {
        char c = text.charAt(offset);
        return c == '\n' || (c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n'));
    }

    /** The places, counted in code points, of the characters that take two UTF-16 units. */
    private static int[] codePointsOfPairs(String text) {
        Offsets found = new Offsets();
        for (int at = 1; at < text.length(); at++) {
            if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                // The n-th of them stands at its second unit, and each before it has taken one unit more than one.
                found.add(at - 1 - found.many);
            }
        }
        return found.all();
    }

    private static final class Offsets {
        private int[] offsets = new int[16];
        private int many;

        void add(int offset) {
            offsets = many < offsets.length ? offsets : Arrays.copyOf(offsets, 2 * many);
            offsets[many++] = offset;
        }

        int[] all() {
            return Arrays.copyOf(offsets, many);
        }
    }

    String text() {
        return text;
    }

    /** The offset of the character that has so many code points before it. */
    int offsetOfCodePoint(int index) {
        int found = Arrays.binarySearch(pairs, index);
        int before = found >= 0 ? found : -found - 1;
        return Math.min(text.length(), index + before);
    }

    /** The place of the text between two offsets, as far as it stands on the first one's line. */
    Place place(int from, int to) {
        int found = Arrays.binarySearch(lineStarts, from);
        int line = found >= 0 ? found : -found - 2;
        int start = lineStarts[line];
        String sourceLine = cut(line);
        int width = Math.min(to, start + sourceLine.length()) - from;
        return new Place(file, line + 1, from - start + 1, Math.max(1, width), sourceLine);
    }

    /** A line by its number, from 1; empty where there is none. */
    String line(int number) {
        return number >= 1 && number <= lineStarts.length ? cut(number - 1) : "";
    }

    /** Cut out once: a file may be one long line with many places. */
    private String cut(int line) {
        String cut = lines[line];
        if (cut == null) {
            int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
            cut = text.substring(lineStarts[line], end).stripTrailing();
            lines[line] = cut;
        }
        return cut;
    }

    /** The place of one character. */
    Place place(int at) {
        return place(at, at < text.length() ? text.offsetByCodePoints(at, 1) : at + 1);
    }

    /** The place from an offset to the last visible character of its line. */
    Place restOfLine(int from) {
        return place(from, text.length());
    }
}
