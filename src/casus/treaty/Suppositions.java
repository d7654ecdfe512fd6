package casus.treaty;

import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one run supposes: other terms, clauses that do not exist, readings to be heard. It changes the treaties that are
 * judged under and nothing else.
 *
 * @param terms by term id ({@code tanggu-1933/2/means}), the values that it takes under every reading
 * @param without clauses to be left out
 * @param readings the readings to be judged, by id; {@code base} is the plain text; {@code question=answer} the plain text
 *     with that one answer; empty for those that the parties hold
 */
public record Suppositions(Map<String, List<String>> terms, List<String> without, List<String> readings) {
    public static final Suppositions NONE = new Suppositions(Map.of(), List.of(), List.of());

    private static final String FORM = "write --set TERM=VALUE or --set TERM=VALUE,VALUE";

    /** That one reading alone is heard: a party's, {@code base} or {@code question=answer}. */
    public static Suppositions reading(String reading) {
        return new Suppositions(Map.of(), List.of(), List.of(reading));
    }

    /** The same, with these readings heard. */
    public Suppositions hearing(List<String> heard) {
        return new Suppositions(terms, without, heard);
    }

    /** As they are given on a command line, in the order of terms, clauses, readings: what must be typed to suppose the same. */
    public List<String> options() {
        List<String> options = new ArrayList<>();
        new TreeMap<>(terms)
                .forEach((term, values) -> options.addAll(List.of("--set", term + "=" + String.join(",", values))));
        without.forEach(clause -> options.addAll(List.of("--without", clause)));
        readings.forEach(reading -> options.addAll(List.of("--reading", reading)));
        return options;
    }

    /** The treaties as supposed; what names nothing that exists is a problem, whose file is the option's name. */
    public Treaties in(Treaties treaties, Problems problems) {
        check(treaties, problems);
        List<Treaty> changed = treaties.all().stream().map(this::in).toList();
        return new Treaties(changed, heard(treaties, problems), this);
    }

    private void check(Treaties treaties, Problems problems) {
        Set<String> known = new LinkedHashSet<>();
        for (Treaty treaty : treaties.all()) {
            Stream.concat(treaty.terms().stream(), treaty.clauses().stream().flatMap(clause -> clause.terms().stream()))
                    .forEach(term -> {
                        known.add(term.id());
                        values(treaties, term, problems);
                    });
        }
        List<String> clauses = treaties.clauses().stream()
                .map(clause -> clause.id().toString())
                .toList();
        new TreeMap<>(terms).keySet().forEach(term -> unless(known, term, "term", "--set", problems));
        without.forEach(clause -> unless(clauses, clause, "clause", "--without", problems));
    }

    /** What a term is set to is held to what {@code treaty.yaml} holds its own value to. */
    private void values(Treaties treaties, Term term, Problems problems) {
        for (String value : terms.getOrDefault(term.id(), List.of())) {
            if (value.isEmpty()) {
                problems.error(
                        "value-missing",
                        "`" + term.id() + "` is set to nothing",
                        "it is " + String.join(",", term.values()) + " in the treaty; " + FORM,
                        Place.of("--set"));
            } else if (!term.of().isEmpty()) {
                unless(treaties.idsOf(term.of()), value, Term.one(term.of()), "--set", problems);
            }
        }
    }

    private static void unless(
            java.util.Collection<String> known, String word, String what, String option, Problems problems) {
        if (!known.contains(word)) {
            problems.error(
                    what + "-unknown",
                    "no " + what + " `" + word + "`",
                    Nearest.help(word, known, "known are " + String.join(", ", known)),
                    Place.of(option));
        }
    }

    private Treaty in(Treaty treaty) {
        List<Clause> clauses = treaty.clauses().stream()
                .filter(clause -> !without.contains(clause.id().toString()))
                .map(clause -> clause.withTerms(set(clause.terms())))
                .toList();
        List<Question> questions = treaty.questions().stream().map(this::in).toList();
        // A clause that is left out takes no word with it: others speak in its terms.
        List<Term> terms = Stream.concat(
                        treaty.terms().stream(),
                        treaty.clauses().stream()
                                .filter(clause -> without.contains(clause.id().toString()))
                                .flatMap(clause -> clause.terms().stream()))
                .toList();
        return treaty.with(clauses, set(terms), questions);
    }

    private List<Term> set(List<Term> own) {
        return own.stream()
                .map(term -> terms.containsKey(term.id())
                        ? term.withValues(terms.getOrDefault(term.id(), List.of()), "supposed for this run")
                        : term)
                .toList();
    }

    /** A term that the run sets is so under every answer: the answers' own values for it go. */
    private Question in(Question question) {
        List<Answer> answers = question.answers().stream()
                .map(answer -> {
                    Map<String, List<String>> kept = new LinkedHashMap<>(answer.terms());
                    kept.keySet().removeAll(terms.keySet());
                    return answer.withTerms(kept);
                })
                .toList();
        return new Question(question.id(), question.asks(), question.clauses(), answers);
    }

    private List<Reading> heard(Treaties treaties, Problems problems) {
        if (readings.isEmpty()) {
            return treaties.readings();
        }
        List<String> known = new ArrayList<>(List.of(Reading.BASE.id()));
        treaties.readings().forEach(reading -> known.add(reading.id()));
        List<Reading> heard = new ArrayList<>();
        for (String wanted : readings) {
            treaties.readings().stream()
                    .filter(reading -> reading.id().equals(wanted))
                    .forEach(heard::add);
            if (wanted.equals(Reading.BASE.id())) {
                heard.add(Reading.BASE);
            } else if (wanted.contains("=")) {
                answer(treaties, wanted, problems, heard);
            } else {
                unless(known, wanted, "reading", "--reading", problems);
            }
        }
        return heard;
    }

    private static void answer(Treaties treaties, String wanted, Problems problems, List<Reading> heard) {
        List<String> known = new ArrayList<>();
        treaties.all()
                .forEach(treaty -> treaty.questions()
                        .forEach(question -> question.answers().forEach(answer -> {
                            known.add(question.id() + "=" + answer.id());
                            if (wanted.equals(question.id() + "=" + answer.id())) {
                                heard.add(new Reading(
                                        wanted,
                                        "",
                                        Map.of(treaty.id() + "/" + question.id(), answer.id()),
                                        answer.source()));
                            }
                        })));
        unless(known, wanted, "answer", "--reading", problems);
    }
}
