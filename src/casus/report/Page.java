package casus.report;

import java.util.Collection;
import java.util.List;

/** Lines of text as they are written, none longer than {@link Cells#WIDTH} cells. */
final class Page {
    private final StringBuilder text = new StringBuilder();

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A line that is already laid out. */
    Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    Page lines(Collection<String> lines) {
        lines.forEach(this::line);
        return this;
    }

    /** Words, wrapped and indented; nothing where there are none. */
    Page wrapped(int indent, String words) {
        return hanging(" ".repeat(indent), " ".repeat(indent), words);
    }

    /** Words, wrapped, with one margin before the first line and another before the rest. */
    Page hanging(String first, String rest, String words) {
        if (words.isEmpty()) {
            return this;
        }
        List<String> lines = Cells.wrapped(words, Cells.WIDTH - Math.max(Cells.width(first), Cells.width(rest)));
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : rest) + lines.get(i));
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
