package casus.report;

import casus.treaty.Answer;
import casus.treaty.Question;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked of a treaty, the honest answers, and who reads it by which. */
final class TreatyQuestions {
    private final Treaty treaty;
    private final Treaties law;
    private final Words words;
    private final Style style;

    /** @param law the treaty and those that it rests on, whose parties are its own */
    TreatyQuestions(Treaty treaty, Treaties law, Words words, Style style) {
        this.treaty = treaty;
        this.law = law;
        this.words = words;
        this.style = style;
    }

    void onto(Page page) {
        if (!treaty.questions().isEmpty()) {
            page.line(style.title(words.say("treaty.questions")));
            treaty.questions().forEach(question -> question(page, question));
            page.blank();
        }
        if (!treaty.readings().isEmpty()) {
            page.line(style.title(words.say("treaty.readings")));
            treaty.readings().forEach(reading -> reading(page, reading));
            page.blank();
        }
    }

    private void question(Page page, Question question) {
        String clauses = question.clauses().stream()
                .map(clause -> Names.clause(treaty, clause, words))
                .collect(Collectors.joining(words.say("list")));
        page.hanging(
                "  ",
                "    ",
                words.say("treaty.question", "asks", asks(question), "id", question.id(), "clauses", clauses));
        for (Answer answer : question.answers()) {
            page.hanging("    - ", "      ", words.say("treaty.answer", "says", says(answer), "id", answer.id()));
            page.wrapped(6, facts(answer));
        }
    }

    private String facts(Answer answer) {
        String basis = words.has("basis." + answer.basis()) ? words.say("basis." + answer.basis()) : answer.basis();
        return words.say(
                "treaty.answer.facts",
                "basis",
                basis,
                "who",
                Plain.line(answer.advancedBy()),
                "source",
                Plain.line(answer.source()));
    }

    private void reading(Page page, Reading reading) {
        String holder = law.party(reading.heldBy())
                .map(party -> Plain.line(party.name().in(words.lang())))
                .orElse(reading.id());
        page.hanging("  ", "    ", words.say("treaty.reading", "holder", holder, "id", reading.id()));
        for (Question question : treaty.questions()) {
            List<Answer> answers = question.answers().stream()
                    .filter(answer -> answer.id().equals(reading.answers().get(question.id())))
                    .toList();
            answers.forEach(answer -> page.hanging(
                    "    - ",
                    "      ",
                    words.say("treaty.reading.answer", "question", asks(question), "says", says(answer))));
        }
        page.wrapped(
                4,
                reading.source().isEmpty() ? "" : words.say("treaty.source", "source", Plain.line(reading.source())));
    }

    private String asks(Question question) {
        return Plain.line(question.asks().in(words.lang()));
    }

    private String says(Answer answer) {
        return Plain.line(answer.says().in(words.lang()));
    }
}
