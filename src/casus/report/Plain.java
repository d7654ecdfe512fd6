package casus.report;

import java.util.Arrays;
import java.util.List;

/** Words from a file made fit for one line of any report: nothing in them steers a terminal or turns the text around. */
final class Plain {
    private Plain() {}

    /**
     * White space of any kind becomes one space, or nothing where a line of Chinese or Japanese was broken; control and
     * direction characters go.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        boolean broken = false;
        for (int point : text.codePoints().toArray()) {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                space = true;
                broken |= point == '\n';
            } else if (!steers(point)) {
                if (space && !line.isEmpty() && !(broken && (isWide(last(line)) && isWide(point)))) {
                    line.append(' ');
                }
                line.appendCodePoint(point);
                space = false;
                broken = false;
            }
        }
        return line.toString();
    }

    /** Each paragraph on a line of its own: they are parted by an empty line. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\h*\\R", -1))
                .map(Plain::line)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static int last(StringBuilder line) {
        return line.codePointBefore(line.length());
    }

    private static boolean isWide(int point) {
        return Cells.width(Character.toString(point)) == 2;
    }

    private static boolean steers(int point) {
        int type = Character.getType(point);
        boolean joins = point == 0x200C || point == 0x200D;
        return type == Character.CONTROL || type == Character.SURROGATE || (type == Character.FORMAT && !joins);
    }
}
