package casus.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be changed in what a pattern asks and compares. */
final class Comparisons {
    private static final Pattern OPERATOR = Pattern.compile("\"[^\"]*\"|<=|>=|==|!=|<|>");
    private static final Map<String, String> FLIPPED =
            Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");
    private static final Map<String, String> MOVED = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");

    private Comparisons() {}

    /** A pattern with one thing in it changed. */
    record Changed(Operator operator, String text) {}

    static List<Changed> of(String pattern) {
        List<Changed> changed = new ArrayList<>();
        Matcher matcher = OPERATOR.matcher(pattern);
        while (matcher.find()) {
            add(Operator.COMPARISON_FLIPPED, FLIPPED, pattern, matcher, changed);
            add(Operator.COMPARISON_MOVED, MOVED, pattern, matcher, changed);
        }
        Condition.of(pattern).ifPresent(parsed -> {
            alternatives(parsed, changed);
            weakened(parsed, changed);
        });
        return changed;
    }

    private static void add(
            Operator operator, Map<String, String> others, String pattern, Matcher at, List<Changed> changed) {
        Optional.ofNullable(others.get(at.group()))
                .ifPresent(other -> changed.add(
                        new Changed(operator, pattern.substring(0, at.start()) + other + pattern.substring(at.end()))));
    }

    /** Each thing that the pattern asks left out; not where it gives it a name, since others may speak of that. */
    private static void weakened(Condition pattern, List<Changed> changed) {
        for (int number = 0; number < pattern.constraints().size(); number++) {
            if (Condition.bindings(pattern.constraints().get(number)).isEmpty()) {
                changed.add(new Changed(
                        Operator.CONDITION_DROPPED, pattern.without(number).text()));
            }
        }
    }

    private static void alternatives(Condition pattern, List<Changed> changed) {
        for (int number = 0; number < pattern.constraints().size(); number++) {
            List<String> branches = Condition.split(pattern.constraints().get(number), "||");
            for (int left = 0; branches.size() > 1 && left < branches.size(); left++) {
                List<String> kept = new ArrayList<>(branches);
                kept.remove(left);
                changed.add(new Changed(
                        Operator.ALTERNATIVE_DROPPED,
                        pattern.with(number, String.join(" || ", kept)).text()));
            }
        }
    }
}
