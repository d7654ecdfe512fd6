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
        String start = Cells.of(before) > room / 3 ? CUT + lastCells(before, room / 3) : before;
        String middle = firstCells(fault, room - Cells.of(start) - 1);
        if (!middle.equals(fault)) {
            return new Excerpt(start + middle + CUT, Cells.of(start), Cells.of(middle));
        }
        int left = room - Cells.of(start) - Cells.of(middle) - 1;
        String end = Cells.of(after) <= left ? after : firstCells(after, left) + CUT;
        return new Excerpt(start + middle + end, Cells.of(start), Math.max(1, Cells.of(middle)));
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
