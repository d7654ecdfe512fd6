package casus.mutation;

import casus.problem.Place;
import casus.treaty.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one file, and changes of it by place. */
record Source(String file, String text) {
    static Source of(RulesFolder folder, String file) {
        return new Source(file, new String(folder.read(file), StandardCharsets.UTF_8));
    }

    /** The first character of a line; the end of the text where there are fewer. */
    int startOf(int line) {
        int at = 0;
        for (int number = 1; number < line; number++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        return at;
    }

    int startOf(Place place) {
        return startOf(place.line()) + place.column() - 1;
    }

    int endOf(Place place) {
        return startOf(place) + place.width();
    }

    int lineAt(int offset) {
        return 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    String line(int number) {
        return text.substring(startOf(number), Math.max(startOf(number), startOf(number + 1) - 1));
    }

    /** The first place of some words at or after an offset. */
    int find(String words, int from) {
        int at = text.indexOf(words, from);
        if (at < 0) {
            throw new IllegalStateException("`" + words + "` does not stand in " + file + " as it was read");
        }
        return at;
    }

    /** Other characters in the place of some; the lines that they stand on are what is shown. */
    Mutant written(Operator operator, String of, int from, int to, String instead) {
        int start = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        int end = text.indexOf('\n', to);
        int stop = end < 0 ? text.length() : end;
        String before = shown(text.substring(start, stop));
        String after = shown(text.substring(start, from) + instead + text.substring(to, stop));
        return Mutant.of(operator, file, lineAt(from), of, before, after, new Edit.Written(file, from, to, instead));
    }

    /** Lines {@code first} to {@code last} are gone; shown is the first of them. */
    Mutant gone(Operator operator, String of, int first, int last) {
        Edit edit = new Edit.Written(file, startOf(first), startOf(last + 1), "");
        return Mutant.of(operator, file, first, of, shown(line(first)), "", edit);
    }

    private static String shown(String lines) {
        return List.of(lines.split("\n", -1)).stream()
                .map(line -> line.strip().replaceFirst("^- ", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
