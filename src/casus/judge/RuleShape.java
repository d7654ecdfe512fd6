package casus.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as far as it says which facts it brings together.
 *
 * @param concludesOn the numbers of the patterns whose facts of the story the conclusion speaks of
 * @param infers for each field of a fact that it infers, where the value comes from; none where that is no field of the
 *     story's facts
 * @param notUnderstood what in it could bring together any two facts; empty where there is nothing such
 */
record RuleShape(
        String name,
        List<FactPattern> patterns,
        List<Integer> concludesOn,
        Map<Field, Optional<Field>> infers,
        String notUnderstood) {
    /** A conclusion on a stay or an act; what else it names only bounds it. */
    private static final Pattern FINDS = Pattern.compile("found\\.(\\w+)\\(\\s*(\\$\\w+)\\s*(?:,[^()]*)?\\)\\s*;");

    /** Each lays what it finds over what is found of the same stay or act only. */
    private static final Set<String> ON_STAYS =
            Set.of("breach", "permitted", "permittedDuring", "pending", "fulfilled", "armed", "madeUp");

    private static final Set<String> ON_ACTS = Set.of("breach", "permitted", "fulfilled", "brokenUntil");

    private static final Set<String> ON_TIME_LIMITS = Set.of("brokenFrom", "pending");

    private static final Pattern INFERS =
            Pattern.compile("insertLogical\\(\\s*new (\\w+)\\(((?:[^()]|\\(\\))*)\\)\\s*\\)\\s*;");
    private static final Pattern VALUE = Pattern.compile("(\\$\\w+)\\.(\\w+)\\(\\)");

    static RuleShape of(Rule rule) {
        List<FactPattern> patterns = new ArrayList<>();
        for (Rule.Line line : rule.conditions()) {
            for (String text : line.patterns()) {
                Optional<List<FactPattern>> read = FactPattern.in(text);
                if (read.isEmpty()) {
                    return refused(rule, "`" + text + "` is more than patterns");
                }
                patterns.addAll(read.get());
            }
        }
        for (FactPattern pattern : patterns) {
            boolean inferred = Inferred.FIELDS.containsKey(pattern.fact());
            boolean known = inferred
                    || Inferred.CARRIED.containsKey(pattern.fact())
                    || TieFinder.TOLD.containsKey(pattern.fact())
                    || TieFinder.OF_THE_TREATY.contains(pattern.fact());
            if (!known) {
                return refused(rule, "which facts are " + pattern.fact() + " is not known");
            }
            if (inferred && !pattern.plain()) {
                return refused(rule, "it asks whether anything of what rules infer is there");
            }
        }
        return concluding(rule, patterns);
    }

    private static RuleShape concluding(Rule rule, List<FactPattern> patterns) {
        String does = rule.conclusion().drools();
        Matcher finds = FINDS.matcher(does);
        Matcher infers = INFERS.matcher(does);
        if (finds.matches()) {
            int target = number(patterns, finds.group(2));
            String fact = target < 0 ? "" : patterns.get(target).fact();
            Set<String> words = switch (fact) {
                case "Stay" -> ON_STAYS;
                case "Event" -> ON_ACTS;
                case "Due" -> ON_TIME_LIMITS;
                default -> Set.of();
            };
            return words.contains(finds.group(1))
                    ? new RuleShape(rule.name(), patterns, List.of(target), Map.of(), "")
                    : refused(rule, "what `" + does + "` may be laid over is not known");
        }
        return infers.matches() && Inferred.FIELDS.containsKey(infers.group(1))
                ? inferring(rule, patterns, infers.group(1), infers.group(2).split(",", -1))
                : refused(rule, "what `" + does + "` comes to is not known");
    }

    private static RuleShape inferring(Rule rule, List<FactPattern> patterns, String fact, String[] values) {
        Map<Field, Optional<Field>> infers = new LinkedHashMap<>();
        List<Integer> concludesOn = new ArrayList<>();
        List<String> names = Inferred.FIELDS.getOrDefault(fact, List.of());
        for (int i = 0; i < names.size(); i++) {
            Matcher value = VALUE.matcher(i < values.length ? values[i].strip() : "");
            int from = value.matches() ? number(patterns, value.group(1)) : -1;
            boolean told = from >= 0
                    && !TieFinder.OF_THE_TREATY.contains(patterns.get(from).fact());
            if (told) {
                concludesOn.add(from);
            }
            infers.put(
                    new Field(fact, names.get(i)),
                    told ? Optional.of(new Field(patterns.get(from).fact(), value.group(2))) : Optional.empty());
        }
        return new RuleShape(rule.name(), patterns, concludesOn, infers, "");
    }

    /** The one pattern that the variable names; -1 where there is none, or where a second could be meant. */
    private static int number(List<FactPattern> patterns, String variable) {
        int found = -1;
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).variable().equals(variable)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static RuleShape refused(Rule rule, String why) {
        return new RuleShape(rule.name(), List.of(), List.of(), Map.of(), why);
    }

    /** The number of the pattern of a time limit; -1 where there is none. */
    int due() {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).fact().equals("Due")) {
                return i;
            }
        }
        return -1;
    }

    /** That of the event that is to be answered; -1 where the duty is a party's alone. */
    int trigger() {
        return number(patterns, "$trigger");
    }

    boolean isUnderstood() {
        return notUnderstood.isEmpty();
    }
}
