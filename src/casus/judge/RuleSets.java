package casus.judge;

import casus.problem.Place;
import casus.problem.Problems;
import casus.treaty.Reading;
import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the files of rules that a reading is judged by, and reads each once. */
final class RuleSets {
    private static final String ENDING = ".dslr";

    private final RulesFolder folder;
    private final Treaties treaties;
    private final LineExpander expander;
    private final Problems problems;
    private final Set<Place> told = new HashSet<>();
    private final Map<String, List<Rule>> read = new HashMap<>();

    RuleSets(RulesFolder folder, Treaties treaties, Language language, Problems problems) {
        this.folder = folder;
        this.treaties = treaties;
        this.expander = new LineExpander(language, treaties, problems);
        this.problems = problems;
    }

    RuleSet of(Reading reading) {
        Map<String, List<Rule>> files = new LinkedHashMap<>();
        own("mechanics").forEach(file -> files.put(file, rules(file)));
        for (Treaty treaty : treaties.all()) {
            Map<String, String> replaced = replaced(treaty, reading);
            for (String file : own(treaty.id())) {
                String used = replaced.getOrDefault(file, file);
                files.put(used, rules(used));
            }
        }
        return once(new RuleSet(files));
    }

    /** The files of rules that stand in the folder itself, not below it. */
    private List<String> own(String under) {
        return folder.files(under).stream()
                .filter(file -> file.endsWith(ENDING) && file.lastIndexOf('/') == under.length())
                .toList();
    }

    private static Map<String, String> replaced(Treaty treaty, Reading reading) {
        Map<String, String> replaced = new HashMap<>();
        treaty.questions().forEach(question -> {
            String chosen = reading.answers().getOrDefault(treaty.id() + "/" + question.id(), "");
            question.answer(chosen)
                    .ifPresent(answer -> answer.articles()
                            .forEach(article -> replaced.put(
                                    treaty.id() + "/" + article + ENDING,
                                    treaty.id() + "/answers/" + question.id() + "/" + chosen + "/" + article
                                            + ENDING)));
        });
        return replaced;
    }

    private List<Rule> rules(String file) {
        return read.computeIfAbsent(file, name -> RuleReader.read(name, folder.read(name), expander, problems));
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
