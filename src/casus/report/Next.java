package casus.report;

import casus.Outcome;
import casus.scenario.Formation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to type next: why the weightiest finding, or, where there is none, why not.
 *
 * @param label what the command answers
 * @param command as a shell takes it; never broken over lines
 */
public record Next(String label, String command) {

    static Optional<Next> after(Outcome outcome, List<Row> rows, Words words) {
        String explain = called() + " explain " + argument(outcome.scenario().file());
        String options = outcome.treaties().supposed().options().stream()
                .map(option -> " " + argument(option))
                .collect(Collectors.joining());
        Optional<Next> why = rows.stream()
                .min(Comparator.comparing(row -> row.finding().kind()))
                .map(row -> new Next(words.say("next.explain"), explain + " " + row.number() + options));
        return why.or(
                () -> whyNot(outcome).map(asked -> new Next(words.say("next.clause"), explain + asked + options)));
    }

    /** Of conduct that no clause covers, else of whoever came near a place that a clause speaks of. */
    private static Optional<String> whyNot(Outcome outcome) {
        Stream<Optional<String>> uncovered = outcome.judgement().notCovered().stream()
                .map(conduct -> about(outcome, conduct.formation(), conduct.zone()));
        Stream<Optional<String>> near = outcome.movements().approaches().stream()
                .map(approach -> about(outcome, approach.formation(), approach.to()));
        return Stream.concat(uncovered, near).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> about(Outcome outcome, String formation, String place) {
        String side =
                outcome.scenario().formation(formation).map(Formation::side).orElse("");
        // A clause that binds the formation's own side, where there is one, is the one to ask about.
        return outcome.treaties().clauses().stream()
                .filter(clause -> clause.places().contains(place))
                .min(Comparator.comparing(clause -> !clause.binds().equals(side)))
                .map(clause -> " --clause " + clause.id() + " --formation " + argument(formation));
    }

    /** How the user called this program, as the launcher hands it over. */
    public static String called() {
        return System.getProperty("casus.called", "casus");
    }

    /** As a POSIX shell takes it back. */
    static String argument(String text) {
        String plain = Plain.line(text);
        boolean bare = plain.codePoints()
                .allMatch(point -> Character.isLetterOrDigit(point) || "/._-+@:=,".indexOf(point) >= 0);
        return bare && !plain.isEmpty() ? plain : "'" + plain.replace("'", "'\\''") + "'";
    }
}
