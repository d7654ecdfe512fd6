package casus.mutation;

import casus.judge.WrittenRule;
import casus.treaty.RulesFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of what rules say: their lines, what the lines' sentences come to there, and their conclusions. */
final class RuleMutants {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final RulesFolder folder;
    private final Words words;
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutants(RulesFolder folder, Words words) {
        this.folder = folder;
        this.words = words;
    }

    static List<Mutant> of(RulesFolder folder, List<WrittenRule> rules, Words words) {
        RuleMutants all = new RuleMutants(folder, words);
        for (WrittenRule rule : rules) {
            List<Mutant> own = new ArrayList<>();
            all.conditions(rule, own);
            all.lines(rule, own);
            all.conclusion(rule, own);
            own.forEach(mutant -> all.mutants.add(mutant.inRules(Set.of(rule.name()))));
        }
        return all.mutants;
    }

    private static String named(WrittenRule rule) {
        return "`" + rule.name() + "`";
    }

    /** Each pattern of each line left out, and denied, where nothing else speaks of what it names. */
    private void conditions(WrittenRule rule, List<Mutant> own) {
        for (WrittenRule.Line line : rule.conditions()) {
            for (int number = 0; number < line.patterns().size(); number++) {
                String pattern = line.patterns().get(number);
                boolean free =
                        Condition.bindings(pattern).stream().noneMatch(binding -> rule.speaksOf(binding, pattern));
                if (free) {
                    own.add(expanded(Operator.CONDITION_DROPPED, rule, line, number, ""));
                    denied(rule, line, number, pattern, own);
                }
            }
        }
    }

    private static void denied(WrittenRule rule, WrittenRule.Line line, int number, String pattern, List<Mutant> own) {
        String bare = pattern.replaceFirst("^not\\s*(?=[($A-Z])", "");
        boolean not = !bare.equals(pattern);
        if (not
                || Condition.of(pattern)
                        .filter(one -> one.quantifier().isEmpty())
                        .isPresent()) {
            Operator operator = not ? Operator.NOT_DROPPED : Operator.NOT_ADDED;
            own.add(expanded(operator, rule, line, number, not ? bare : "not " + pattern));
        }
    }

    /** @param instead of the pattern of that number; empty where it is left out */
    private static Mutant expanded(
            Operator operator, WrittenRule rule, WrittenRule.Line line, int number, String instead) {
        List<String> patterns = new ArrayList<>(line.patterns());
        String before = patterns.get(number);
        if (instead.isEmpty()) {
            patterns.remove(number);
        } else {
            patterns.set(number, instead);
        }
        String of = named(rule) + " at `" + line.text() + "`";
        Edit edit = new Edit.Expanded(rule.file(), line.line(), patterns);
        return Mutant.of(operator, rule.file(), line.line(), of, before, instead, edit);
    }

    private void lines(WrittenRule rule, List<Mutant> own) {
        Source source = Source.of(folder, rule.file());
        for (WrittenRule.Line line : rule.conditions()) {
            int start = source.find(line.text(), source.startOf(line.line()));
            Matcher quoted = QUOTED.matcher(line.text());
            while (quoted.find()) {
                words.otherParty(rule, quoted.group(1))
                        .ifPresent(other -> own.add(source.written(
                                Operator.PARTY_SWAPPED,
                                named(rule),
                                start + quoted.start(1),
                                start + quoted.end(1),
                                other)));
            }
            if (line.patterns().equals(List.of(line.text()))) {
                Comparisons.of(line.text())
                        .forEach(changed -> own.add(source.written(
                                changed.operator(),
                                named(rule),
                                start,
                                start + line.text().length(),
                                changed.text())));
            }
        }
        own.add(source.gone(
                Operator.RULE_DELETED,
                named(rule),
                rule.line(),
                source.lineAt(
                        source.find("\nend", source.startOf(rule.conclusion().line())) + 1)));
    }

    /** The other conclusions of the language that speak of nothing but what the rule names. */
    private void conclusion(WrittenRule rule, List<Mutant> own) {
        Source source = Source.of(folder, rule.file());
        int start = source.find(
                rule.conclusion().text(), source.startOf(rule.conclusion().line()));
        List<String> named = rule.conditions().stream()
                .flatMap(line -> line.patterns().stream())
                .flatMap(pattern -> Condition.bindings(pattern).stream())
                .toList();
        String does = rule.conclusion().patterns().get(0);
        words.conclusions().forEach((sentence, other) -> {
            boolean sayable = named.containsAll(Words.spokenOf(other));
            if (!other.equals(does) && sayable && infers(other) == infers(does)) {
                own.add(source.written(
                        Operator.VERDICT_SWAPPED,
                        named(rule),
                        start,
                        start + rule.conclusion().text().length(),
                        sentence));
            }
        });
    }

    private static boolean infers(String does) {
        return does.startsWith("insertLogical");
    }
}
