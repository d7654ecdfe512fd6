package casus.mutation;

import casus.finding.Judgement;
import casus.judge.RulePack;
import casus.judge.SeparateRules;
import casus.judge.WrittenRules;
import casus.movement.Movements;
import casus.problem.Problems;
import casus.report.Expectations;
import casus.scenario.Expectation;
import casus.scenario.Scenario;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges stories by one law, which may be a changed one. */
final class Court {
    private final Laws laws;
    private final WrittenRules rules;
    private final SeparateRules compiled;
    /** Clauses that find nothing. */
    private final List<String> without;

    private final Map<List<String>, RulePack> packs = new ConcurrentHashMap<>();
    private final Map<List<String>, Treaties> supposed = new ConcurrentHashMap<>();
    private final Map<List<String>, List<List<String>>> texts = new ConcurrentHashMap<>();

    Court(Laws laws, WrittenRules rules, SeparateRules compiled, List<String> without) {
        this.laws = laws;
        this.rules = rules;
        this.compiled = compiled;
        this.without = without;
    }

    /** @param movements on this law's ground */
    Expectations hear(Scenario scenario, Movements movements) {
        return Expectations.compare(
                scenario,
                judged(scenario, movements, List.of()),
                reading -> judged(scenario, movements, List.of(reading)));
    }

    /** Whether a scenario can come out otherwise here than there: not where it meets the same treaties and the same rules. */
    boolean differs(Court other, Scenario scenario) {
        Stream<List<String>> readings = Stream.concat(
                Stream.of(List.of()),
                scenario.expectations().stream()
                        .map(Expectation::reading)
                        .filter(reading -> !reading.isEmpty())
                        .map(List::of));
        return !sameTreaties(other, scenario)
                || readings.distinct()
                        .anyMatch(reading -> !texts(scenario, reading).equals(other.texts(scenario, reading)));
    }

    /** Read once, so that they are the same where they are not another's. */
    @SuppressWarnings("ReferenceEquality")
    private boolean sameTreaties(Court other, Scenario scenario) {
        List<Treaty> here = laws.of(scenario.treaties()).all();
        List<Treaty> there = other.laws.of(scenario.treaties()).all();
        return without.equals(other.without)
                && here.size() == there.size()
                && IntStream.range(0, here.size()).allMatch(at -> here.get(at) == there.get(at));
    }

    private List<List<String>> texts(Scenario scenario, List<String> readings) {
        return texts.computeIfAbsent(
                key(scenario, readings), unknown -> SeparateRules.texts(rules, supposing(scenario, readings)));
    }

    Movements movements(Scenario scenario) {
        return Movements.of(scenario, laws.of(scenario.treaties()));
    }

    Set<String> fired(Story story) {
        Treaties treaties = supposing(story.scenario(), List.of());
        return SeparateRules.fired(pack(story.scenario(), List.of()), story.scenario(), treaties, story.movements());
    }

    private Judgement judged(Scenario scenario, Movements movements, List<String> readings) {
        return pack(scenario, readings).judge(scenario, supposing(scenario, readings), movements);
    }

    private Treaties supposing(Scenario scenario, List<String> readings) {
        return supposed.computeIfAbsent(key(scenario, readings), unknown -> {
            Treaties written = laws.of(scenario.treaties());
            Problems problems = new Problems();
            List<String> missing = without.stream()
                    .filter(clause -> written.clauses().stream()
                            .anyMatch(one -> one.id().toString().equals(clause)))
                    .toList();
            Treaties treaties = new Suppositions(Map.of(), missing, readings).in(written, problems);
            if (problems.hasErrors()) {
                throw new casus.problem.RulesRejected(problems.inFileOrder());
            }
            return treaties;
        });
    }

    private RulePack pack(Scenario scenario, List<String> readings) {
        return packs.computeIfAbsent(
                key(scenario, readings), unknown -> compiled.pack(rules, supposing(scenario, readings)));
    }

    private static List<String> key(Scenario scenario, List<String> readings) {
        return List.of(String.join(" ", scenario.treaties()), String.join(" ", readings));
    }
}
