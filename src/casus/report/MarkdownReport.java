package casus.report;

import casus.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** An outcome for a document: a table (GitHub's form of Markdown) and the sentences. */
final class MarkdownReport {
    private MarkdownReport() {}

    static String of(Outcome outcome, Manner manner) {
        Told told = Told.of(outcome, manner);
        Words words = Words.in(manner.lang());
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escaped(told.title())).append("\n\n");
        text.append(escaped(told.under())).append("\n\n");
        text.append(escaped(TextReport.joined(told.headline(), told.lang()))).append("\n\n");
        if (!told.rows().isEmpty()) {
            table(text, told.rows(), words);
            sentences(text, told.rows(), words);
        }
        list(text, words.say("heading.known"), told.known());
        list(text, words.say("heading.uncovered"), told.uncovered());
        text.append(escaped(told.counts())).append("\n\n");
        text.append(escaped(TextReport.joined(told.notes(), told.lang()))).append("\n\n");
        list(text, words.say("heading.limits"), told.limits());
        return text.toString().stripTrailing() + "\n";
    }

    private static void table(StringBuilder text, List<Row> rows, Words words) {
        List<String> header = Columns.header(words);
        text.append(header.stream().map(MarkdownReport::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
        text.append(header.stream().map(column -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
        for (Row row : rows) {
            text.append(Columns.cells(row, words).stream()
                    .map(MarkdownReport::escaped)
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        text.append('\n');
    }

    private static void sentences(StringBuilder text, List<Row> rows, Words words) {
        List<Row> more = rows.stream().filter(row -> !row.inHeadline()).toList();
        if (!more.isEmpty()) {
            text.append("## ").append(escaped(words.say("heading.sentences"))).append("\n\n");
            for (Row row : more) {
                text.append("- (" + row.number() + ") ")
                        .append(escaped(row.says()))
                        .append('\n');
            }
            text.append('\n');
        }
    }

    static void list(StringBuilder text, String heading, List<String> items) {
        if (!items.isEmpty()) {
            text.append("## ").append(escaped(heading)).append("\n\n");
            items.forEach(item -> text.append("- ").append(escaped(item)).append('\n'));
            text.append('\n');
        }
    }

    /** Words stay words: nothing in a name becomes markup, a table's edge, a link or HTML. */
    static String escaped(String words) {
        String marks = "\\`*_[]<>|~#&";
        return words.codePoints()
                .mapToObj(point -> (marks.indexOf(point) >= 0 ? "\\" : "") + Character.toString(point))
                .collect(Collectors.joining());
    }
}
