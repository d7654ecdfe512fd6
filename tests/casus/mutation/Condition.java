package casus.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Drools pattern taken apart: {@code not $act : Event( what == "aid", at < $stay.to )}.
 *
 * @param quantifier {@code not}, {@code exists} or nothing
 * @param head binding and type
 */
record Condition(String quantifier, String head, List<String> constraints) {
    private static final Pattern FORM =
            Pattern.compile("(not |exists )?\\s*((?:\\$[A-Za-z]\\w*\\s*:\\s*)?[A-Z]\\w*)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern BINDING = Pattern.compile("(\\$[A-Za-z]\\w*)\\s*:(?!:)");

    /** None for text that is no simple pattern, such as an accumulation. */
    static Optional<Condition> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String quantifier = matcher.group(1) == null ? "" : matcher.group(1).strip();
        return Optional.of(new Condition(quantifier, matcher.group(2), split(matcher.group(3), ",")));
    }

    /** The names that a pattern gives to what it matches. */
    static List<String> bindings(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = BINDING.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    String text() {
        String inside = constraints.isEmpty() ? "" : " " + String.join(", ", constraints) + " ";
        return (quantifier.isEmpty() ? "" : quantifier + " ") + head + "(" + inside + ")";
    }

    Condition without(int constraint) {
        List<String> left = new ArrayList<>(constraints);
        left.remove(constraint);
        return new Condition(quantifier, head, left);
    }

    Condition with(int constraint, String instead) {
        List<String> changed = new ArrayList<>(constraints);
        changed.set(constraint, instead);
        return new Condition(quantifier, head, changed);
    }

    /** Parts between separators that stand in no quotes and no brackets. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            quoted ^= character == '"';
            depth += quoted ? 0 : "([{".indexOf(character) >= 0 ? 1 : ")]}".indexOf(character) >= 0 ? -1 : 0;
            if (!quoted && depth == 0 && text.startsWith(separator, at)) {
                parts.add(text.substring(start, at).strip());
                start = at + separator.length();
            }
        }
        parts.add(text.substring(start).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
