package casus.mutation;

import casus.document.DocumentReader;
import casus.document.Node;
import casus.judge.WrittenRule;
import casus.problem.Problems;
import casus.scenario.Event;
import casus.treaty.Party;
import casus.treaty.RulesFolder;
import casus.treaty.Term;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that can stand in the place of others.
 *
 * @param conclusions of the language: the sentence and what it does
 * @param ruled the clauses that have rules
 * @param told the free words that stories use, those together that can stand in each other's place
 */
record Words(Treaties treaties, Map<String, String> conclusions, Set<String> ruled, List<Set<String>> told) {
    /** So many of the words that stories use are tried: whether a list is open to others one or two tell as well as forty. */
    private static final int TOLD = 2;

    private static final Pattern BINDING = Pattern.compile("\\$[A-Za-z]\\w*");

    static Words of(RulesFolder folder, Treaties treaties, List<WrittenRule> rules, List<Set<String>> told) {
        Set<String> ruled = new LinkedHashSet<>();
        rules.forEach(rule -> rule.clause().ifPresent(clause -> ruled.add(clause.toString())));
        Map<String, String> conclusions = new LinkedHashMap<>();
        Node.Mapping root = root(folder, "language.yaml");
        if (root.get("conclusions").orElse(null) instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                String sentence = text(item, "sentence");
                if (!sentence.contains("{")) {
                    conclusions.put(sentence, text(item, "does"));
                }
            }
        }
        return new Words(treaties, conclusions, ruled, told);
    }

    static Node.Mapping root(RulesFolder folder, String file) {
        Problems problems = new Problems();
        return DocumentReader.read("rules/" + file, folder.read(file), problems)
                .map(document -> document.root())
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .orElseThrow(() -> new IllegalStateException(file + " cannot be read: " + problems.inFileOrder()));
    }

    private static String text(Node of, String key) {
        return of instanceof Node.Mapping mapping && mapping.get(key).orElse(null) instanceof Node.Scalar scalar
                ? scalar.text()
                : "";
    }

    /** Every {@code $name} in a text. */
    static List<String> spokenOf(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = BINDING.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    /** The next signatory after this one, of the treaty that the rule is of; none where the word is no signatory. */
    Optional<String> otherParty(WrittenRule rule, String word) {
        return rule.clause().flatMap(clause -> next(signatories(clause.treaty()), word));
    }

    Optional<String> otherParty(String treaty, String word) {
        return next(signatories(treaty), word);
    }

    /** Those of the treaty and of the one that it rests on, so that they stay what they are when a treaty of others comes in. */
    private List<String> signatories(String treaty) {
        List<Treaty> own =
                treaties.all().stream().filter(one -> one.id().equals(treaty)).toList();
        return treaties.all().stream()
                .filter(one -> own.stream()
                        .anyMatch(law -> law.equals(one) || law.supplements().equals(one.id())))
                .flatMap(one -> one.parties().stream())
                .filter(Party::signatory)
                .map(Party::id)
                .distinct()
                .toList();
    }

    /** Values that a term does not have and could: of its vocabulary or of acts the next one, of free words those told. */
    List<String> others(Term term, List<String> values) {
        if (!term.of().isEmpty()) {
            List<String> known = vocabulary(term);
            return next(known, values.get(values.size() - 1))
                    .filter(other -> !values.contains(other))
                    .or(() -> known.stream()
                            .filter(other -> !values.contains(other))
                            .findFirst())
                    .stream()
                    .toList();
        }
        if (Event.verbs().containsAll(values)) {
            return next(Event.verbs(), values.get(values.size() - 1)).stream().toList();
        }
        Set<String> words = new LinkedHashSet<>(term.values());
        treaties.questions()
                .flatMap(question -> question.answers().stream())
                .forEach(answer -> words.addAll(answer.terms().getOrDefault(term.id(), List.of())));
        told.stream().filter(alike -> !Collections.disjoint(alike, values)).forEach(words::addAll);
        values.forEach(words::remove);
        return words.stream().limit(TOLD).toList();
    }

    private List<String> vocabulary(Term term) {
        return treaties.all().stream()
                .filter(treaty -> treaty.id().equals(term.clause().treaty()))
                .findFirst()
                .map(treaty -> List.copyOf(treaty.idsOf(term.of())))
                .orElse(List.of());
    }

    private static Optional<String> next(List<String> words, String word) {
        int at = words.indexOf(word);
        return at < 0 || words.size() < 2 ? Optional.empty() : Optional.of(words.get((at + 1) % words.size()));
    }
}
