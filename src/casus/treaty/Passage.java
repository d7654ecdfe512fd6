package casus.treaty;

import casus.problem.Place;
import java.util.ArrayList;
import java.util.List;

/** The lines under one heading of an article's words. */
final class Passage {
    private final Place place;
    private final List<String> lines = new ArrayList<>();

    Passage(String file, int line) {
        this.place = new Place(file, line, 1, 1, "");
    }

    void add(String line) {
        lines.add(line);
    }

    Place place() {
        return place;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Paragraphs on a line each; within one, the file's lines are run together with what the language puts between. */
    String text(String between) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty() || line.startsWith("- ")) {
                flush(paragraph, paragraphs);
            }
            if (!line.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : between).append(line);
            }
        }
        flush(paragraph, paragraphs);
        return String.join("\n", paragraphs);
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
