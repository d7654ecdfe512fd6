package casus.judge;

import casus.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that rules may be written in. It matches a line whole or not at all, so that a short sentence never eats a
 * longer one.
 *
 * @param template the words, with quoted {@code "{parameter}"}s
 * @param parts what a condition comes to; empty for a conclusion
 * @param does what a conclusion does; empty for a condition
 */
record Sentence(String template, List<String> parameters, Pattern form, List<Part> parts, String does, Place place) {
    private static final Pattern PARAMETER = Pattern.compile("\"\\{([a-z]+)}\"");

    static Sentence of(String template, List<Part> parts, String does, Place place) {
        List<String> parameters = new ArrayList<>();
        StringBuilder form = new StringBuilder();
        Matcher matcher = PARAMETER.matcher(template);
        int done = 0;
        while (matcher.find()) {
            parameters.add(matcher.group(1));
            form.append(Pattern.quote(template.substring(done, matcher.start())))
                    .append("\"([^\"{}]+)\"");
            done = matcher.end();
        }
        form.append(Pattern.quote(template.substring(done)));
        return new Sentence(template, List.copyOf(parameters), Pattern.compile(form.toString()), parts, does, place);
    }

    /** What the line fills the parameters with, where the line is this sentence. */
    Optional<Map<String, String>> filledBy(String line) {
        Matcher matcher = form.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            values.put(parameters.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    /** Puts values in the place of {@code {parameter}}s. */
    static String fill(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
