package casus.report;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Knowledge;
import casus.scenario.Expectation;
import java.util.List;

/** Expectations of who came to know of what, and of what protests were worth. */
final class ExpectedKnowledge {
    private ExpectedKnowledge() {}

    /** @param found what was found under the clause, of the subject that is named */
    static boolean isMet(Expectation expectation, Judgement judgement, List<Finding> found) {
        if (expectation.kind().startsWith("protest-")) {
            return judgement.protests().stream()
                    .filter(protest -> protest.event().equals(expectation.who()))
                    .anyMatch(protest ->
                            expectation.kind().equals(kind(protest.truth().word())));
        }
        List<Knowledge> known = judgement.knowledge().stream()
                .filter(one -> one.who().equals(expectation.who()))
                .filter(one -> found.stream().anyMatch(finding -> finding.id().equals(one.of())))
                .toList();
        // Of what was not found nobody can be unaware.
        return expectation.kind().equals("unaware")
                ? known.isEmpty() && !found.isEmpty()
                : known.stream()
                        .filter(one ->
                                expectation.how().isEmpty() || one.how().word().equals(expectation.how()))
                        .anyMatch(one -> Expectations.near(one.from(), expectation.from(), expectation.within()));
    }

    /** {@code protest-unseen} of {@code true-and-unseen}. */
    private static String kind(String truth) {
        return "protest-" + truth.replace("true-and-", "");
    }
}
