package casus.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A refusal that carries every problem found, in file order. */
public abstract sealed class Rejected extends RuntimeException permits ScenarioRejected, RulesRejected {
    private final transient List<Problem> problems;

    Rejected(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.place().fileAndLine() + ": " + problem.code() + ": " + problem.message())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
