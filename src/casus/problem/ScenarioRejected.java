package casus.problem;

import java.util.List;

/** A scenario that cannot be heard: the user's file is at fault. */
public final class ScenarioRejected extends Rejected {
    public ScenarioRejected(List<Problem> problems) {
        super(problems);
    }
}
