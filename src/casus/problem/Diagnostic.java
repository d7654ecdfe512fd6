package casus.problem;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A problem as a terminal shows it: where and what, the line of the file with carets under the offending text, and help.
 *
 * <pre>
 * my-first.yaml:14:18: error[place-unknown]: no place called `Zunhwa` in Tanggu Truce's ground
 *    14 |       place: Zunhwa
 *       |              ^^^^^^
 *   help: did you mean `Zunhua` (遵化)?
 * </pre>
 *
 * Wide characters count two cells, a tab four. What cannot be seen or would move the cursor is shown as U+FFFD.
 */
public final class Diagnostic {
    /** The parts of a diagnostic that can be told apart by colour. */
    public enum Part {
        PLACE,
        ERROR,
        WARNING,
        GUTTER,
        CARET,
        HELP
    }

    /** Cells of a source line that fit beside the gutter into 100 columns; longer lines are cut around the carets. */
    private static final int ROOM = 90;

    private final BiFunction<Part, String, String> colour;

    private Diagnostic(BiFunction<Part, String, String> colour) {
        this.colour = colour;
    }

    /** One problem, its last line ended. */
    public static String of(Problem problem) {
        return of(problem, (part, text) -> text);
    }

    /** One problem, with each part passed through the function that colours it. */
    public static String of(Problem problem, BiFunction<Part, String, String> colour) {
        return new Diagnostic(colour).text(problem);
    }

    /** Several problems, one after the other. */
    public static String of(List<Problem> problems) {
        return problems.stream().map(Diagnostic::of).collect(Collectors.joining());
    }

    /** Words of a problem, or of the file it is in, as they may stand on a terminal or on a page. */
    public static String shown(String text) {
        return Shown.of(text);
    }

    private String text(Problem problem) {
        Place place = problem.place();
        boolean error = problem.severity() == Severity.ERROR;
        String at = place.isWhole() ? ":" : ":" + place.line() + ":" + place.column() + ":";
        String where = Shown.of(place.file()) + at;
        String kind = (error ? "error" : "warning") + "[" + problem.code() + "]:";
        StringBuilder text = new StringBuilder()
                .append(colour.apply(Part.PLACE, where))
                .append(' ')
                .append(colour.apply(error ? Part.ERROR : Part.WARNING, kind))
                .append(' ')
                .append(Shown.of(problem.message()))
                .append('\n');
        if (!place.sourceLine().isEmpty()) {
            excerpt(place, text);
        }
        if (!problem.help().isEmpty()) {
            text.append("  ")
                    .append(colour.apply(Part.HELP, "help:"))
                    .append(' ')
                    .append(Shown.of(problem.help()))
                    .append('\n');
        }
        return text.toString();
    }

    private void excerpt(Place place, StringBuilder text) {
        String line = place.sourceLine();
        int from = Math.min(place.column() - 1, line.length());
        int to = Math.min(from + Math.min(place.width(), 2 * ROOM), line.length());
        // Of a line of a million characters only those near the fault are looked at.
        int near = Math.max(0, from - 2 * ROOM);
        int far = Math.min(line.length(), to + 2 * ROOM);
        Excerpt excerpt = Excerpt.of(
                Shown.of(line.substring(near, from)),
                Shown.of(line.substring(from, to)),
                Shown.of(line.substring(to, far)),
                ROOM);
        String number = "%5d".formatted(place.line());
        text.append(colour.apply(Part.GUTTER, number + " |"))
                .append(' ')
                .append(excerpt.line())
                .append('\n')
                .append(colour.apply(Part.GUTTER, " ".repeat(number.length()) + " |"))
                .append(' ')
                .append(" ".repeat(excerpt.before()))
                .append(colour.apply(Part.CARET, "^".repeat(excerpt.carets())))
                .append('\n');
    }
}
