package casus.judge;

import casus.treaty.Answer;
import casus.treaty.Question;
import casus.treaty.Reading;
import casus.treaty.Term;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reading makes of the treaties: the answers that it gives, and the terms and zones that they change. */
record Answers(List<Answer> answers) {

    static Answers of(Treaties treaties, Reading reading) {
        List<Answer> answers = new ArrayList<>();
        for (Treaty treaty : treaties.all()) {
            for (Question question : treaty.questions()) {
                Optional.ofNullable(reading.answers().get(treaty.id() + "/" + question.id()))
                        .flatMap(question::answer)
                        .ifPresent(answers::add);
            }
        }
        return new Answers(answers);
    }

    /** Every value of every term under the reading, in the order of the treaties. */
    Stream<TermValue> facts(Treaties treaties) {
        Stream<Term> terms = treaties.all().stream()
                .flatMap(treaty -> Stream.concat(
                        treaty.terms().stream(), treaty.clauses().stream().flatMap(clause -> clause.terms().stream())));
        return terms.flatMap(term -> values(term).stream().map(value -> new TermValue(term.id(), term.name(), value)));
    }

    List<String> values(Term term) {
        return answers.stream()
                .map(answer -> answer.terms().get(term.id()))
                .filter(changed -> changed != null)
                .findFirst()
                .orElse(term.values());
    }

    /** The zone of the ground that stands in for this one under the reading; itself where none does. */
    String zone(String id) {
        return answers.stream()
                .map(Answer::zones)
                .filter(zones -> zones.containsKey(id))
                .map(zones -> zones.getOrDefault(id, id))
                .findFirst()
                .orElse(id);
    }
}
