package casus.mutation;

import casus.Shipped;
import casus.judge.SeparateRules;
import casus.judge.WrittenRule;
import casus.problem.Diagnostic;
import casus.problem.RulesRejected;
import casus.report.Expectations;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Origin;
import casus.scenario.Scenario;
import casus.treaty.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The run: {@code mvn -Pmutate-rules verify}.
 *
 * <p>Reports go to {@code target/mutate-rules/}. {@code -Dmutate.only=article-2} tries only the mutants whose file, rule, clause
 * or operator has those letters in it, and holds the score to nothing.
 */
public final class RuleMutation {
    private static final Path REPORTS = Path.of("target", "mutate-rules");
    private static final Path EQUIVALENTS = Path.of("tests", "casus", "mutation", "equivalents.yaml");

    private final Attempts attempts;
    private final List<Story> stories;
    private final Progress progress = new Progress();

    /** @throws IllegalStateException where a story does not meet its expectations under the law as it is */
    RuleMutation(Attempts attempts, List<Story> read) {
        this.attempts = attempts;
        Court court = attempts.court();
        this.stories = read.stream()
                .map(story -> {
                    Expectations heard = court.hear(story.scenario(), story.movements());
                    if (!heard.met()) {
                        throw new IllegalStateException("not met by the law as it is, so that it can notice nothing: "
                                + story.scenario().file());
                    }
                    return story.firing(court.fired(story));
                })
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        String only = System.getProperty("mutate.only", "");
        Results results = shipped(only);
        Files.createDirectories(REPORTS);
        Files.writeString(REPORTS.resolve("report.txt"), TextReport.of(results));
        Files.writeString(REPORTS.resolve("report.json"), JsonReport.of(results));
        Files.writeString(REPORTS.resolve("report.html"), HtmlReport.of(results));
        System.out.print(TextReport.of(results));
        System.out.println("\nsee " + REPORTS.resolve("report.html"));
        if (only.isEmpty() && !results.failures().isEmpty()) {
            throw new IllegalStateException("the stories would not notice enough: " + results.failures());
        }
    }

    private static Results shipped(String only) throws IOException {
        Attempts attempts = Attempts.read(Shipped.RULES, new SeparateRules(REPORTS.resolve("compiled")));
        List<Story> stories = Shipped.files().stream()
                .map(file -> Story.read(file, attempts.laws()))
                .toList();
        RuleMutation run = new RuleMutation(attempts, stories);
        try {
            Equivalents equivalents = Equivalents.read(EQUIVALENTS.toString(), Files.readAllBytes(EQUIVALENTS));
            return run.results(
                    equivalents, mutant -> (mutant.file() + mutant.summary()).contains(only), RuleMutation::tell);
        } catch (RulesRejected rejected) {
            throw new IllegalStateException(Diagnostic.of(rejected.problems()), rejected);
        }
    }

    private static void tell(Tried one) {
        if (one.survivor()) {
            System.err.print(TextReport.survivor(one));
        }
    }

    List<Mutant> mutants() {
        RulesFolder folder = attempts.folder();
        List<WrittenRule> rules = attempts.rules().all();
        return Mutants.of(folder, rules, Words.of(folder, attempts.laws().all(), rules, told()));
    }

    /** Purposes, whence people came, of what kind a disorder was, what was demanded. */
    private List<Set<String>> told() {
        return List.of(
                told(story -> story.formations().stream().map(Formation::purpose)),
                told(story -> story.formations().stream()
                        .flatMap(formation -> formation.madeUpOf().stream().map(Origin::origin))),
                told(story -> story.events().stream().map(Event::sort)),
                told(story -> story.events().stream().flatMap(event -> event.items().stream())));
    }

    private Set<String> told(Function<Scenario, Stream<String>> words) {
        return stories.stream()
                .flatMap(story -> words.apply(story.scenario()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Results results(Equivalents equivalents, Predicate<Mutant> wanted) {
        return results(equivalents, wanted, one -> {});
    }

    /** @param told of each as soon as it has been tried, since the whole takes minutes */
    private Results results(Equivalents equivalents, Predicate<Mutant> wanted, Consumer<Tried> told) {
        List<Mutant> mutants = mutants().stream().filter(wanted).toList();
        compile(mutants);
        Trial trial = new Trial(attempts, stories);
        List<Tried> tried = new ArrayList<>();
        progress.begin();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Tried>> trials = mutants.stream()
                    .map(mutant ->
                            threads.submit(() -> new Tried(mutant, trial.of(mutant), equivalents.argument(mutant))))
                    .toList();
            for (Future<Tried> one : trials) {
                tried.add(ended(one));
                progress.done("judging", tried.size(), mutants.size());
                told.accept(tried.get(tried.size() - 1));
            }
        } finally {
            threads.shutdownNow();
        }
        return new Results(stories.size(), tried, equivalents.stale(tried));
    }

    private static Tried ended(Future<Tried> trial) {
        try {
            return trial.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException("a mutant was not tried to the end", broken);
        }
    }

    /** All in one go, since the compiler costs the more the oftener it starts. */
    private void compile(List<Mutant> mutants) {
        Set<String> texts = new HashSet<>();
        for (Mutant mutant : mutants) {
            texts.addAll(texts(mutant));
        }
        attempts.compiled().recall(texts);
        progress.begin();
        attempts.compiled().compile(texts, done -> progress.done("compiling", done, texts.size()));
    }

    /** None where it is no law: its trial will say so. */
    private Set<String> texts(Mutant mutant) {
        try {
            return attempts.rules(mutant).texts();
        } catch (RulesRejected refused) {
            return Set.of();
        }
    }
}
