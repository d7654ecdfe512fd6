package casus.report;

import static casus.report.Json.MAKE;

import casus.report.Cell.Position;
import casus.report.Cell.Tested;
import casus.treaty.Clause;
import casus.treaty.Treaty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the expectations of scenarios check of the clauses, what would close each gap, and what cannot be checked. */
public final class CoverageReport {
    private static final int CELL = 14;

    private final Coverage coverage;
    private final Words words;
    private final Manner manner;

    private CoverageReport(Coverage coverage, Manner manner) {
        this.coverage = coverage;
        this.words = Words.in(manner.lang());
        this.manner = manner;
    }

    /** For a terminal: a table for each clause, then the gaps, then what cannot exist. */
    public static String text(Coverage coverage, Manner manner) {
        return new CoverageReport(coverage, manner).text();
    }

    /** For other programs, schema 1. */
    public static String json(Coverage coverage, Manner manner) {
        return new CoverageReport(coverage, manner).json();
    }

    /** One page that stands alone. */
    public static String html(Coverage coverage, Manner manner) {
        return new CoverageReport(coverage, manner).html();
    }

    private String text() {
        Page page = new Page();
        page.line(manner.style().title(words.say("cover.title")));
        page.wrapped(0, words.say("cover.about")).blank();
        for (Treaty treaty : coverage.treaties()) {
            treaty.clauses().forEach(clause -> table(page, clause));
        }
        items(page, words.say("cover.gaps"), gaps());
        items(page, words.say("cover.cannot"), cannot());
        page.wrapped(0, total());
        return page.toString();
    }

    private void table(Page page, Clause clause) {
        List<Tested> rows = rows(clause);
        page.hanging("", "  ", clauseLine(clause));
        if (rows.isEmpty()) {
            page.wrapped(2, words.say("cover.none")).blank();
            return;
        }
        page.line(" ".repeat(2 + CELL + 4)
                + Stream.of(Position.values())
                        .map(position -> Cells.padded(words.say("cover.at." + position.word()), CELL + 2))
                        .collect(Collectors.joining()));
        for (Tested tested : rows) {
            page.line("  " + Cells.padded(words.say("cover." + tested.word()), CELL + 4)
                    + Stream.of(Position.values())
                            .map(position -> Cells.padded(mark(new Cell(clause.id(), tested, position)), CELL + 2))
                            .collect(Collectors.joining()));
        }
        page.blank();
    }

    private List<Tested> rows(Clause clause) {
        return Stream.of(Tested.values())
                .filter(tested -> Stream.of(Position.values())
                        .anyMatch(position -> coverage.why(new Cell(clause.id(), tested, position))
                                .isEmpty()))
                .toList();
    }

    private String mark(Cell cell) {
        int scenarios = coverage.of(cell).size();
        if (scenarios > 0) {
            return Symbol.HELD + " " + scenarios;
        }
        return coverage.why(cell).isPresent()
                ? words.say("no-value")
                : Symbol.FAILED + " " + words.say("cover.unchecked");
    }

    private static void items(Page page, String heading, List<String> items) {
        if (!items.isEmpty()) {
            page.line(heading);
            items.forEach(item -> page.hanging("  - ", "    ", item));
            page.blank();
        }
    }

    private String clauseLine(Clause clause) {
        return words.say(
                "treaty.clause",
                "clause",
                name(clause),
                "heading",
                Plain.line(clause.heading().in(words.lang())));
    }

    private String name(Clause clause) {
        return coverage.treaties().stream()
                .filter(treaty -> treaty.id().equals(clause.id().treaty()))
                .findFirst()
                .map(treaty -> Names.clause(treaty, clause.id(), words))
                .orElse(clause.id().toString());
    }

    private String said(Cell cell) {
        return words.say(
                "cover.cell",
                "clause",
                name(coverage.clause(cell.clause())),
                "tested",
                words.say("cover." + cell.tested().word()),
                "position",
                words.say("cover.at." + cell.position().word()));
    }

