package casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of a condition, as far as it says which facts it can bring together.
 *
 * @param variable what the condition calls the fact; empty where it does not
 * @param fact the kind of fact: {@code Event}
 * @param plain whether such a fact must be there; false within {@code not}, {@code exists}, an accumulation and the like
 * @param constraints all of which must hold
 */
record FactPattern(String variable, String fact, boolean plain, List<String> constraints) {
    private static final Pattern START = Pattern.compile("(?:(\\$\\w+)\\s*:\\s*)?\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern EXPRESSION = Pattern.compile("\\b(from|eval|or)\\b|\\|\\||\\?\\s*\\w+\\s*\\(");

    /** The patterns of a condition's Drools text; none where it holds anything but patterns and words that join them. */
    static Optional<List<FactPattern>> in(String drools) {
        List<FactPattern> patterns = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        Matcher start = START.matcher(drools);
        int at = 0;
        while (start.find(at)) {
            String before = drools.substring(at, start.start());
            between.append(before).append(' ');
            List<String> constraints = new ArrayList<>();
            int end = constraints(drools, start.end(), constraints);
            boolean plain = between.toString().isBlank();
            String variable = Optional.ofNullable(start.group(1)).orElse("");
            patterns.add(new FactPattern(variable, start.group(2), plain, List.copyOf(constraints)));
            at = end;
        }
        between.append(drools.substring(at));
        return EXPRESSION.matcher(between).find() ? Optional.empty() : Optional.of(patterns);
    }

    /** Splits at the commas between the parentheses, not at those within others or within quotes; tells where they end. */
    private static int constraints(String text, int from, List<String> into) {
        int depth = 1;
        boolean quoted = false;
        int start = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (quoted) {
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 || (depth == 1 && c == ',')) {
                into.add(text.substring(start, i).strip());
                start = i + 1;
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a pattern without an end: " + text);
    }

    /** A time limit that runs from a clause's own date, not from an event. */
    boolean isOfAPartyAlone() {
        return fact.equals("Due") && text("trigger").equals(Optional.of(""));
    }

    /** What the field must be, where a constraint says so in plain text. */
    Optional<String> text(String field) {
        Pattern said = Pattern.compile(field + "\\s*==\\s*\"([^\"]*)\"");
        return constraints.stream()
                .map(said::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }
}
