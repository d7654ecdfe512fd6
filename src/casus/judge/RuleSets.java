package casus.judge;

import casus.problem.Place;
import casus.problem.Problems;
import casus.problem.RulesRejected;
import casus.treaty.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of some readings, read: each file once, with every problem. */
record RuleSets(Language language, Map<String, RuleSet> byReading) {

    /** @throws RulesRejected with every problem of every file */
    static RuleSets read(RuleFiles files, List<Reading> readings) {
        Problems problems = new Problems();
        RuleSets sets = read(files, readings, problems);
        refuse(problems);
        return sets;
    }

    static RuleSets read(RuleFiles files, List<Reading> readings, Problems problems) {
        Language language = LanguageReader.read(files.language(), problems);
        Reader reader = new Reader(files, new LineExpander(language, files.treaties(), problems), problems);
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        readings.forEach(reading -> sets.put(reading.id(), reader.set(reading)));
        return new RuleSets(language, sets);
    }

    static void refuse(Problems problems) {
        if (problems.hasErrors()) {
            throw new RulesRejected(problems.inFileOrder());
        }
    }

    RuleSet of(Reading reading) {
        RuleSet set = byReading.get(reading.id());
        if (set == null) {
            throw new IllegalArgumentException("rules were not read for " + reading);
        }
        return set;
    }

    private static final class Reader {
        private final RuleFiles files;
        private final LineExpander expander;
        private final Problems problems;
        private final Set<Place> told = new HashSet<>();
        private final Map<String, List<Rule>> read = new HashMap<>();

        Reader(RuleFiles files, LineExpander expander, Problems problems) {
            this.files = files;
            this.expander = expander;
            this.problems = problems;
        }

        RuleSet set(Reading reading) {
            Map<String, List<Rule>> rules = new LinkedHashMap<>();
            for (String file : files.of(reading)) {
                rules.put(
                        file,
                        read.computeIfAbsent(
                                file, name -> RuleReader.read(name, files.read(name), expander, problems)));
            }
            return once(new RuleSet(rules));
        }

        /** Names are how findings cite rules: two rules of one name could not be told apart. */
        private RuleSet once(RuleSet set) {
            Set<String> names = new HashSet<>();
            for (Rule rule : set.rules()) {
                if (!names.add(rule.name()) && told.add(rule.place())) {
                    problems.error(
                            "rule-name-twice",
                            "there is a rule `" + rule.name() + "` already",
                            "give each rule a name of its own",
                            rule.place());
                }
            }
            return set;
        }
    }
}
