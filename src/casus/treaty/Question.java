package casus.treaty;

import java.util.List;
import java.util.Optional;

/** A real ambiguity of the text, with its honest answers. */
public record Question(String id, Text asks, List<ClauseId> clauses, List<Answer> answers) {
    public Optional<Answer> answer(String answerId) {
        return answers.stream().filter(answer -> answer.id().equals(answerId)).findFirst();
    }
}
