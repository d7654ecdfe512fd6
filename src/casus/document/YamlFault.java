package casus.document;

import casus.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML parser says when it gives up, in words for someone who has never read the YAML specification. */
final class YamlFault {
    private static final Pattern CANNOT_START =
            Pattern.compile("found character '(.+?)' that cannot start any token.*");
    private static final String LOOK =
            "look for a missing quote, bracket or blank, here or on the line above, and indent neighbours alike";
    private static final List<Said> SAID = List.of(
            new Said(
                    "mapping values are not allowed",
                    "a colon is not expected here",
                    "put text that holds a colon and a blank in quotes; if it is a field, indent it like its neighbours",
                    false),
            new Said(
                    "could not find expected ':'",
                    "no field and value can be read from this line",
                    "write the field, a colon, a blank and the value: `side: china`",
                    true),
            new Said("unexpected end of stream", "this quote is not closed", "write the closing quote", true),
            new Said(
                    "expected ',' or",
                    "a comma or a closing bracket is missing before this",
                    "put a comma between what stands in brackets, and close each bracket",
                    false),
            new Said(
                    "but found '<scalar>'",
                    "this does not belong to the value before it",
                    "put the whole value in \"double quotes\"",
                    false),
            new Said(
                    "expected <block end>",
                    "this line does not stand where its neighbours do",
                    "indent the fields of one thing alike; an item of a list starts with `- `",
                    false),
            new Said("unexpected character found", "a value cannot start like this", "put the value in quotes", true));

    private YamlFault() {}

    static Unreadable of(RuntimeException fault, Growth growth) {
        SourceText source = growth.source();
        if (!(fault instanceof MarkedYamlEngineException marked)) {
            return growth.stop("not-yaml", "the file is not YAML", LOOK, source.place(0));
        }
        String problem = String.valueOf(marked.getProblem());
        Said said = said(problem);
        Optional<Mark> mark = said.atContext ? marked.getContextMark() : marked.getProblemMark();
        int at = mark.or(marked::getProblemMark)
                .map(Mark::getIndex)
                .map(source::offsetOfCodePoint)
                .orElse(0);
        Place place = said.atContext ? source.restOfLine(at) : source.place(at);
        String help = LookAlike.in(source, place.line()).orElse(said.help);
        return growth.stop("not-yaml", said.message, help, place);
    }

    private static Said said(String problem) {
        Matcher cannot = CANNOT_START.matcher(problem);
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return new Said("", "a tab stands here", "write blanks instead of tabs", false);
        }
        if (cannot.matches()) {
            String sign = cannot.group(1);
            String message = "a value cannot start with " + (sign.equals("`") ? "a back quote" : "`" + sign + "`");
            return new Said("", message, "put the value in quotes", false);
        }
        return SAID.stream()
                .filter(one -> problem.contains(one.part))
                .findFirst()
                .orElseGet(() -> new Said("", "this is not YAML: " + inShort(problem), LOOK, false));
    }

    private static String inShort(String problem) {
        return problem.lines().findFirst().orElse("").replace('\'', '`').strip();
    }

    /**
     * @param part of what the parser says
     * @param atContext whether what is at fault starts where the parser started, not where it gave up
     */
    private record Said(String part, String message, String help, boolean atContext) {}
}
