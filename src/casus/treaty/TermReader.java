package casus.treaty;

import casus.document.Node.Entry;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code terms:}, of the treaty and of each clause, and remembers what the values of each must be, so that an
 * answer that changes a term is held to the same.
 */
final class TermReader {
    private static final Set<String> CHECKABLE =
            new LinkedHashSet<>(List.of("kinds", "weapons", "parties", "persons", "bodies"));

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, String> valuesAre = new LinkedHashMap<>();

    TermReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    List<Term> read(Fields owner, ClauseId clause) {
        List<Term> terms = new ArrayList<>();
        for (Entry entry : owner.part("terms").entries()) {
            Fields fields = new Fields(entry.value(), problems);
            String of = fields.textOr("of", "");
            Term term = new Term(clause, entry.key().text(), fields.requiredList("value"), of, fields.text("source"));
            if (!of.isEmpty()) {
                fields.known(of, fields.placeOf("of"), "vocabulary", CHECKABLE);
            }
            fields.noOthers();
            valuesAre.put(term.id(), of);
            check(term.id(), fields, "value");
            terms.add(term);
        }
        return List.copyOf(terms);
    }

    Set<String> ids() {
        return valuesAre.keySet();
    }

    /** Holds the values of a known term to what the term says that they are. */
    void check(String id, Fields fields, String key) {
        String of = valuesAre.getOrDefault(id, "");
        if (CHECKABLE.contains(of)) {
            fields.allKnown(key, Term.one(of), vocabulary.idsOf(of));
        }
    }
}
