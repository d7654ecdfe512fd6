package casus.problem;

import java.util.List;

/** A treaty pack that cannot be used: its terms, ground, words or rules are at fault. */
public final class RulesRejected extends Rejected {
    public RulesRejected(List<Problem> problems) {
        super(problems);
    }
}
