package casus.report;

import static casus.report.Json.MAKE;

import casus.Outcome;
import casus.finding.Explanation;
import casus.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The matrix of {@code casus run --readings} in every format that has tables. */
public final class MatrixReport {
    /** Those that it can be told in. */
    public static final Set<Format> FORMATS = EnumSet.of(Format.TEXT, Format.JSON, Format.CSV, Format.MD, Format.HTML);

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Matrix matrix;
    private final Outcome outcome;
    private final Manner manner;
    private final Words words;
    private final Names names;

    private MatrixReport(Outcome outcome, List<Explanation> explanations, Manner manner) {
        this.matrix = Matrix.of(outcome, explanations, manner);
        this.outcome = outcome;
        this.manner = manner;
        this.words = Words.in(manner.lang());
        this.names = new Names(outcome, words);
    }

    /**
     * The whole matrix, ending with a line end.
     *
     * @param outcome judged by base, every reading and every answer
     * @param explanations of every finding of it, in their order
     */
    public static String render(Format format, Outcome outcome, List<Explanation> explanations, Manner manner) {
        MatrixReport report = new MatrixReport(outcome, explanations, manner);
        return switch (format) {
            case TEXT -> MatrixText.of(report.matrix, manner, report.words, report.names);
            case JSON -> report.json();
            case CSV -> report.csv();
            case MD -> report.markdown();
            case HTML -> report.html();
            default -> throw new IllegalArgumentException("no matrix as " + format.word());
        };
    }

    private String json() {
        ObjectNode tree = MAKE.objectNode();
        tree.put("schema", 1);
        tree.put("engine", manner.engine());
        tree.putObject("scenario")
                .put("file", outcome.scenario().file())
                .put("title", outcome.scenario().title())
                .put("sha256", outcome.scenario().sha256());
        ArrayNode columns = tree.putArray("columns");
        matrix.columns().forEach(column -> columns.add(column.id()));
        ArrayNode rows = tree.putArray("rows");
        matrix.lines().forEach(line -> rows.add(json(line)));
        return Json.written(tree);
    }

    private ObjectNode json(Matrix.Line line) {
        Finding finding = line.row().finding();
        ObjectNode node = MAKE.objectNode()
                .put("clause", finding.clause().toString())
                .put("subject", finding.subject())
                .put("object", finding.object())
                .put("from", Json.instant(finding.from()))
                .put("to", Json.instant(finding.to()));
        ObjectNode verdicts = node.putObject("verdicts");
        for (int i = 0; i < matrix.columns().size(); i++) {
            verdicts.put(matrix.columns().get(i).id(), line.verdicts().get(i).word());
        }
        ArrayNode turns = node.putArray("turns");
        line.turns().forEach(turn -> turns.add(json(turn)));
        return node;
    }

    private ObjectNode json(Turn turn) {
        ObjectNode node = MAKE.objectNode();
        ArrayNode readings = node.putArray("readings");
        turn.columns().forEach(column -> readings.add(column.id()));
        node.put("verdict", turn.verdict().word()).put("base", turn.base().word());
        turn.here().ifPresent(here -> node.put("shows", here.condition().shows()));
        return node.put("says", turn.says(words, names));
    }

