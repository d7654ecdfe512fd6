package casus.report;

import casus.Outcome;
import casus.treaty.ClauseId;
import casus.treaty.Suppositions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run supposes that the treaties do not say, told before anything that follows from it. */
final class Supposed {
    private Supposed() {}

    static List<String> of(Outcome outcome, Words words, Names names) {
        Suppositions supposed = outcome.treaties().supposed();
        List<String> told = new ArrayList<>();
        supposed.without()
                .forEach(clause -> told.add(words.say("suppose.without", "clause", names.clause(ClauseId.of(clause)))));
        new TreeMap<>(supposed.terms())
                .forEach((term, values) -> told.add(
                        words.say("suppose.term", "term", term, "values", String.join(words.say("list"), values))));
        if (!supposed.readings().isEmpty()) {
            told.add(words.say("suppose.readings", "readings", readings(supposed.readings(), words, names)));
        }
        return told;
    }

    private static String readings(List<String> ids, Words words, Names names) {
        return ids.stream().map(names::reading).collect(Collectors.joining(words.say("list")));
    }
}
