package casus.report;

import static casus.report.Json.MAKE;

import casus.problem.Diagnostic;
import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Problems as a SARIF 2.1.0 log, which editors and code hosts show at their lines: one run, a rule for each code in the
 * order in which the codes come, a result for each problem in the order given. Columns are counted in UTF-16 units, the
 * first is 1 and the last is the one behind the text. Files are named relative to the folder that {@value #ROOT} stands
 * for, which the log does not tell.
 */
public final class SarifReport {
    private static final String ROOT = "%SRCROOT%";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final int LONGEST = 500;

    private SarifReport() {}

    /**
     * The log.
     *
     * @param problems their places name files as the log is to name them, parted by slashes
     * @param engine the version of Casus
     */
    public static String of(List<Problem> problems, String engine) {
        Map<String, Integer> rules = new LinkedHashMap<>();
        problems.forEach(problem -> rules.putIfAbsent(problem.code(), rules.size()));
        ObjectNode log = MAKE.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver =
                run.putObject("tool").putObject("driver").put("name", "Casus").put("version", engine);
        ArrayNode described = driver.putArray("rules");
        rules.keySet().forEach(code -> described.add(rule(code)));
        run.putArray("invocations").addObject().put("executionSuccessful", true);
        run.putObject("originalUriBaseIds")
                .putObject(ROOT)
                .set("description", message("The folder in which Casus was called."));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        problems.forEach(problem -> results.add(result(problem, rules.getOrDefault(problem.code(), 0))));
        return Json.written(log);
    }

    /** Of a kind of problem no more is said than its code does: what to do depends on what stands in the file. */
    private static ObjectNode rule(String code) {
        String words = Said.begun(code.replace('-', ' ')) + ".";
        String help = "Each result says what is wrong and how to mend it. %s tells every field of a scenario.";
        ObjectNode rule = MAKE.objectNode().put("id", code);
        rule.set("shortDescription", message(words));
        rule.set("fullDescription", message("The problem that `casus check` calls " + code + "."));
        rule.set("help", message(help.formatted("casus schema")).put("markdown", help.formatted("`casus schema`")));
        return rule;
    }

    private static ObjectNode result(Problem problem, int rule) {
        ObjectNode result = MAKE.objectNode()
                .put("ruleId", problem.code())
                .put("ruleIndex", rule)
                .put("level", problem.severity() == Severity.ERROR ? "error" : "warning");
        result.set("message", message(problem));
        result.putArray("locations").addObject().set("physicalLocation", location(problem.place()));
        return result;
    }

    private static ObjectNode message(Problem problem) {
        String said = Said.begun(plain(problem.message())) + ".";
        String help = plain(problem.help());
        return help.isEmpty()
                ? message(said).put("markdown", markdown(said))
                : message(said + " Help: " + help).put("markdown", markdown(said) + "\n\n**Help:** " + markdown(help));
    }

    /** In a message single braces stand for arguments, and a bracket before a parenthesis for a link. */
    private static String plain(String words) {
        return Diagnostic.shown(words).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    /** What stands in backticks is code already; all else stays words. */
    private static String markdown(String words) {
        String[] parts = words.split("`", -1);
        if (parts.length % 2 == 0) {
            return MarkdownReport.escaped(words);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1;
            text.append(code ? "`" + parts[i] + "`" : MarkdownReport.escaped(parts[i]));
        }
        return text.toString();
    }

    private static ObjectNode message(String text) {
        return MAKE.objectNode().put("text", text);
    }

    private static ObjectNode location(Place place) {
        ObjectNode location = MAKE.objectNode();
        location.putObject("artifactLocation").put("uri", uri(place.file())).put("uriBaseId", ROOT);
        if (!place.equals(Place.of(place.file()))) {
            location.putObject("region")
                    .put("startLine", place.line())
                    .put("startColumn", place.column())
                    .put("endLine", place.line())
                    .put("endColumn", place.column() + place.width());
            if (isWorthShowing(place)) {
                location.putObject("contextRegion")
                        .put("startLine", place.line())
                        .putObject("snippet")
                        .put("text", place.sourceLine());
            }
        }
        return location;
    }

    /** It is more than the region, and nothing in it turns a page around: a snippet is to be what the file has. */
    private static boolean isWorthShowing(Place place) {
        String line = place.sourceLine();
        return !line.isEmpty()
                && line.length() <= LONGEST
                && Diagnostic.shown(line).equals(line);
    }

    /** A relative reference; what a URI does not take is written by its UTF-8 bytes. */
    static String uri(String file) {
        try {
            // A colon before the first slash would be read as a scheme.
            String path = file.contains(":") && !file.startsWith(".") ? "./" + file : file;
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
