package casus.scenario;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Problems;
import casus.treaty.Treaty;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The treaties that a scenario names, each after the one that it supplements. */
final class TreatiesNamed {
    private final Function<String, Optional<Treaty>> treatyById;
    private final Collection<String> known;
    private final Problems problems;

    TreatiesNamed(Function<String, Optional<Treaty>> treatyById, Collection<String> known, Problems problems) {
        this.treatyById = treatyById;
        this.known = known;
        this.problems = problems;
    }

    List<Treaty> read(Fields fields) {
        Node told = fields.get("treaty").orElse(null);
        if (told == null) {
            return List.of();
        }
        List<Node> items = told instanceof Node.Sequence list ? list.items() : List.of(told);
        if (items.isEmpty()) {
            problems.error("empty", "`treaty` is empty", Words.oneOf(known), told.place());
        }
        Map<String, Treaty> named = new LinkedHashMap<>();
        for (Node item : items) {
            Scalars.text(item, "`treaty`", problems).ifPresent(scalar -> add(scalar, named));
        }
        return List.copyOf(named.values());
    }

    private void add(Scalar scalar, Map<String, Treaty> named) {
        String id = scalar.text();
        // Only ids that are known are asked for: an id from a file never becomes a path.
        Optional<String> meant = known.contains(id) ? Optional.of(id) : likeliest(id);
        Optional<Treaty> treaty = meant.flatMap(treatyById);
        if (!known.contains(id) || treaty.isEmpty()) {
            problems.error(
                    "treaty-unknown",
                    "there is no treaty `" + id + "`",
                    Nearest.help(id, known, Words.oneOf(known)),
                    scalar.place());
        }
        treaty.ifPresent(one -> add(one, named));
    }

    /** The treaty that was meant, so that the rest of the file can be held against its words. */
    private Optional<String> likeliest(String id) {
        return Nearest.to(id, known)
                .or(() -> known.stream().filter(one -> known.size() == 1).findFirst());
    }

    private void add(Treaty treaty, Map<String, Treaty> named) {
        String base = treaty.supplements();
        if (!base.isEmpty() && !named.containsKey(base)) {
            treatyById.apply(base).ifPresent(one -> named.put(base, one));
        }
        named.putIfAbsent(treaty.id(), treaty);
    }
}
