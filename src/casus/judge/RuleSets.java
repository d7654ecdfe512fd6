package casus.judge;

import casus.problem.Problems;
import casus.problem.RulesRejected;
import casus.treaty.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The law, read: each file once, with every problem.
 *
 * @param whole every rule of every answer
 * @param byReading what each of the readings that were asked for is judged by
 */
record RuleSets(Language language, RuleSet whole, Map<String, RuleSet> byReading) {

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
        RuleSet whole = reader.set(files.all());
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        readings.forEach(reading -> sets.put(reading.id(), reader.set(files.of(reading))));
        return new RuleSets(language, whole, sets);
    }

    static void refuse(Problems problems) {
        if (problems.hasErrors()) {
            throw new RulesRejected(problems.inFileOrder());
        }
    }

    /** Every rule that one of the readings is judged by; those that they share stand once for each. */
    List<Rule> heard() {
        return byReading.values().stream().flatMap(set -> set.rules().stream()).toList();
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
        private final Map<String, List<Rule>> read = new HashMap<>();
        /** The files that have a rule of the name. */
        private final Map<String, Set<String>> named = new HashMap<>();

        Reader(RuleFiles files, LineExpander expander, Problems problems) {
            this.files = files;
            this.expander = expander;
            this.problems = problems;
        }

        RuleSet set(List<String> names) {
            Map<String, List<Rule>> rules = new LinkedHashMap<>();
            names.forEach(file -> rules.put(file, read.computeIfAbsent(file, this::rules)));
            return new RuleSet(rules);
        }

        private List<Rule> rules(String file) {
            List<Rule> rules = RuleReader.read(file, files.read(file), expander, problems);
            rules.forEach(this::once);
            return rules;
        }

        /**
         * Names are how findings cite rules: two rules of one name could not be told apart. Only files that take each other's
         * place may share them, since no reading has both.
         */
        private void once(Rule rule) {
            Set<String> holders = named.computeIfAbsent(rule.name(), unknown -> new HashSet<>());
            boolean alone = holders.stream()
                    .allMatch(file -> !file.equals(rule.file())
                            && RuleFiles.article(file).equals(RuleFiles.article(rule.file())));
            if (!alone) {
                problems.error(
                        "rule-name-twice",
                        "there is a rule `" + rule.name() + "` already",
                        "give each rule a name of its own",
                        rule.place());
            }
            holders.add(rule.file());
        }
    }
}
