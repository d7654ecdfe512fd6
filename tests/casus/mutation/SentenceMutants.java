package casus.mutation;

import casus.document.Node;
import casus.judge.WrittenRule;
import casus.treaty.RulesFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes of what the sentences of {@code language.yaml} come to, wherever a rule uses them. */
final class SentenceMutants {
    private static final String FILE = "language.yaml";

    private SentenceMutants() {}

    /** Of sentences that no rule uses nothing is changed: no story could tell. */
    static List<Mutant> of(RulesFolder folder, List<WrittenRule> rules) {
        Source source = Source.of(folder, FILE);
        List<Mutant> mutants = new ArrayList<>();
        for (Node.Mapping sentence : mappings(Words.root(folder, FILE), "conditions")) {
            String template = text(sentence, "sentence").text();
            String of = "the sentence `" + template + "`";
            Set<String> users = users(template, rules);
            if (users.isEmpty()) {
                continue;
            }
            for (Node.Mapping part : mappings(sentence, "parts")) {
                Node.Scalar match = text(part, "match");
                int start = source.find(match.text(), source.startOf(match.place()));
                Comparisons.of(match.text())
                        .forEach(changed -> mutants.add(source.written(
                                        changed.operator(),
                                        of,
                                        start,
                                        start + match.text().length(),
                                        changed.text())
                                .inRules(users)));
            }
        }
        return mutants;
    }

    /** The names of the rules that have a line of this form. */
    private static Set<String> users(String template, List<WrittenRule> rules) {
        Pattern form = Pattern.compile(Arrays.stream(template.split("\\{[a-z]+}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\"]+")));
        return rules.stream()
                .filter(rule -> rule.conditions().stream()
                        .anyMatch(line -> form.matcher(line.text()).matches()))
                .map(WrittenRule::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Node.Mapping> mappings(Node.Mapping of, String key) {
        return of.get(key).orElse(null) instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(Node.Mapping.class::isInstance)
                        .map(Node.Mapping.class::cast)
                        .toList()
                : List.of();
    }

    private static Node.Scalar text(Node.Mapping of, String key) {
        if (of.get(key).orElse(null) instanceof Node.Scalar scalar) {
            return scalar;
        }
        throw new IllegalStateException(
                "a sentence without `" + key + "` at " + of.place().fileAndLine());
    }
}
