package casus.report;

import java.util.ArrayList;
import java.util.List;

/** Text laid out on a grid of terminal cells, where a Chinese or Japanese character takes two. */
final class Cells {
    /** No line of a report is longer. */
    static final int WIDTH = 100;

    private Cells() {}

    static int width(String text) {
        return casus.problem.Cells.of(text);
    }

    private static int width(int point) {
        return casus.problem.Cells.of(point);
    }

    private static boolean isWide(int point) {
        return width(point) == 2;
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String paddedLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Lines of at most so many cells: broken at spaces, beside wide characters, and inside a word that is too long. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (width(line.toString()) + width(piece.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? piece.stripLeading() : piece);
            breakLong(line, width, lines);
        }
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static void breakLong(StringBuilder line, int width, List<String> lines) {
        while (width(line.toString().stripTrailing()) > width) {
            int end = line.offsetByCodePoints(0, 1);
            while (width(line.substring(0, line.offsetByCodePoints(end, 1))) <= width) {
                end = line.offsetByCodePoints(end, 1);
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    /** What a line may be broken between: words with their spaces, wide characters with the marks that follow them. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = ' ';
        for (int point : text.codePoints().toArray()) {
            if (!piece.isEmpty() && mayBreak(before, point)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(point);
            before = point;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int point) {
        if (point == ' ') {
            return false;
        }
        if (before == ' ') {
            return !isPair(point);
        }
        boolean wide = isWide(before) || isWide(point);
        return wide && !isClosing(point) && !isOpening(before);
    }

    /** Marks that do not begin a line in print: the dash of a span, a closing mark. */
    private static boolean isPair(int point) {
        return point == '–';
    }

    private static boolean isClosing(int point) {
        return "、。，．：；？！）」』】〉》”’,.;:)%".indexOf(point) >= 0 || width(point) == 0;
    }

    private static boolean isOpening(int point) {
        return "（「『【〈《“‘(".indexOf(point) >= 0;
    }
}
