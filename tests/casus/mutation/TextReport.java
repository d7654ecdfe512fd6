package casus.mutation;

import java.util.List;
import java.util.Optional;

/** For a terminal: the score, and every survivor with what would notice it. */
final class TextReport {
    private TextReport() {}

    static String of(Results results) {
        StringBuilder text = new StringBuilder();
        text.append(
                "%d mutants of the law before %d stories: %d noticed by an expectation, %d refused as no law, %d end in a bug, %d survive, %d argued equivalent%n"
                        .formatted(
                                results.tried().size(),
                                results.stories(),
                                results.killed(),
                                results.refused(),
                                results.stopped(),
                                results.survivors().size(),
                                results.equivalents().size()));
        text.append("%.1f %% of those that are not equivalent are noticed; at least %d %% must be%n"
                .formatted(results.score(), Results.THRESHOLD));
        operators(results, text);
        results.survivors().forEach(one -> survivor(one, text));
        results.failures()
                .forEach(failure ->
                        text.append("%nfails: ".formatted()).append(failure).append('\n'));
        return text.toString();
    }

    private static void operators(Results results, StringBuilder text) {
        text.append(
                "%n%-22s %8s %8s %8s %10s %8s%n".formatted("", "mutants", "noticed", "survive", "equivalent", "score"));
        Tally.of(results.tried())
                .forEach((operator, tally) -> text.append("%-22s %8d %8d %8d %10d %6.1f %%%n"
                        .formatted(
                                operator.words(),
                                tally.mutants(),
                                tally.noticed(),
                                tally.survived(),
                                tally.equivalent(),
                                tally.score())));
    }

    static String survivor(Tried one) {
        StringBuilder text = new StringBuilder();
        survivor(one, text);
        return text.toString();
    }

    private static void survivor(Tried one, StringBuilder text) {
        Mutant mutant = one.mutant();
        text.append("%nsurvives %s  %s  %s%n"
                .formatted(mutant.id(), mutant.operator().words(), mutant.fileAndLine()));
        text.append("  in ").append(mutant.of()).append('\n');
        List.of("- " + mutant.before(), "+ " + mutant.after())
                .forEach(line -> text.append("  ").append(line.strip()).append('\n'));
        text.append("  would notice it: ").append(mutant.story()).append('\n');
        nearest(one.fate())
                .ifPresent(files ->
                        text.append("  come nearest to it: ").append(files).append('\n'));
    }

    /** The files of the stories that could be sharpened, between commas. */
    static Optional<String> nearest(Fate fate) {
        return fate instanceof Fate.Survived survived && !survived.nearest().isEmpty()
                ? Optional.of(String.join(", ", survived.nearest()))
                : Optional.empty();
    }
}
