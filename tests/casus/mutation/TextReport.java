package casus.mutation;

import java.util.List;
import java.util.Optional;

/** For a terminal: the score, and every survivor with what would notice it. */
final class TextReport {
    private TextReport() {}

    static String of(Results results) {
        StringBuilder text = new StringBuilder();
        text.append(
                "%d mutants of the law before %d stories: %d noticed by an expectation, %d survive, %d end in a bug, %d argued equivalent, %d are no law%n"
                        .formatted(
                                results.tried().size(),
                                results.stories(),
                                results.killed(),
                                results.survivors().size(),
                                results.bugs().size(),
                                results.equivalents().size(),
                                results.refusals().size()));
        text.append("%.1f %% of the laws that are not equivalent are noticed; at least %d %% must be%n"
                .formatted(results.score(), Results.THRESHOLD));
        operators(results, text);
        results.survivors().forEach(one -> survivor(one, text));
        results.bugs().forEach(one -> bug(one, text));
        results.refusals().forEach(one -> refusal(one, text));
        results.failures()
                .forEach(failure ->
                        text.append("%nfails: ".formatted()).append(failure).append('\n'));
        return text.toString();
    }

    private static void operators(Results results, StringBuilder text) {
        text.append("%n%-22s %8s %8s %8s %10s %8s %8s%n"
                .formatted("", "mutants", "noticed", "survive", "equivalent", "no law", "score"));
        Tally.of(results.tried())
                .forEach((operator, tally) -> text.append("%-22s %8d %8d %8d %10d %8d %6.1f %%%n"
                        .formatted(
                                operator.words(),
                                tally.mutants(),
                                tally.noticed(),
                                tally.survived(),
                                tally.equivalent(),
                                tally.refused(),
                                tally.score())));
    }

    static String survivor(Tried one) {
        StringBuilder text = new StringBuilder();
        survivor(one, text);
        return text.toString();
    }

    private static void survivor(Tried one, StringBuilder text) {
        change("survives", one, text);
        text.append("  would notice it: ").append(one.mutant().story()).append('\n');
        nearest(one.fate())
                .ifPresent(files ->
                        text.append("  come nearest to it: ").append(files).append('\n'));
    }

    private static void bug(Tried one, StringBuilder text) {
        change("a bug in", one, text);
        text.append("  ").append(why(one.fate())).append('\n');
    }

    private static void refusal(Tried one, StringBuilder text) {
        change("no law", one, text);
        text.append("  refused: ").append(why(one.fate())).append('\n');
    }

    private static void change(String what, Tried one, StringBuilder text) {
        Mutant mutant = one.mutant();
        text.append("%n%s %s  %s  %s%n"
                .formatted(what, mutant.id(), mutant.operator().words(), mutant.fileAndLine()));
        text.append("  in ").append(mutant.of()).append('\n');
        List.of("- " + mutant.before(), "+ " + mutant.after())
                .forEach(line -> text.append("  ").append(line.strip()).append('\n'));
    }

    /** Why a law was refused, or which story ended in which bug; empty of any other fate. */
    static String why(Fate fate) {
        if (fate instanceof Fate.Refused refused) {
            return refused.why();
        }
        return fate instanceof Fate.Stopped stopped ? stopped.story() + ": " + stopped.why() : "";
    }

    /** The files of the stories that could be sharpened, between commas. */
    static Optional<String> nearest(Fate fate) {
        return fate instanceof Fate.Survived survived && !survived.nearest().isEmpty()
                ? Optional.of(String.join(", ", survived.nearest()))
                : Optional.empty();
    }
}
