package casus.document;

import casus.problem.Problems;

/** Characters that a file may not hold, everywhere or in names, because nobody can see what they do. */
public final class Characters {
    private Characters() {}

    /** Marks, embeddings, overrides and isolates that change the direction in which text is shown. */
    public static boolean isBidirectionalControl(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069);
    }

    /** Takes no room on the page, though it is there: joiners, selectors, tags, soft hyphens and their like. */
    public static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || within(c, 0xFE00, 0xFE0F)
                || within(c, 0xE0100, 0xE01EF)
                || c == 0x34F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }

    /** Neither text nor a blank: what YAML calls not printable, and lone halves of characters. */
    static boolean isControl(int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r' || c == 0x85;
        return (Character.isISOControl(c) && !blank) || within(c, 0xD800, 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
    }

    /** Whether the text holds nothing but letters, figures, signs and blanks of ASCII, as most names do: then nothing is hidden. */
    static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F;
    }

    private static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** {@code U+202E}: such characters are named, never shown. */
    public static String named(int c) {
        return "U+%04X".formatted(c);
    }

    /** Notes each character of the source that is refused everywhere. */
    static void check(SourceText source, Problems problems) {
        String text = source.text();
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (isPlain(c)) {
                continue;
            }
            if (isBidirectionalControl(c)) {
                problems.error(
                        "bidi-control",
                        "the invisible character `" + named(c) + "` here changes the direction of the text",
                        "take it out: it can make a file look other than it is",
                        source.place(at));
            } else if (isControl(c)) {
                problems.error(
                        "control-character",
                        "the control character `" + named(c) + "` stands here",
                        "take it out: a file is text, blanks and line ends",
                        source.place(at));
            }
        }
    }
}
