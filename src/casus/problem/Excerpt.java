package casus.problem;

/**
 * A line of a file, cut where it is too long to show whole.
 *
 * @param before cells before the offending text
 * @param carets cells of the offending text, at least one
 */
record Excerpt(String line, int before, int carets) {
    private static final String CUT = "…";

    /** The line made of three parts of which the middle one is at fault, in at most so many cells. */
    static Excerpt of(String before, String fault, String after, int room) {
        if (Cells.of(before) + Cells.of(fault) + Cells.of(after) <= room) {
            return new Excerpt(before + fault + after, Cells.of(before), Math.max(1, Cells.of(fault)));
        }
        int ahead = Math.max(room / 3, room - Cells.of(fault) - Cells.of(after) - 1);
        String start = Cells.of(before) > ahead ? CUT + lastCells(before, ahead) : before;
        String middle = fitted(fault, room - Cells.of(start));
        String end = middle.equals(fault) ? fitted(after, room - Cells.of(start) - Cells.of(middle)) : "";
        return new Excerpt(start + middle + end, Cells.of(start), Math.max(1, Cells.of(middle)));
    }

    private static String fitted(String text, int cells) {
        return Cells.of(text) <= cells ? text : firstCells(text, cells - 1) + CUT;
    }

    private static String firstCells(String text, int cells) {
        int at = 0;
        int used = 0;
        while (at < text.length() && used + Cells.of(text.codePointAt(at)) <= cells) {
            used += Cells.of(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(0, at);
    }

    private static String lastCells(String text, int cells) {
        int at = text.length();
        int used = 0;
        while (at > 0 && used + Cells.of(text.codePointBefore(at)) <= cells) {
            used += Cells.of(text.codePointBefore(at));
            at -= Character.charCount(text.codePointBefore(at));
        }
        return text.substring(at);
    }
}
