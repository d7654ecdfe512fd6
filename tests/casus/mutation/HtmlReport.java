package casus.mutation;

/** For a browser: survivors first, then the equivalents with their arguments. One file, no script. */
final class HtmlReport {
    private HtmlReport() {}

    static String of(Results results) {
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en"><meta charset="utf-8"><title>Mutants of the law</title>
                <style>body{font:16px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
                pre{background:#8881;padding:.5em;white-space:pre-wrap}table{border-collapse:collapse}
                th,td{padding:.2em .8em;text-align:right;border-bottom:1px solid #8884}th:first-child,td:first-child{text-align:left}
                </style>
                <h1>Mutants of the law</h1>
                <p>The law was changed in one place at a time: a condition left out, a number one higher, one party taken for the
                other. Each such change is a mutant. All stories were then judged by the changed law. Where some story's
                expectation failed, the change was noticed. Where none failed, the stories do not say enough about that place,
                or the change makes no difference that a story could show.</p>
                """);
        page.append(
                "<p>%.1f %% of %d mutants that are not equivalent are noticed by %d stories (at least %d %% must be).</p>\n"
                        .formatted(results.score(), results.counted(), results.stories(), Results.THRESHOLD));
        results.failures()
                .forEach(one ->
                        page.append("<p><b>Fails:</b> ").append(escaped(one)).append("</p>\n"));
        operators(results, page);
        page.append("<h2>Survivors: %d</h2>\n".formatted(results.survivors().size()));
        results.survivors().forEach(one -> entry(one, wanted(one), page));
        page.append("<h2>Ending in a bug: %d</h2>\n".formatted(results.bugs().size()));
        results.bugs().forEach(one -> entry(one, TextReport.why(one.fate()), page));
        page.append("<h2>Argued equivalent: %d</h2>\n"
                .formatted(results.equivalents().size()));
        results.equivalents().forEach(one -> entry(one, one.argument().orElse(""), page));
        page.append("<h2>No law, and not counted: %d</h2>\n"
                .formatted(results.refusals().size()));
        results.refusals().forEach(one -> entry(one, TextReport.why(one.fate()), page));
        return page.append("</html>\n").toString();
    }

    private static String wanted(Tried one) {
        return "Would notice it: " + one.mutant().story()
                + TextReport.nearest(one.fate())
                        .map(files -> ". Come nearest to it: " + files)
                        .orElse("");
    }

    private static void operators(Results results, StringBuilder page) {
        page.append("<table>\n<tr><th>Change<th>Mutants<th>Noticed<th>Survive<th>Equivalent<th>No law<th>Score</tr>\n");
        Tally.of(results.tried())
                .forEach((operator, tally) -> page.append("<tr><td>%s<td>%d<td>%d<td>%d<td>%d<td>%d<td>%.1f %%</tr>\n"
                        .formatted(
                                escaped(operator.words()),
                                tally.mutants(),
                                tally.noticed(),
                                tally.survived(),
                                tally.equivalent(),
                                tally.refused(),
                                tally.score())));
        page.append("</table>\n");
    }

    private static void entry(Tried tried, String remark, StringBuilder page) {
        Mutant mutant = tried.mutant();
        page.append("<h3>%s, %s</h3>\n<p>%s · %s</p>\n<pre>- %s\n+ %s</pre>\n<p>%s</p>\n"
                .formatted(
                        escaped(mutant.operator().words()),
                        escaped(mutant.of()),
                        escaped(mutant.fileAndLine()),
                        mutant.id(),
                        escaped(mutant.before()),
                        escaped(mutant.after()),
                        escaped(remark)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
