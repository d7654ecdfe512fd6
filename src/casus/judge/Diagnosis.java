package casus.judge;

import casus.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the line that the rule compiler refuses, since its own messages name none: rule by rule, and in a refused rule
 * condition by condition.
 */
final class Diagnosis {
    private final RuleSet set;
    private final Problems problems;

    Diagnosis(RuleSet set, Problems problems) {
        this.set = set;
        this.problems = problems;
    }

    /** Adds a problem for every rule that does not compile. */
    void find() {
        set.rules().stream().filter(rule -> !compiles(rule)).forEach(this::refuse);
    }

    private void refuse(Rule rule) {
        List<Rule.Line> tried = new ArrayList<>();
        for (Rule.Line line : rule.conditions()) {
            tried.add(line);
            List<String> errors = RuleCompiler.errors(text(rule, tried));
            if (!errors.isEmpty()) {
                problems.error(
                        "rule-refused",
                        "in `" + rule.name() + "` this line does not compile: `" + line.text() + "`",
                        "the compiler says: " + firstLine(errors),
                        line.place());
                return;
            }
        }
        problems.error(
                "rule-refused",
                "in `" + rule.name() + "` the conclusion does not fit its conditions",
                "it speaks of something that no condition names: " + firstLine(RuleCompiler.errors(text(rule))),
                rule.conclusion().place());
    }

    private static boolean compiles(Rule rule) {
        return RuleCompiler.errors(text(rule)).isEmpty();
    }

    private static Map<String, String> text(Rule rule) {
        return new RuleSet(Map.of(rule.file(), List.of(rule))).drools("diagnosis");
    }

    private static Map<String, String> text(Rule rule, List<Rule.Line> conditions) {
        Rule.Line nothing = new Rule.Line("", rule.place(), List.of(""), List.of());
        return text(new Rule(
                rule.file(),
                rule.packageName(),
                rule.name(),
                rule.place(),
                rule.clause(),
                List.copyOf(conditions),
                nothing));
    }

    private static String firstLine(List<String> errors) {
        return errors.isEmpty()
                ? "nothing"
                : errors.get(0).lines().findFirst().orElse("").strip();
    }
}
