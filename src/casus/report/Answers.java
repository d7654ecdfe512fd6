package casus.report;

import casus.treaty.Answer;
import casus.treaty.ClauseId;
import casus.treaty.Question;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers that a reading gives to the questions of a clause, in words. */
final class Answers {
    private final Treaties treaties;
    private final Words words;

    Answers(Treaties treaties, Words words) {
        this.treaties = treaties;
        this.words = words;
    }

    List<String> of(String readingId, ClauseId clause) {
        Optional<Reading> reading = treaties.readings().stream()
                .filter(one -> one.id().equals(readingId))
                .findFirst();
        List<String> said = new ArrayList<>();
        for (Treaty treaty : treaties.all()) {
            for (Question question : treaty.questions()) {
                String key = treaty.id() + "/" + question.id();
                if (question.clauses().contains(clause)) {
                    reading.map(one -> one.answers().get(key))
                            .flatMap(question::answer)
                            .ifPresent(answer -> said.add(said(key, question, answer)));
                }
            }
        }
        return said.isEmpty() ? List.of(words.say("explain.plain")) : said;
    }

    private String said(String key, Question question, Answer answer) {
        return words.say(
                "explain.answer",
                "asks",
                Plain.line(question.asks().in(words.lang())),
                "says",
                Plain.line(answer.says().in(words.lang())),
                "question",
                key,
                "answer",
                answer.id());
    }
}
