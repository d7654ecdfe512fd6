package casus.judge;

import casus.problem.Problems;
import java.util.List;
import java.util.Set;

/**
 * What a rule may ask of facts that are not there when its hearing begins. The articles are heard first, then what became
 * known; within each, facts that rules infer come in the order in which rules are met, which is nobody's to choose.
 *
 * <p>So no rule may rest on the <em>want</em> of what rules of its own hearing infer: a finding that is made before the inference
 * would stand, and made after it would not be made. That somebody answers for something may be asked; that nobody does may not.
 * And what is found may be asked for only when all articles have been heard.
 */
final class Stratum {
    private static final Set<String> KNOWN_LATER = Set.of("Finding", "Audience", "Look", "RestsOn");

    private Stratum() {}

    static void check(Rule rule, Problems problems) {
        if (rule.file().startsWith(RuleFiles.KNOWN + "/")) {
            return;
        }
        for (Rule.Line line : rule.conditions()) {
            for (String text : line.patterns()) {
                FactPattern.in(text).orElse(List.of()).forEach(pattern -> check(pattern, text, line, problems));
            }
        }
    }

    private static void check(FactPattern pattern, String text, Rule.Line line, Problems problems) {
        if (KNOWN_LATER.contains(pattern.fact())) {
            problems.error(
                    "found-too-early",
                    "`" + text + "` asks for what is known only when all articles have been heard",
                    "rules of what became known stand in " + RuleFiles.KNOWN + "/",
                    line.place());
        } else if (Inferred.FIELDS.containsKey(pattern.fact())
                && !pattern.plain()
                && !text.strip().startsWith("exists ")) {
            problems.error(
                    "not-inferred",
                    "`" + text + "` rests on the want of what rules infer while this one is heard",
                    "ask for what it would be inferred from",
                    line.place());
        }
    }
}
