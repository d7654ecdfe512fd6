package casus.judge;

import casus.finding.Explanation;
import casus.finding.Finding;
import casus.finding.Judgement;
import casus.movement.Movements;
import casus.movement.StayParts;
import casus.problem.Problems;
import casus.problem.RulesRejected;
import casus.scenario.Scenario;
import casus.treaty.ClauseId;
import casus.treaty.Reading;
import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.KieBase;

/**
 * The rules of some treaties, ready to judge. Immutable; any number of threads may judge with one.
 *
 * <p>Rules are the same for every scenario: build one pack and keep it.
 */
public final class RulePack {
    /** By the reading's id. */
    private final Map<String, RuleSet> sets;

    private final Map<Map<String, String>, KieBase> bases;
    private final RuleCache cache;
    private final Language language;

    private RulePack(
            Map<String, RuleSet> sets, Map<Map<String, String>, KieBase> bases, RuleCache cache, Language language) {
        this.sets = sets;
        this.bases = bases;
        this.cache = cache;
        this.language = language;
    }

    /**
     * Reads the rules of the treaties, compiles what the cache does not have, and loads them.
     *
     * @throws RulesRejected with every problem of every file
     */
    public static RulePack load(RulesFolder folder, Treaties treaties, RuleCache cache) {
        Problems problems = new Problems();
        Language language = LanguageReader.read(folder.read(Language.FILE), problems);
        RuleSets files = new RuleSets(folder, treaties, language, problems);
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        readings(treaties).forEach(reading -> sets.put(reading.id(), files.of(reading)));
        refuse(problems);
        Map<Map<String, String>, KieBase> bases = new LinkedHashMap<>();
        for (RuleSet set : sets.values()) {
            bases.computeIfAbsent(set.drools(), drools -> compiled(set, drools, cache, problems));
        }
        return new RulePack(sets, bases, cache, language);
    }

    private static KieBase compiled(RuleSet set, Map<String, String> drools, RuleCache cache, Problems problems) {
        try {
            return cache.load(drools);
        } catch (RuleCompiler.Refused refused) {
            new Diagnosis(set, problems).find();
            refuse(problems);
            throw refused;
        }
    }

    private static void refuse(Problems problems) {
        if (problems.hasErrors()) {
            throw new RulesRejected(problems.inFileOrder());
        }
    }

    /** The readings that the treaties are judged under: those that parties hold, or the plain text where none does. */
    private static List<Reading> readings(Treaties treaties) {
        List<Reading> readings = treaties.readings();
        return readings.isEmpty() ? List.of(Reading.BASE) : readings;
    }

    /** What the rules say of the scenario under each reading of the treaties, laid over each other. */
    public Judgement judge(Scenario scenario, Treaties treaties, Movements movements) {
        StayParts parts = new StayParts(scenario, treaties, movements);
        List<Hearing> hearings = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        for (Reading reading : readings(treaties)) {
            Hearing hearing = Hearing.hold(base(reading), reading, scenario, treaties, movements);
            hearings.add(hearing);
            cuts.add(new Cut(treaties, movements, parts, hearing));
        }
        List<Finding> findings = new Merge(treaties, hearings, cuts).findings();
        return new Judgement(
                hearings.stream().map(hearing -> hearing.reading().id()).toList(),
                findings,
                Uncovered.of(scenario, treaties, movements, hearings, findings));
    }

    /** Why the finding was made, under each reading. */
    public Explanation explain(Scenario scenario, Treaties treaties, Movements movements, Finding finding) {
        return explainer(scenario, treaties, movements).of(finding);
    }

    /** Why the clause has no finding for the formation, under each reading; or its first finding, where it has one. */
    public Explanation explain(
            Scenario scenario, Treaties treaties, Movements movements, ClauseId clause, String formation) {
        Optional<Finding> found = judge(scenario, treaties, movements).findings().stream()
                .filter(one -> one.clause().equals(clause)
                        && (one.subject().equals(formation) || one.object().equals(formation)))
                .findFirst();
        Explainer explainer = explainer(scenario, treaties, movements);
        return found.map(explainer::of).orElseGet(() -> explainer.whyNot(clause, formation));
    }

    private Explainer explainer(Scenario scenario, Treaties treaties, Movements movements) {
        List<Probe> probes = readings(treaties).stream()
                .map(reading -> Probe.hold(set(reading), cache, reading, scenario, treaties, movements))
                .toList();
        return new Explainer(language, probes, scenario, treaties);
    }

    /**
     * The names of each clause's rules, in the order of their files: read in order they are the treaty. Nothing is compiled.
     *
     * @throws RulesRejected with every problem of every file
     */
    public static Map<ClauseId, List<String>> ruleNames(RulesFolder folder, Treaties treaties) {
        Problems problems = new Problems();
        RuleSets files =
                new RuleSets(folder, treaties, LanguageReader.read(folder.read(Language.FILE), problems), problems);
        Map<ClauseId, List<String>> names = new TreeMap<>();
        for (Reading reading : readings(treaties)) {
            files.of(reading)
                    .rules()
                    .forEach(rule -> rule.clause().ifPresent(clause -> {
                        List<String> known = names.computeIfAbsent(clause, none -> new ArrayList<>());
                        if (!known.contains(rule.name())) {
                            known.add(rule.name());
                        }
                    }));
        }
        refuse(problems);
        return names;
    }

    private RuleSet set(Reading reading) {
        return Optional.ofNullable(sets.get(reading.id()))
                .orElseThrow(() -> new IllegalArgumentException("rules were not loaded for " + reading));
    }

    private KieBase base(Reading reading) {
        return java.util.Objects.requireNonNull(bases.get(set(reading).drools()));
    }
}
