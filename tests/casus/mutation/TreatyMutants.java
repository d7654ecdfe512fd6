package casus.mutation;

import casus.document.Node;
import casus.treaty.RulesFolder;
import casus.treaty.Term;
import casus.treaty.Treaty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes of a treaty's own file: clauses, when they bind and whom, terms, answers and the readings that hold them. */
final class TreatyMutants {
    private final RulesFolder folder;
    private final Treaty treaty;
    private final Words words;
    private final String file;
    private final Source source;
    private final Entries entries;
    private final List<Mutant> mutants = new ArrayList<>();

    private TreatyMutants(RulesFolder folder, Treaty treaty, Words words) {
        this.folder = folder;
        this.treaty = treaty;
        this.words = words;
        this.file = treaty.id() + "/treaty.yaml";
        this.source = Source.of(folder, file);
        this.entries = new Entries(source);
    }

    static List<Mutant> of(RulesFolder folder, Treaty treaty, Words words) {
        TreatyMutants all = new TreatyMutants(folder, treaty, words);
        Node.Mapping root = Words.root(folder, all.file);
        all.dates(root, "the treaty's own time in force");
        all.terms(root, treaty.id());
        if (root.get("clauses").orElse(null) instanceof Node.Sequence clauses) {
            clauses.items().forEach(all::clause);
        }
        all.kinds(root);
        all.questions(root);
        all.readings(root);
        return all.mutants;
    }

    private void clause(Node clause) {
        String id = treaty.id() + "/" + Entries.text(clause, "id");
        if (words.ruled().contains(id)) {
            mutants.add(Mutant.of(
                    Operator.CLAUSE_DELETED,
                    file,
                    clause.place().line(),
                    "the clause `" + id + "`",
                    "id: " + Entries.text(clause, "id"),
                    "",
                    new Edit.Without(id)));
        }
        dates(clause, "the time in force of `" + id + "`");
        Entries.part(clause, "binds")
                .ifPresent(binds -> Entries.values(binds)
                        .forEach(party -> words.otherParty(treaty.id(), party.text())
                                .ifPresent(other -> mutants.add(entries.instead(
                                        Operator.PARTY_SWAPPED, "whom `" + id + "` binds", party, other)))));
        terms(clause, id);
    }

    private void dates(Node of, String named) {
        for (String key : List.of("in-force", "ended")) {
            Entries.part(of, key)
                    .flatMap(date -> Entries.part(date, "at"))
                    .ifPresent(at -> moved(Operator.IN_FORCE_MOVED, named, at));
        }
    }

    private void moved(Operator operator, String of, Node value) {
        for (Node.Scalar scalar : Entries.values(value)) {
            Amounts.instants(scalar.text()).forEach(other -> mutants.add(entries.instead(operator, of, scalar, other)));
        }
    }

    private void terms(Node of, String owner) {
        for (Node.Entry term : Entries.under(of, "terms")) {
            String id = owner + "/" + term.key().text();
            Entries.part(term.value(), "value").ifPresent(value -> values("the term `" + id + "`", id, value));
        }
    }

    private void values(String named, String id, Node value) {
        List<Node.Scalar> values = Entries.values(value);
        moved(Operator.DEADLINE_MOVED, named, value);
        for (Node.Scalar scalar : values) {
            Amounts.numbers(scalar.text())
                    .forEach(other -> mutants.add(entries.instead(Operator.NUMBER_MOVED, named, scalar, other)));
        }
        if (isWords(values)) {
            for (int number = 0; value instanceof Node.Sequence && number < values.size(); number++) {
                mutants.add(entries.withoutItem(named, values, number));
            }
            if (value instanceof Node.Sequence) {
                more(named, id, values);
            }
        }
    }

    private static boolean isWords(List<Node.Scalar> values) {
        return !values.isEmpty()
                && values.stream()
                        .allMatch(one -> Amounts.numbers(one.text()).isEmpty()
                                && Amounts.instants(one.text()).isEmpty());
    }

    private void more(String named, String id, List<Node.Scalar> values) {
        List<String> had = values.stream().map(Node.Scalar::text).toList();
        term(id).ifPresent(term ->
                words.others(term, had).forEach(other -> mutants.add(entries.withItem(named, values, other))));
    }

    private Optional<Term> term(String id) {
        return Stream.concat(
                        treaty.terms().stream(), treaty.clauses().stream().flatMap(clause -> clause.terms().stream()))
                .filter(term -> term.id().equals(id))
                .findFirst();
    }

    /** A kind that counts as another no longer does. */
    private void kinds(Node root) {
        for (Node.Entry kind : Entries.under(root, "kinds")) {
            List<Node.Entry> fields = kind.value() instanceof Node.Mapping mapping ? mapping.entries() : List.of();
            for (int number = 0; number < fields.size(); number++) {
                if (fields.get(number).key().text().equals("is")) {
                    String of = "the kind `" + kind.key().text() + "`";
                    mutants.add(entries.without(Operator.ITEM_DROPPED, of, fields, number));
                }
            }
        }
    }

    private void questions(Node root) {
        for (Node.Entry question : Entries.under(root, "questions")) {
            for (Node.Entry answer : Entries.under(question.value(), "answers")) {
                answer(question.key().text() + "=" + answer.key().text(), answer.value());
            }
        }
    }

    private void answer(String id, Node answer) {
        String named = "the answer `" + id + "`";
        for (String key : List.of("terms", "zones")) {
            List<Node.Entry> overrides = Entries.under(answer, key);
            for (int number = 0; number < overrides.size(); number++) {
                mutants.add(entries.without(Operator.ANSWER_DROPPED, named, overrides, number));
                if (key.equals("terms")) {
                    Node.Entry term = overrides.get(number);
                    values(named, treaty.id() + "/" + term.key().text(), term.value());
                }
            }
        }
        binding(named, answer);
        String overlay = treaty.id() + "/answers/" + id.replace('=', '/') + "/";
        folder.files(treaty.id()).stream()
                .filter(path -> path.startsWith(overlay))
                .forEach(path -> mutants.add(Mutant.of(
                        Operator.ANSWER_DROPPED,
                        path,
                        1,
                        named,
                        path.substring(overlay.length()),
                        "",
                        new Edit.Gone(path))));
    }

    private void binding(String named, Node answer) {
        Entries.part(answer, "binds-from").ifPresent(from -> {
            moved(Operator.IN_FORCE_MOVED, named, from);
            List<Node.Entry> fields = answer instanceof Node.Mapping mapping ? mapping.entries() : List.of();
            for (int number = 0; number < fields.size(); number++) {
                if (fields.get(number).key().text().equals("binds-from")) {
                    mutants.add(entries.without(Operator.ANSWER_DROPPED, named, fields, number));
                }
            }
        });
    }

    private void readings(Node root) {
        for (Node.Entry reading : Entries.under(root, "readings")) {
            List<Node.Entry> answers = Entries.under(reading.value(), "answers");
            for (int number = 0; number < answers.size(); number++) {
                String named = "the reading `" + reading.key().text() + "`";
                mutants.add(entries.without(Operator.ANSWER_DROPPED, named, answers, number));
            }
        }
    }
}
