package casus.problem;

/** Text of unknown origin as it may stand on a terminal: nothing in it moves the cursor or turns the text around. */
final class Shown {
    private static final String TAB = "    ";
    private static final int STAND_IN = 0xFFFD;

    private Shown() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                shown.append(TAB);
            } else {
                shown.appendCodePoint(isUnsafe(c) ? STAND_IN : c);
            }
        });
        return shown.toString();
    }

    private static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
