package casus.mutation;

import casus.movement.Movements;
import casus.problem.RulesRejected;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts mutants before the stories, those first that are likeliest to notice, until one does. Any number of threads may do so with
 * one; which of several stories is the first to notice may then be another in another run, whether any does is not.
 */
final class Trial {
    private static final int SHOWN = 3;

    private final Attempts attempts;
    private final List<Story> stories;
    private final Court unchanged;
    /** How many mutants each story has noticed so far. */
    private final Map<Story, Integer> noticed = new ConcurrentHashMap<>();

    Trial(Attempts attempts, List<Story> stories) {
        this.attempts = attempts;
        this.stories = stories;
        this.unchanged = attempts.court();
    }

    Fate of(Mutant mutant) {
        try {
            Court court = attempts.court(mutant);
            for (Story story : ordered(mutant, court)) {
                Fate fate = before(story, court, mutant);
                if (!fate.survived()) {
                    noticed.merge(story, 1, Integer::sum);
                    return fate;
                }
            }
            return new Fate.Survived(nearest(mutant));
        } catch (RulesRejected rejected) {
            return new Fate.Refused(rejected.problems().get(0).message());
        }
    }

    /** Those in which something of the mutant is met at all: to sharpen one is less work than to write one. */
    private List<String> nearest(Mutant mutant) {
        return stories.stream()
                .filter(story -> story.nearness(mutant) > 0)
                .sorted(Comparator.comparingInt(story -> -story.nearness(mutant)))
                .limit(SHOWN)
                .map(story -> story.scenario().file())
                .toList();
    }

    private List<Story> ordered(Mutant mutant, Court court) {
        return stories.stream()
                .filter(story -> court.differs(unchanged, story.scenario()))
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
            return court.hear(story.scenario(), movements).met() ? new Fate.Survived(List.of()) : new Fate.Killed(file);
        } catch (RulesRejected rejected) {
            throw rejected;
        } catch (RuntimeException bug) {
            // What a user would see of such a law is a crash: noticed, and told apart from a failed expectation.
            return new Fate.Stopped(file, String.valueOf(bug));
        }
    }
}
