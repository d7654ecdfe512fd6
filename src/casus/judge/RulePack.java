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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The rules of some treaties, ready to judge. Immutable; any number of threads may judge with one.
 *
 * <p>Rules are the same for every scenario: build one pack and keep it.
 */
public final class RulePack {
    /** How many facts a part of a great story has: fewer cost more in sessions, more cost more each. */
    private static final int PART = 500;

    private final RuleFiles files;
    private final List<Reading> loaded;
    /** Of the files as they were when they were compiled; empty where something else was. */
    private final String fingerprint;

    private volatile @Nullable Ties ties;
    /** Read and compiled when the first explanation is asked for. */
    private volatile Probe.@Nullable Rules probes;
    /** By the reading's id. */
    private final Map<String, ReadingRules> rules;

    private final RuleCache cache;

    /** Rules that were compiled already, for each reading that is loaded; from whatever text, so that no story is divided. */
    RulePack(RuleFiles files, List<Reading> loaded, Map<String, KieBase> bases, RuleCache cache) {
        this(files, loaded, "", whole(bases), cache);
    }

    private RulePack(
            RuleFiles files,
            List<Reading> loaded,
            String fingerprint,
            Map<String, ReadingRules> rules,
            RuleCache cache) {
        this.files = files;
        this.loaded = loaded;
        this.fingerprint = fingerprint;
        this.rules = rules;
        this.cache = cache;
    }

    private static Map<String, ReadingRules> whole(Map<String, KieBase> bases) {
        Map<String, ReadingRules> rules = new LinkedHashMap<>();
        bases.forEach((reading, base) -> rules.put(reading, ReadingRules.all(base)));
        return rules;
    }

    /**
     * Loads the rules of the treaties; reads and compiles them first where the cache does not have them.
     *
     * @throws RulesRejected with every problem of every file
     */
    public static RulePack load(RulesFolder folder, Treaties treaties, RuleCache cache) {
        RuleFiles files = new RuleFiles(folder, treaties);
        List<Reading> readings = readings(treaties);
        String fingerprint = files.fingerprint();
        KieBase base = cache.find(fingerprint)
                .orElseGet(() -> compiled(RuleSets.read(files, readings).whole(), fingerprint, cache));
        Map<String, ReadingRules> rules = new LinkedHashMap<>();
        readings.forEach(reading -> rules.put(reading.id(), ReadingRules.of(base, fingerprint, files.of(reading))));
        return new RulePack(files, readings, fingerprint, rules, cache);
    }

    private static KieBase compiled(RuleSet law, String fingerprint, RuleCache cache) {
        try {
            return cache.make(fingerprint, law.drools(fingerprint));
        } catch (RuleCompiler.Refused refused) {
            Problems problems = new Problems();
            new Diagnosis(law, problems).find();
            RuleSets.refuse(problems);
            throw refused;
        }
    }

    /** The readings that the treaties are judged under: those that parties hold, or the plain text where none does. */
    private static List<Reading> readings(Treaties treaties) {
        List<Reading> readings = treaties.readings();
        return readings.isEmpty() ? List.of(Reading.BASE) : readings;
    }

    /** What the rules say of the scenario under each reading of the treaties, laid over each other. */
    public Judgement judge(Scenario scenario, Treaties treaties, Movements movements) {
        return judge(parts(scenario, movements), treaties);
    }

    /** A judgement of parts, each of which is heard by itself. */
    Judgement judge(List<StoryPart> parts, Treaties treaties) {
        Told told = new Told();
        parts.forEach(part -> tell(part, treaties, told));
        return told.judgement(readings(treaties).stream().map(Reading::id).toList());
    }

    private void tell(StoryPart part, Treaties treaties, Told told) {
        StayParts measured = new StayParts(part.scenario(), treaties, part.movements());
        List<Hearing> hearings = hear(part, treaties);
        List<Cut> cuts = hearings.stream()
                .map(hearing -> new Cut(treaties, part.movements(), measured, hearing))
                .toList();
        Told here = new Told();
        new Merge(hearings, cuts).tell(here);
        new Uncovered(part.scenario(), treaties, hearings, here.findings()).tell(part, here);
        told.add(here);
    }

    /** The scenario under each reading, uncut. */
    List<Hearing> hear(StoryPart part, Treaties treaties) {
        return readings(treaties).stream()
                .map(reading -> Hearing.hold(rules(reading), reading, part, treaties))
                .toList();
    }

