package casus.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules by their files: all of the law, or what one reading is judged by.
 *
 * @param files by file name, its rules in order
 */
record RuleSet(Map<String, List<Rule>> files) {
    private static final String IMPORTS = " import casus.scenario.Formation; import casus.scenario.Event;"
            + " import casus.movement.Stay; import casus.treaty.Party; import casus.judge.TermValue;"
            + " import casus.judge.Attribution; import casus.judge.Under; import casus.judge.Armament;"
            + " import casus.judge.Component; import casus.judge.Due; import casus.judge.Happened;"
            + " import casus.judge.Story; global casus.judge.Found found;";

    List<Rule> rules() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The Drools text of each file.
     *
     * @param key of the set: it comes into the packages, since classes are named by them and the classes of two versions
     *     of one rule must never be taken for each other
     */
    Map<String, String> drools(String key) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((file, rules) -> {
            if (!rules.isEmpty()) {
                StringBuilder text = new StringBuilder(head(packageOf(key, file)));
                rules.forEach(rule -> text.append(drools(rule)));
                texts.put(plain(file) + ".drl", text.toString());
            }
        });
        return texts;
    }

    /** Each file is a package of its own, by which a session tells the rules of one reading from those of another. */
    static String packageOf(String key, String file) {
        return "rules" + key.substring(0, Math.min(16, key.length())) + ".of_" + plain(file);
    }

    private static String plain(String file) {
        return file.replaceAll("[^A-Za-z0-9]+", "_");
    }

    static String head(String packageName) {
        return "package " + packageName + ";" + IMPORTS + "\n";
    }

    static String drools(Rule rule) {
        StringBuilder text = new StringBuilder("rule \"" + rule.name() + "\"\n");
        rule.clause()
                .ifPresent(clause -> text.append("@clause( \"").append(clause).append("\" )\n"));
        text.append("when\n");
        rule.conditions().forEach(line -> text.append(line.drools()).append('\n'));
        return text.append("then\n")
                .append(rule.conclusion().drools())
                .append("\nend\n")
                .toString();
    }

    /**
     * One rule for every prefix of the conditions of the rules of a file, which tells how far a formation came; rules that begin
     * alike share those of their beginning. Rules that infer are kept whole as well, since the prefixes rest on what they infer.
     */
    Map<String, String> probes(String key) {
        Map<String, String> texts = new TreeMap<>();
        int number = 0;
        for (Map.Entry<String, List<Rule>> file : files.entrySet()) {
            StringBuilder text = new StringBuilder(head(packageOf(key, file.getKey())))
                    .append("global casus.judge.Reached reached;\n");
            Map<List<String>, List<String>> told = new LinkedHashMap<>();
            for (Rule rule : file.getValue()) {
                if (rule.clause().isEmpty()) {
                    text.append(drools(rule));
                }
                prefixes(rule, number++, told);
            }
            told.forEach((patterns, rules) -> probe(patterns, rules, text));
            texts.put(plain(file.getKey()) + ".drl", text.toString());
        }
        return texts;
    }

    /** By the patterns of each prefix, what it tells: which rule of the set came how far. */
    private static void prefixes(Rule rule, int number, Map<List<String>, List<String>> told) {
        List<String> patterns = rule.conditions().stream()
                .flatMap(line -> line.patterns().stream())
                .toList();
        for (int length = 1; length <= patterns.size(); length++) {
            told.computeIfAbsent(patterns.subList(0, length), none -> new ArrayList<>())
                    .add(number + ", " + length);
        }
    }

    private static void probe(List<String> patterns, List<String> told, StringBuilder text) {
        text.append("rule \"").append(told.get(0)).append("\"\nwhen\n");
        patterns.forEach(pattern -> text.append(pattern).append('\n'));
        text.append("then\n");
        told.forEach(one -> text.append("reached.at( ").append(one).append(" );\n"));
        text.append("end\n");
    }
}
