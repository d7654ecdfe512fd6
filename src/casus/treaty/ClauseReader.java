package casus.treaty;

import casus.document.Node;
import casus.document.Node.Mapping;
import casus.problem.Problems;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code clauses:}. */
record ClauseReader(
        String treaty,
        Instant inForce,
        ZoneOffset clock,
        Vocabulary vocabulary,
        TermReader terms,
        Set<String> grounds,
        Set<String> articles,
        Problems problems) {
    private static final Set<String> KINDS = words(ClauseKind.values());
    private static final Set<String> SECRECIES = words(Visibility.Secrecy.values());

    List<Clause> read(Fields treatyFields) {
        List<Clause> clauses = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : treatyFields.items("clauses")) {
            Fields fields = new Fields(node, problems);
            String id = fields.text("id");
            if (!ids.add(id)) {
                problems.error(
                        "clause-twice",
                        "two clauses are called `" + id + "`",
                        "give one another id",
                        fields.placeOf("id"));
            }
            clauses.add(clause(new ClauseId(treaty, id), fields));
        }
        return List.copyOf(clauses);
    }

    private Clause clause(ClauseId id, Fields fields) {
        ClauseKind kind = fields.known(fields.text("kind"), fields.placeOf("kind"), "kind of clause", KINDS)
                .map(word -> ClauseKind.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(ClauseKind.PROCEDURE);
        Quantities quantities = new Quantities(problems);
        Clause clause = new Clause(
                id,
                fields.optional("label").map(label -> fields.words("label")),
                kind,
                binds(kind, fields),
                article(fields),
                fields.words("heading"),
                visibility(fields),
                fields.text("source"),
                quantities.datedOr(fields, "in-force", clock).orElse(inForce),
                quantities.datedOr(fields, "ended", clock),
                terms.read(fields, id),
                places(fields));
        fields.noOthers();
        return clause;
    }

    /** A procedure, such as entry into force, may bind nobody. */
    private String binds(ClauseKind kind, Fields fields) {
        String party = kind == ClauseKind.PROCEDURE ? fields.textOr("binds", "") : fields.text("binds");
        if (!party.isEmpty()) {
            fields.known(party, fields.placeOf("binds"), "party", vocabulary.signatoryIds());
        }
        return party;
    }

    private String article(Fields fields) {
        String article = fields.text("article");
        if (!article.isEmpty()) {
            fields.known(article, fields.placeOf("article"), "article", articles);
        }
        return article;
    }

    private List<String> places(Fields fields) {
        List<String> places = fields.list("places");
        fields.allKnown("places", "zone or line", grounds);
        return places;
    }

    /** {@code public}, or {@code { secret: [china, japan] }} with those that know it. */
    private Visibility visibility(Fields fields) {
        Optional<Node> node = fields.required("visibility");
        if (node.isPresent()
                && node.get() instanceof Mapping mapping
                && !mapping.entries().isEmpty()) {
            Fields inner = new Fields(mapping, problems);
            String word = mapping.entries().get(0).key().text();
            List<String> knownTo = inner.list(word);
            inner.allKnown(word, "party", vocabulary.signatoryIds());
            inner.noOthers();
            return new Visibility(secrecy(word, fields), knownTo);
        }
        return node.isEmpty()
                ? Visibility.PUBLIC
                : new Visibility(secrecy(fields.text("visibility"), fields), List.of());
    }

    private Visibility.Secrecy secrecy(String word, Fields fields) {
        return fields.known(word, fields.placeOf("visibility"), "visibility", SECRECIES)
                .map(known -> Visibility.Secrecy.valueOf(known.toUpperCase(Locale.ROOT)))
                .orElse(Visibility.Secrecy.PUBLIC);
    }

    private static Set<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
