package casus.report;

import casus.Outcome;
import casus.treaty.Lang;
import java.util.List;

/** An outcome as one page that stands alone: no script, nothing fetched, everything from a file escaped. */
final class HtmlReport {
    private static final String STYLE = Resource.text("report.css");

    private HtmlReport() {}

    static String of(Outcome outcome, Manner manner) {
        Told told = Told.of(outcome, manner);
        Words words = Words.in(manner.lang());
        StringBuilder html = new StringBuilder();
        head(html, told);
        html.append("<p class=\"headline\">" + escaped(TextReport.joined(told.headline(), told.lang())) + "</p>\n");
        if (!told.rows().isEmpty()) {
            table(html, told.rows(), words);
        }
        html.append("<p>" + escaped(told.counts()) + "</p>\n");
        list(html, words.say("heading.known"), told.known());
        list(html, words.say("heading.uncovered"), told.uncovered());
        html.append("</main>\n<footer>\n");
        list(html, words.say("heading.limits"), told.limits());
        html.append("<p>" + escaped(TextReport.joined(told.notes(), told.lang())) + "</p>\n");
        return html.append("</footer>\n</body>\n</html>\n").toString();
    }

    /** All that stands before what the page tells. */
    static void head(StringBuilder html, Told told) {
        head(html, told.title(), told.under(), told.lang());
    }

    static void head(StringBuilder html, String title, String under, Lang lang) {
        html.append("<!doctype html>\n<html lang=\"" + tag(lang) + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" "
                + "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.append("<title>" + escaped(title) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        html.append("<header>\n<h1>" + escaped(title) + "</h1>\n");
        html.append("<p class=\"under\">" + escaped(under) + "</p>\n</header>\n<main>\n");
    }

    private static void table(StringBuilder html, List<Row> rows, Words words) {
        List<String> header = Columns.header(words);
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"findings\">\n<table>\n");
        html.append("<caption id=\"findings\">" + escaped(words.say("heading.findings")) + "</caption>\n<thead>\n<tr>");
        header.forEach(column -> html.append("<th scope=\"col\">" + escaped(column) + "</th>"));
        html.append("</tr>\n</thead>\n");
        rows.forEach(row -> row(html, row, words));
        html.append("</table>\n</div>\n");
    }

    private static void row(StringBuilder html, Row row, Words words) {
        List<String> cells = Columns.cells(row, words);
        int height = row.inHeadline() ? 1 : 2;
        html.append(
                "<tbody>\n<tr><th scope=\"rowgroup\" rowspan=\"" + height + "\">" + escaped(cells.get(0)) + "</th>");
        html.append("<td class=\"" + row.finding().kind().word() + "\">" + escaped(cells.get(1)) + "</td>");
        cells.stream().skip(2).forEach(cell -> html.append("<td>" + escaped(cell) + "</td>"));
        html.append("</tr>\n");
        if (!row.inHeadline()) {
            html.append("<tr class=\"says\"><td colspan=\"" + (cells.size() - 1) + "\">" + escaped(row.says())
                    + "</td></tr>\n");
        }
        html.append("</tbody>\n");
    }

    static void list(StringBuilder html, String heading, List<String> items) {
        if (!items.isEmpty()) {
            html.append("<h2>" + escaped(heading) + "</h2>\n<ul>\n");
            items.forEach(item -> html.append("<li>" + escaped(item) + "</li>\n"));
            html.append("</ul>\n");
        }
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                // A line must not end between the sign and its number.
                .replace("± ", "±\u00a0");
    }

    /** The language as browsers choose fonts by it: our Chinese is in traditional characters. */
    private static String tag(Lang lang) {
        return lang == Lang.ZH ? "zh-Hant" : lang.code();
    }
}
