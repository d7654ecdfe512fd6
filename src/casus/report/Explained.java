package casus.report;

import casus.finding.Condition;
import casus.problem.Place;
import casus.treaty.Lang;
import java.util.List;
import java.util.Optional;

/**
 * An explanation in the words of one language: what its text and its JSON lay out, worded once.
 *
 * @param heading number, kind and clause, or that there is no finding
 * @param says the finding's sentence, or whom the question was about
 * @param clauseWords the article that was applied, in our paraphrase; empty where the pack has none
 */
record Explained(
        Lang lang,
        String heading,
        String says,
        String clauseWords,
        String source,
        List<Branch> readings,
        List<String> limits,
        List<String> notes) {

    /**
     * One reading: what it says, the answers that it rests on, the rule, and the conditions down to the first that failed.
     *
     * @param rule empty where none was met
     */
    record Branch(
            String reading, String verdict, String title, List<String> answers, String rule, List<Leaf> conditions) {}

    /**
     * One condition in words, with its value.
     *
     * @param grounds of a condition on whose act it is: each ground in a line of words
     */
    record Leaf(Condition condition, String says, Shown shown, List<Leaf> grounds) {
        Optional<Place> at() {
            return condition.at();
        }
    }
}