    private String csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSV)) {
            List<String> header = new ArrayList<>(List.of("number", "clause", "subject", "object", "from", "to"));
            matrix.columns().forEach(column -> header.add(column.id()));
            header.add("turns");
            csv.printRecord(header);
            for (Matrix.Line line : matrix.lines()) {
                Finding finding = line.row().finding();
                List<String> cells = new ArrayList<>(List.of(
                        "" + line.row().number(),
                        CsvReport.harmless(finding.clause().toString()),
                        CsvReport.harmless(finding.subject()),
                        CsvReport.harmless(finding.object()),
                        Json.instant(finding.from()),
                        Json.instant(finding.to())));
                line.verdicts().forEach(verdict -> cells.add(verdict.word()));
                cells.add(CsvReport.harmless(String.join(" ", turns(line))));
                csv.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> turns(Matrix.Line line) {
        return line.turns().stream().map(turn -> turn.says(words, names)).toList();
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        for (String column : List.of("number", "clause", "subject", "when")) {
            header.add(words.say("column." + column));
        }
        matrix.columns().forEach(column -> header.add(column.label()));
        return header;
    }

    private List<String> cells(Matrix.Line line) {
        List<String> cells = new ArrayList<>(List.of(
                "" + line.row().number(),
                line.row().clause(),
                line.row().subject(),
                line.row().when()));
        line.verdicts()
                .forEach(verdict -> cells.add(Symbol.of(verdict) + " " + words.say("verdict." + verdict.word())));
        return cells;
    }

    private String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(MarkdownReport.escaped(matrix.told().title())).append("\n\n");
        text.append(MarkdownReport.escaped(matrix.told().under())).append("\n\n");
        text.append(MarkdownReport.escaped(words.say(matrix.lines().isEmpty() ? "matrix.none" : "matrix.about")))
                .append("\n\n");
        if (!matrix.lines().isEmpty()) {
            text.append(markdown(header()));
            text.append(
                    markdown(header().stream().map(column -> "---").toList()).replace("\\-", "-"));
            matrix.lines().forEach(line -> text.append(markdown(cells(line))));
            text.append('\n');
        }
        MarkdownReport.list(text, words.say("matrix.turns.heading"), numberedTurns());
        MarkdownReport.list(text, words.say("treaty.questions"), answers());
        MarkdownReport.list(text, words.say("heading.limits"), matrix.told().limits());
        return text.toString().stripTrailing() + "\n";
    }

    private static String markdown(List<String> cells) {
        return cells.stream().map(MarkdownReport::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private List<String> numberedTurns() {
        return matrix.lines().stream()
                .flatMap(line ->
                        turns(line).stream().map(turn -> "(" + line.row().number() + ") " + turn))
                .toList();
    }

    private List<String> answers() {
        return matrix.questions().stream()
                .flatMap(asked -> asked.answers().stream()
                        .map(given -> given.column().id() + words.say("colon") + asked.asks() + " " + given.says()))
                .toList();
    }

    private String html() {
        StringBuilder html = new StringBuilder();
        HtmlReport.head(html, matrix.told());
        html.append("<p class=\"headline\">"
                + HtmlReport.escaped(words.say(matrix.lines().isEmpty() ? "matrix.none" : "matrix.about"))
                + "</p>\n");
        if (!matrix.lines().isEmpty()) {
            html.append("<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr>");
            header().forEach(column -> html.append("<th scope=\"col\">" + HtmlReport.escaped(column) + "</th>"));
            html.append("</tr>\n</thead>\n<tbody>\n");
            matrix.lines().forEach(line -> html(html, line));
            html.append("</tbody>\n</table>\n</div>\n");
        }
        HtmlReport.list(html, words.say("matrix.turns.heading"), numberedTurns());
        HtmlReport.list(html, words.say("treaty.questions"), answers());
        html.append("</main>\n<footer>\n");
        HtmlReport.list(html, words.say("heading.limits"), matrix.told().limits());
        html.append("<p>"
                + HtmlReport.escaped(
                        TextReport.joined(matrix.told().notes(), matrix.told().lang())) + "</p>\n");
        return html.append("</footer>\n</body>\n</html>\n").toString();
    }

    private void html(StringBuilder html, Matrix.Line line) {
        List<String> cells = cells(line);
        int first = cells.size() - line.verdicts().size();
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String kind = i < first
                    ? ""
                    : " class=\"" + line.verdicts().get(i - first).word() + "\"";
            html.append("<td" + kind + ">" + HtmlReport.escaped(cells.get(i)) + "</td>");
        }
        html.append("</tr>\n");
    }
}
