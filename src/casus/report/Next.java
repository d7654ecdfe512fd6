package casus.report;

import casus.Outcome;
import casus.movement.Approach;
import casus.treaty.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to type next: why the weightiest finding, or, where there is none, why not. */
final class Next {
    private Next() {}

    static List<String> after(Outcome outcome, List<Row> rows, Words words) {
        String file = argument(outcome.scenario().file());
        String options = outcome.treaties().supposed().options().stream()
                .map(option -> " " + argument(option))
                .collect(Collectors.joining());
        Optional<String> why = rows.stream()
                .min(Comparator.comparing(row -> row.finding().kind()))
                .map(row ->
                        words.say("next.explain", "command", "./casus explain " + file + " " + row.number() + options));
        return why
                .or(() -> whyNot(outcome)
                        .map(asked -> words.say("next.clause", "command", "./casus explain " + file + asked + options)))
                .stream()
                .toList();
    }

    private static Optional<String> whyNot(Outcome outcome) {
        return outcome.movements().approaches().stream()
                .flatMap(approach -> about(outcome, approach).stream()
                        .map(clause -> " --clause " + clause.id() + " --formation " + argument(approach.formation())))
                .findFirst();
    }

    private static Optional<Clause> about(Outcome outcome, Approach approach) {
        return outcome.treaties().clauses().stream()
                .filter(clause -> clause.places().contains(approach.to()))
                .findFirst();
    }

    /** As a POSIX shell takes it back. */
    static String argument(String text) {
        String plain = Plain.line(text);
        boolean bare = plain.codePoints()
                .allMatch(point -> Character.isLetterOrDigit(point) || "/._-+@:=,".indexOf(point) >= 0);
        return bare && !plain.isEmpty() ? plain : "'" + plain.replace("'", "'\\''") + "'";
    }
}
