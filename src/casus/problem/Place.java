package casus.problem;

import java.util.Comparator;

/**
 * A place in a file that a reader can be pointed to.
 *
 * @param file the name as the user gave it, or a path inside the rules
 * @param line 1 is the first line
 * @param column 1 is the first character of the line, counted in UTF-16 units
 * @param width how many UTF-16 units the offending text is long, at least 1
 * @param sourceLine the line as it stands in the file, without its line end; empty where there is none to show
 */
public record Place(String file, int line, int column, int width, String sourceLine) implements Comparable<Place> {
    private static final Comparator<Place> FILE_ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "line, column and width start at 1: %d:%d+%d".formatted(line, column, width));
        }
    }

    /** The file as a whole: its first character, with no source line to show. */
    public static Place of(String file) {
        return new Place(file, 1, 1, 1, "");
    }

    /** Whether this is the file as a whole, or something that is no file, such as an option. */
    boolean isWhole() {
        return equals(of(file));
    }

    @Override
    public int compareTo(Place other) {
        return FILE_ORDER.compare(this, other);
    }

    /** {@code file:line}, the form that reports cite. */
    public String fileAndLine() {
        return file + ":" + line;
    }
}
