package casus.report;

import casus.finding.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The matrix for a terminal: in words where they fit, else in signs under short names, with what they stand for. */
final class MatrixText {
    private static final int INDENT = 5;
    private static final int GAP = 2;

    private final Matrix matrix;
    private final Manner manner;
    private final Words words;
    private final Names names;
    private final Page page = new Page();
    /** Whether columns and cells are cut down to short names and signs. */
    private final boolean brief;

    private MatrixText(Matrix matrix, Manner manner, Words words, Names names) {
        this.matrix = matrix;
        this.manner = manner;
        this.words = words;
        this.names = names;
        int whole = INDENT;
        for (int i = 0; i < matrix.columns().size(); i++) {
            whole += width(i, false) + GAP;
        }
        this.brief = whole - GAP > Cells.WIDTH;
    }

    static String of(Matrix matrix, Manner manner, Words words, Names names) {
        return new MatrixText(matrix, manner, words, names).told();
    }

    private String told() {
        Told told = matrix.told();
        TextReport.title(page, told, manner.style());
        page.wrapped(0, words.say(matrix.lines().isEmpty() ? "matrix.none" : "matrix.about"))
                .blank();
        if (!matrix.lines().isEmpty()) {
            bands().forEach(band -> page.line(" ".repeat(INDENT) + header(band)));
            matrix.lines().forEach(this::line);
            legend();
        }
        questions();
        page.wrapped(0, TextReport.joined(told.limits(), told.lang()));
        page.wrapped(0, TextReport.joined(told.notes(), told.lang()));
        return page.toString();
    }

    /** Columns in as many bands as the page has room for, each a list of their numbers. */
    private List<List<Integer>> bands() {
        List<List<Integer>> bands = new ArrayList<>();
        int room = 0;
        for (int i = 0; i < matrix.columns().size(); i++) {
            int wanted = width(i, brief) + GAP;
            if (bands.isEmpty() || wanted - GAP > room) {
                bands.add(new ArrayList<>());
                room = Cells.WIDTH - INDENT;
            }
            bands.get(bands.size() - 1).add(i);
            room -= wanted;
        }
        return bands;
    }

    private int width(int column, boolean isBrief) {
        int cell = matrix.lines().stream()
                .mapToInt(line -> Cells.width(cell(line.verdicts().get(column), isBrief)))
                .max()
                .orElse(1);
        return Math.max(cell, Cells.width(head(column, isBrief)));
    }

    private String head(int column, boolean isBrief) {
        Matrix.Column head = matrix.columns().get(column);
        return isBrief ? head.shortName() : head.label();
    }

    private String cell(Verdict verdict, boolean isBrief) {
        return isBrief ? Symbol.of(verdict) : Symbol.of(verdict) + " " + words.say("verdict." + verdict.word());
    }

    private String header(List<Integer> band) {
        return band.stream()
                .map(i -> Cells.padded(head(i, brief), width(i, brief)))
                .collect(Collectors.joining(" ".repeat(GAP)));
    }

    private void line(Matrix.Line line) {
        Row row = line.row();
        String number = Cells.paddedLeft("" + row.number(), INDENT - GAP);
        page.hanging(
                number + " ".repeat(GAP),
                " ".repeat(INDENT),
                String.join("  ", row.clause(), row.subject(), row.when()));
        for (List<Integer> band : bands()) {
            page.line(" ".repeat(INDENT)
                    + band.stream()
                            .map(i -> Cells.padded(cell(line.verdicts().get(i), brief), width(i, brief)))
                            .collect(Collectors.joining(" ".repeat(GAP))));
        }
        line.turns().forEach(turn -> page.hanging("     - ", "       ", turn.says(words, names)));
    }

    private void legend() {
        page.blank();
        if (brief) {
            page.wrapped(
                    0,
                    Arrays.stream(Verdict.values())
                            .filter(verdict -> matrix.lines().stream()
                                    .anyMatch(line -> line.verdicts().contains(verdict)))
                            .map(verdict -> cell(verdict, false))
                            .collect(Collectors.joining(" · ")));
            matrix.columns().stream()
                    .filter(column -> column.shortName().startsWith("R")
                            && !column.label().equals(column.shortName()))
                    .forEach(column -> page.wrapped(0, column.shortName() + "  " + column.label()));
        }
    }

    private void questions() {
        for (Matrix.Asked asked : matrix.questions()) {
            String number = brief ? asked.number() + "  " : "";
            page.hanging(number, " ".repeat(number.length()), asked.asks() + " (" + asked.id() + ")");
            for (Matrix.Given given : asked.answers()) {
                String head = brief
                        ? given.column().shortName() + "  "
                        : given.column().id() + "  ";
                String indent = " ".repeat(3);
                page.hanging(
                        indent + head,
                        indent + " ".repeat(4),
                        (brief ? given.column().id() + words.say("colon") : "") + given.says());
            }
        }
        page.blank();
    }
}
