package casus.document;

import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser says when it gives up, in words for someone who has never read the YAML specification. */
final class YamlFault {
    private YamlFault() {}

    static Unreadable of(RuntimeException fault, Growth growth) {
        SourceText source = growth.source();
        if (fault instanceof MarkedYamlEngineException marked) {
            int at = marked.getProblemMark()
                    .map(Mark::getIndex)
                    .map(source::offsetOfCodePoint)
                    .orElse(0);
            String problem = String.valueOf(marked.getProblem());
            return growth.stop("not-yaml", message(problem), help(problem), source.place(at));
        }
        return growth.stop("not-yaml", "the file is not YAML", help(""), source.place(0));
    }

    private static String message(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "a colon is not expected here";
        }
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return "a tab stands here";
        }
        String words = problem.lines().findFirst().orElse("").replace("<scalar>", "text");
        return "this is not YAML: " + words.replace('\'', '`').strip();
    }

    private static String help(String problem) {
        String lower = problem.toLowerCase(Locale.ROOT);
        if (lower.contains("mapping values are not allowed")) {
            return "put text that holds a colon and a blank in quotes; if it is a field, indent it like its neighbours";
        }
        if (lower.contains("\\t") || lower.contains("tab")) {
            return "indent with blanks, not with tabs";
        }
        return "look for a missing quote, bracket or blank, here or on the line above, and indent neighbours alike";
    }
}
