package casus.judge;

import casus.treaty.Answer;
import casus.treaty.Reading;
import casus.treaty.Term;
import casus.treaty.Treaties;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a reading makes of the treaties: the answers that it gives, and the terms that they change. */
record Answers(List<Answer> answers) {

    static Answers of(Treaties treaties, Reading reading) {
        return new Answers(treaties.answers(reading));
    }

    /** Every value of every term under the reading, in the order of the treaties. */
    Stream<TermValue> facts(Treaties treaties) {
        Stream<Term> terms = treaties.all().stream()
                .flatMap(treaty -> Stream.concat(
                        treaty.terms().stream(), treaty.clauses().stream().flatMap(clause -> clause.terms().stream())));
        return terms.flatMap(term -> counted(term, treaties)
                .map(value ->
                        new TermValue(term.id(), term.name(), term.clause().treaty(), value)));
    }

    /** Of a term of kinds, those too that are one of its kinds. */
    private Stream<String> counted(Term term, Treaties treaties) {
        Set<String> values = new LinkedHashSet<>(values(term));
        if (term.of().equals("kinds")) {
            // A kind stands behind the one that it is one of, in its own treaty or in one that this rests on.
            treaties.all().stream()
                    .flatMap(treaty -> treaty.kinds().stream())
                    .filter(kind -> values.contains(kind.is()))
                    .forEach(kind -> values.add(kind.id()));
        }
        return values.stream();
    }

    List<String> values(Term term) {
        return answers.stream()
                .map(answer -> answer.terms().get(term.id()))
                .filter(changed -> changed != null)
                .findFirst()
                .orElse(term.values());
    }
}
