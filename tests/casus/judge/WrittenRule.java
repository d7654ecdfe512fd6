package casus.judge;

import casus.treaty.ClauseId;
import java.util.List;
import java.util.Optional;

/**
 * A rule as its file has it.
 *
 * @param file within the rules folder
 * @param line of its head
 * @param clause what it is a rule of; none for a rule that only infers
 */
public record WrittenRule(
        String file, String name, int line, Optional<ClauseId> clause, List<Line> conditions, Line conclusion) {

    /**
     * One line of it.
     *
     * @param patterns what its sentence comes to
     */
    public record Line(String text, int line, List<String> patterns) {
        static Line of(Rule.Line line) {
            return new Line(line.text(), line.place().line(), line.patterns());
        }
    }

    static WrittenRule of(Rule rule) {
        return new WrittenRule(
                rule.file(),
                rule.name(),
                rule.place().line(),
                rule.clause(),
                rule.conditions().stream().map(Line::of).toList(),
                Line.of(rule.conclusion()));
    }

    /** Whether another line or pattern than this one speaks of what it names {@code $so}. */
    public boolean speaksOf(String binding, String but) {
        return conditions.stream()
                        .flatMap(line -> line.patterns().stream())
                        .filter(pattern -> !pattern.equals(but))
                        .anyMatch(pattern -> names(pattern, binding))
                || conclusion.patterns().stream().anyMatch(does -> names(does, binding));
    }

    private static boolean names(String text, String binding) {
        int at = text.indexOf(binding);
        while (at >= 0) {
            int end = at + binding.length();
            if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
            at = text.indexOf(binding, end);
        }
        return false;
    }
}