    private List<String> gaps() {
        return coverage.gaps().stream()
                .map(cell -> said(cell) + words.say("colon") + closing(cell))
                .toList();
    }

    /** A scenario that would close the gap. */
    private String closing(Cell cell) {
        return new Closing(coverage.treaties(), coverage.clause(cell.clause()), coverage.isTimed(cell.clause()), words)
                .of(cell);
    }

    /** The reasons, each with the cells that it is of. */
    private List<String> cannot() {
        Map<String, List<String>> byReason = new TreeMap<>();
        for (Cell cell : coverage.cells()) {
            coverage.why(cell)
                    .ifPresent(reason -> byReason.computeIfAbsent(reason, none -> new ArrayList<>())
                            .add(said(cell)));
        }
        return byReason.entrySet().stream()
                .map(one -> words.say(one.getKey())
                        + words.say("colon")
                        + String.join(words.say("between"), one.getValue()))
                .toList();
    }

    private String total() {
        int all = coverage.possible().size();
        return words.say("cover.total", "checked", all - coverage.gaps().size(), "n", all, "percent", percent());
    }

    /** Rounded down, so that a hundred means all. */
    private BigDecimal percent() {
        BigDecimal rounded = BigDecimal.valueOf(coverage.percent())
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private String json() {
        ObjectNode tree = MAKE.objectNode();
        tree.put("schema", 1);
        tree.put("engine", manner.engine());
        tree.put("checked", coverage.possible().size() - coverage.gaps().size());
        tree.put("possible", coverage.possible().size());
        tree.put("percent", percent());
        ArrayNode cells = tree.putArray("cells");
        coverage.cells().forEach(cell -> cells.add(json(cell)));
        return Json.written(tree);
    }

    private ObjectNode json(Cell cell) {
        ObjectNode node = MAKE.objectNode()
                .put("clause", cell.clause().toString())
                .put("verdict", cell.tested().word())
                .put("at", cell.position().word());
        if (coverage.why(cell).isPresent()) {
            return node.put("cannot", words.say(coverage.why(cell).get()));
        }
        ArrayNode by = node.putArray("checked-by");
        coverage.of(cell).forEach(by::add);
        return coverage.of(cell).isEmpty() ? node.put("would-close", closing(cell)) : node;
    }

    private String html() {
        StringBuilder html = new StringBuilder();
        HtmlReport.head(html, words.say("cover.title"), total(), words.lang());
        html.append("<p>" + HtmlReport.escaped(words.say("cover.about")) + "</p>\n");
        for (Treaty treaty : coverage.treaties()) {
            treaty.clauses().forEach(clause -> html(html, clause));
        }
        HtmlReport.list(html, words.say("cover.gaps"), gaps());
        HtmlReport.list(html, words.say("cover.cannot"), cannot());
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void html(StringBuilder html, Clause clause) {
        html.append("<h2>" + HtmlReport.escaped(clauseLine(clause)) + "</h2>\n");
        if (rows(clause).isEmpty()) {
            html.append("<p>" + HtmlReport.escaped(words.say("cover.none")) + "</p>\n");
            return;
        }
        html.append("<table>\n<thead>\n<tr><th></th>");
        for (Position position : Position.values()) {
            html.append("<th scope=\"col\">" + HtmlReport.escaped(words.say("cover.at." + position.word())) + "</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (Tested tested : rows(clause)) {
            html.append("<tr><th scope=\"row\">" + HtmlReport.escaped(words.say("cover." + tested.word())) + "</th>");
            for (Position position : Position.values()) {
                Cell cell = new Cell(clause.id(), tested, position);
                String by = String.join(", ", coverage.of(cell));
                html.append("<td title=\"" + HtmlReport.escaped(by) + "\">" + HtmlReport.escaped(mark(cell)) + "</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }
}
