package casus.mutation;

import casus.movement.Movements;
import casus.problem.RulesRejected;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts mutants before the stories, those first that are likeliest to notice, until one does. */
final class Trial {
    private final Attempts attempts;
    private final List<Story> stories;
    /** How many mutants each story has noticed so far. */
    private final Map<Story, Integer> noticed = new HashMap<>();

    Trial(Attempts attempts, List<Story> stories) {
        this.attempts = attempts;
        this.stories = stories;
    }

    Fate of(Mutant mutant) {
        try {
            Court court = attempts.court(mutant);
            for (Story story : ordered(mutant)) {
                Fate fate = before(story, court, mutant);
                if (!fate.survived()) {
                    noticed.merge(story, 1, Integer::sum);
                    return fate;
                }
            }
            return new Fate.Survived();
        } catch (RulesRejected rejected) {
            return new Fate.Refused(rejected.problems().get(0).message());
        }
    }

    private List<Story> ordered(Mutant mutant) {
        return stories.stream()
                .sorted(Comparator.comparingInt((Story story) -> -story.nearness(mutant))
                        .thenComparingInt(story -> -noticed.getOrDefault(story, 0)))
                .toList();
    }

    private static Fate before(Story story, Court court, Mutant mutant) {
        String file = story.scenario().file();
        try {
            Movements movements = mutant.operator() == Operator.BOUNDARY_CHANGED
                    ? court.movements(story.scenario())
                    : story.movements();
            return court.hear(story.scenario(), movements).met() ? new Fate.Survived() : new Fate.Killed(file);
        } catch (RulesRejected rejected) {
            throw rejected;
        } catch (RuntimeException bug) {
            // What a user would see of such a law is a crash: noticed, and told apart from a failed expectation.
            return new Fate.Stopped(file, String.valueOf(bug));
        }
    }
}
