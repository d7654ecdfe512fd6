package casus.judge;

import casus.problem.Problems;
import casus.treaty.Reading;
import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule of a folder, read and expanded, those that an answer puts in an article's place among them: to be changed one at a time. */
public final class WrittenRules {
    private final RulesFolder folder;
    /** By file, in the order of their paths. */
    private final Map<String, List<Rule>> files;

    private WrittenRules(RulesFolder folder, Map<String, List<Rule>> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Reads them against the treaties that they speak of.
     *
     * @throws casus.problem.RulesRejected with every problem of every file
     */
    public static WrittenRules read(RulesFolder folder, Treaties all) {
        Problems problems = new Problems();
        Language language = LanguageReader.read(folder.read(Language.FILE), problems);
        LineExpander expander = new LineExpander(language, all, problems);
        Map<String, List<Rule>> files = new LinkedHashMap<>();
        folder.files("").stream()
                .filter(file -> file.endsWith(".dslr"))
                .forEach(file -> files.put(file, RuleReader.read(file, folder.read(file), expander, problems)));
        RuleSets.refuse(problems);
        return new WrittenRules(folder, files);
    }

    /** The rules in the order of files and lines. */
    public List<WrittenRule> all() {
        return rules().stream().map(WrittenRule::of).toList();
    }

    /** What each rule is compiled from, once where two files hold the same. */
    public Set<String> texts() {
        return rules().stream().map(RuleSet::drools).collect(Collectors.toSet());
    }

    /**
     * The same rules with other patterns on one line of one file.
     *
     * @throws casus.problem.RulesRejected where a rule may not ask that
     */
    public WrittenRules with(String file, int line, List<String> patterns) {
        Map<String, List<Rule>> changed = new LinkedHashMap<>(files);
        changed.computeIfPresent(
                file,
                (name, rules) ->
                        rules.stream().map(rule -> with(rule, line, patterns)).toList());
        Problems problems = new Problems();
        changed.getOrDefault(file, List.of()).forEach(rule -> Stratum.check(rule, problems));
        RuleSets.refuse(problems);
        return new WrittenRules(folder, changed);
    }

    private static Rule with(Rule rule, int number, List<String> patterns) {
        List<Rule.Line> lines = rule.conditions().stream()
                .map(line -> line.place().line() == number
                        ? new Rule.Line(line.text(), line.place(), patterns, List.of())
                        : line)
                .toList();
        return new Rule(
                rule.file(), rule.packageName(), rule.name(), rule.place(), rule.clause(), lines, rule.conclusion());
    }

    private List<Rule> rules() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    /** The rules that a reading is judged by. */
    List<Rule> of(Treaties treaties, Reading reading) {
        return files(treaties).of(reading).stream()
                .flatMap(file -> files.getOrDefault(file, List.of()).stream())
                .toList();
    }

    /** The rules of what becomes known. */
    List<Rule> known(Treaties treaties) {
        return files(treaties).known().stream()
                .flatMap(file -> files.getOrDefault(file, List.of()).stream())
                .toList();
    }

    RuleFiles files(Treaties treaties) {
        return new RuleFiles(folder, treaties);
    }
}
