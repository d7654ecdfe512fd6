package casus.mutation;

import casus.document.DocumentReader;
import casus.document.Node;
import casus.problem.Problem;
import casus.problem.Problems;
import casus.problem.RulesRejected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mutants that no story can notice, each with the argument why: {@code equivalents.yaml}.
 *
 * @param byMutant in the order of the file
 */
record Equivalents(Map<String, Entry> byMutant) {
    static final Equivalents NONE = new Equivalents(Map.of());

    /** @param changes what the mutant changes, as the report has it, for whoever reads the list */
    record Entry(String changes, String because, casus.problem.Place place) {}

    /** @throws RulesRejected where the file cannot be read or an entry lacks a field */
    static Equivalents read(String file, byte[] bytes) {
        Problems problems = new Problems();
        Map<String, Entry> byMutant = new LinkedHashMap<>();
        Optional<Node> root = DocumentReader.read(file, bytes, problems).map(document -> document.root());
        root.flatMap(node -> Entries.part(node, "equivalents"))
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node).items())
                .orElse(List.of())
                .forEach(item -> entry(item, byMutant, problems));
        if (problems.hasErrors()) {
            throw new RulesRejected(problems.inFileOrder());
        }
        return new Equivalents(byMutant);
    }

    private static void entry(Node item, Map<String, Entry> byMutant, Problems problems) {
        String mutant = Entries.text(item, "mutant");
        Entry entry = new Entry(Entries.text(item, "changes"), Entries.text(item, "because"), item.place());
        if (mutant.isEmpty() || entry.changes().isEmpty() || entry.because().isBlank()) {
            problems.error(
                    "equivalent-unargued",
                    "an equivalent says `mutant`, `changes` and `because`",
                    "copy the first two from the report, and argue the third",
                    item.place());
        } else if (byMutant.put(mutant, entry) != null) {
            problems.error("equivalent-twice", "`" + mutant + "` is argued twice", "keep one", item.place());
        }
    }

    Optional<String> argument(Mutant mutant) {
        return Optional.ofNullable(byMutant.get(mutant.id())).map(Entry::because);
    }

    /** Entries that are true of nothing that was tried. */
    List<Problem> stale(List<Tried> all) {
        Problems problems = new Problems();
        byMutant.forEach((id, entry) -> {
            Optional<Tried> tried =
                    all.stream().filter(one -> one.mutant().id().equals(id)).findFirst();
            if (tried.isEmpty()) {
                problems.error(
                        "equivalent-stale",
                        "there is no mutant `" + id + "` any more",
                        "take the entry out; argue anew what took its place",
                        entry.place());
            } else if (!tried.get().fate().survived()) {
                problems.error(
                        "equivalent-killed",
                        "`" + id + "` is said to be equivalent, and is noticed: "
                                + tried.get().fate(),
                        "take the entry out",
                        entry.place());
            } else if (!tried.get().mutant().summary().equals(entry.changes())) {
                problems.error(
                        "equivalent-other",
                        "`" + id + "` changes something else: "
                                + tried.get().mutant().summary(),
                        "read its argument again, and copy what it changes",
                        entry.place());
            }
        });
        return problems.inFileOrder();
    }
}