    /** Small stories are heard whole, so that nothing is asked of the rules that a small story does not need. */
    private List<StoryPart> parts(Scenario scenario, Movements movements) {
        int facts = scenario.formations().size()
                + scenario.events().size()
                + movements.stays().size();
        return facts < 2 * PART
                ? List.of(StoryPart.whole(scenario, movements))
                : Division.of(ties(), scenario, movements, PART);
    }

    /** What the rules can bring together; nothing is said of it where the files are no longer those that were loaded. */
    Ties ties() {
        Ties known = ties;
        if (known == null) {
            known = files.fingerprint().equals(fingerprint)
                    ? TieFinder.of(RuleSets.read(files, loaded).heard())
                    : Ties.UNKNOWN;
            ties = known;
        }
        return known;
    }

    /** Why the finding was made, under each reading. */
    public Explanation explain(Scenario scenario, Treaties treaties, Movements movements, Finding finding) {
        return explain(scenario, treaties, movements, List.of(finding)).get(0);
    }

    /** Why each of the findings was made, under each reading, in their order: the scenario is heard once for all. */
    public List<Explanation> explain(
            Scenario scenario, Treaties treaties, Movements movements, List<Finding> findings) {
        Explainer explainer = explainer(scenario, treaties, movements, findings);
        return findings.stream().map(explainer::of).toList();
    }

    /** Tells why a clause has no finding for a formation or party, under each reading. */
    public interface WhyNot {
        Explanation of(ClauseId clause, String subject);
    }

    /** Hears the scenario when it is first asked, and never again. */
    private static final class Asked implements WhyNot {
        private final Supplier<Explainer> hearing;
        private @Nullable Explainer heard;

        Asked(Supplier<Explainer> hearing) {
            this.hearing = hearing;
        }

        @Override
        public synchronized Explanation of(ClauseId clause, String subject) {
            Explainer known = heard;
            if (known == null) {
                known = hearing.get();
                heard = known;
            }
            return known.whyNot(clause, subject);
        }
    }

    /** Why not, asked any number of times: the scenario is heard once for all, when the first is asked. */
    public WhyNot whyNot(Scenario scenario, Treaties treaties, Movements movements, List<Finding> findings) {
        return new Asked(() -> explainer(scenario, treaties, movements, findings));
    }

    /** Why the clause has no finding for the formation, under each reading; or its first finding, where it has one. */
    public Explanation explain(
            Scenario scenario, Treaties treaties, Movements movements, ClauseId clause, String formation) {
        List<Finding> findings = judge(scenario, treaties, movements).findings();
        Optional<Finding> found = findings.stream()
                .filter(one -> one.clause().equals(clause)
                        && (one.subject().equals(formation) || one.object().equals(formation)))
                .findFirst();
        Explainer explainer = explainer(scenario, treaties, movements, findings);
        return found.map(explainer::of).orElseGet(() -> explainer.whyNot(clause, formation));
    }

    private Explainer explainer(Scenario scenario, Treaties treaties, Movements movements, List<Finding> findings) {
        Probe.Rules asked = probes();
        StoryPart story = StoryPart.whole(scenario, movements);
        List<Probe> heard = readings(treaties).stream()
                .map(reading -> asked.hold(reading, story, treaties))
                .toList();
        return new Explainer(asked.language(), heard, scenario, treaties, findings);
    }

    private Probe.Rules probes() {
        Probe.Rules known = probes;
        if (known == null) {
            known = new Probe.Rules(RuleSets.read(files, loaded), files, cache);
            probes = known;
        }
        return known;
    }

    /**
     * The names of each clause's rules, in the order of their files: read in order they are the treaty. Nothing is compiled.
     *
     * @throws RulesRejected with every problem of every file
     */
    public static Map<ClauseId, List<String>> ruleNames(RulesFolder folder, Treaties treaties) {
        RuleSets sets = RuleSets.read(new RuleFiles(folder, treaties), readings(treaties));
        Map<ClauseId, List<String>> names = new TreeMap<>();
        sets.heard()
                .forEach(rule -> rule.clause().ifPresent(clause -> {
                    List<String> known = names.computeIfAbsent(clause, none -> new ArrayList<>());
                    if (!known.contains(rule.name())) {
                        known.add(rule.name());
                    }
                }));
        return names;
    }

    private ReadingRules rules(Reading reading) {
        ReadingRules own = rules.get(reading.id());
        if (own == null) {
            throw new IllegalArgumentException("rules were not loaded for " + reading);
        }
        return own;
    }
}
