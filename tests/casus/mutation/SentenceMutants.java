package casus.mutation;

import casus.document.Node;
import casus.treaty.RulesFolder;
import java.util.ArrayList;
import java.util.List;

/** Changes of what the sentences of {@code language.yaml} come to, wherever a rule uses them. */
final class SentenceMutants {
    private static final String FILE = "language.yaml";

    private SentenceMutants() {}

    static List<Mutant> of(RulesFolder folder) {
        Source source = Source.of(folder, FILE);
        List<Mutant> mutants = new ArrayList<>();
        for (Node.Mapping sentence : mappings(Words.root(folder, FILE), "conditions")) {
            String of = "the sentence `" + text(sentence, "sentence").text() + "`";
            for (Node.Mapping part : mappings(sentence, "parts")) {
                Node.Scalar match = text(part, "match");
                int start = source.find(match.text(), source.startOf(match.place()));
                Comparisons.of(match.text())
                        .forEach(changed -> mutants.add(source.written(
                                changed.operator(),
                                of,
                                start,
                                start + match.text().length(),
                                changed.text())));
            }
        }
        return mutants;
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
