package casus.judge;

import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import casus.treaty.ClauseId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of rules, line by line, so that every problem has its line.
 *
 * <p>A file is a package line and rules; a rule is its name in quotes, {@code @clause( … )}, {@code when}, conditions,
 * {@code then}, one conclusion, {@code end}. Anything else is a problem.
 */
final class RuleReader {
    private static final Pattern PACKAGE = Pattern.compile("package\\s+([\\w.]+);?");
    private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]+)\"");
    private static final Pattern CLAUSE = Pattern.compile("@clause\\(\\s*\"?([^\"\\s)]+)\"?\\s*\\)");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|agenda-group|no-loop|lock-on-active|modify|update|retract|delete|eval|function|import|global|query|declare)\\b");

    private final String file;
    private final LineExpander expander;
    private final Problems problems;
    private final List<Rule> rules = new ArrayList<>();
    private String packageName = "";
    private Section section = Section.OUTSIDE;
    private @Nullable Draft draft;
    private boolean comment;

    private enum Section {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    /** A rule that is being read. */
    private static final class Draft {
        final String name;
        final Place place;
        Optional<ClauseId> clause = Optional.empty();
        final List<Rule.Line> conditions = new ArrayList<>();
        final List<Rule.Line> conclusions = new ArrayList<>();
        int concluding;

        Draft(String name, Place place) {
            this.name = name;
            this.place = place;
        }
    }

    private RuleReader(String file, LineExpander expander, Problems problems) {
        this.file = file;
        this.expander = expander;
        this.problems = problems;
    }

    static List<Rule> read(String file, byte[] bytes, LineExpander expander, Problems problems) {
        RuleReader reader = new RuleReader(file, expander, problems);
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            reader.line(line.stripTrailing(), number);
        }
        reader.closed(number);
        return reader.rules;
    }

    private void line(String source, int number) {
        String text = uncommented(source).strip();
        if (text.isEmpty()) {
            return;
        }
        int column = source.indexOf(text) + 1;
        Place place = new Place("rules/" + file, number, Math.max(1, column), text.length(), source);
        Matcher forbidden = FORBIDDEN.matcher(section == Section.HEAD || section == Section.OUTSIDE ? text : "");
        if (text.startsWith("rule ") || text.startsWith("package ")) {
            heading(text, place);
        } else if (forbidden.find()) {
            forbidden(forbidden.group(1), place);
        } else {
            body(text, place);
        }
    }

    private void heading(String text, Place place) {
        Matcher named = PACKAGE.matcher(text);
        Matcher rule = RULE.matcher(text);
        if (named.matches()) {
            packageName = named.group(1);
        } else if (rule.matches()) {
            endMissing(place);
            draft = new Draft(rule.group(1), place);
            section = Section.HEAD;
        } else {
            problems.error("rule-head", "this is no head of a rule", "write `rule \"Treaty 1 — the norm\"`", place);
        }
    }

    private void body(String text, Place place) {
        if (draft == null) {
            problems.error(
                    "rule-outside",
                    "`" + text + "` stands outside every rule",
                    "a rule starts with `rule \"…\"`",
                    place);
        } else if (text.equals("when")) {
            section = Section.WHEN;
        } else if (text.equals("then")) {
            section = Section.THEN;
        } else if (text.equals("end")) {
            end(draft);
        } else if (section == Section.HEAD) {
            clause(draft, text, place);
        } else if (section == Section.WHEN) {
            expander.condition(text, draft.name, draft.clause, place).ifPresent(draft.conditions::add);
        } else {
            draft.concluding++;
            expander.conclusion(text, draft.name, place).ifPresent(draft.conclusions::add);
        }
    }

    private void clause(Draft rule, String text, Place place) {
        Matcher clause = CLAUSE.matcher(text);
        if (!clause.matches()) {
            problems.error(
                    "rule-head",
                    "`" + text + "` cannot stand between a rule's name and `when`",
                    "only `@clause( treaty/clause )` stands there",
                    place);
            return;
        }
        try {
            rule.clause = Optional.of(ClauseId.of(clause.group(1)));
        } catch (IllegalArgumentException wrong) {
            problems.error("clause-form", "`" + clause.group(1) + "` is no clause", "write `treaty/clause`", place);
            return;
        }
        String cited = clause.group(1);
        if (!expander.clauses().contains(cited)) {
            problems.error(
                    "clause-unknown",
                    "no treaty has a clause `" + cited + "`",
                    Nearest.help(cited, expander.clauses(), "clauses stand in treaty.yaml"),
                    place);
        }
    }

    private void end(Draft rule) {
        boolean mechanics = file.startsWith("mechanics/");
        if (rule.concluding != 1) {
            problems.error(
                    "one-conclusion",
                    "the rule `" + rule.name + "` has " + rule.concluding + " conclusions",
                    "a rule has one: what follows twice is two rules",
                    rule.place);
        } else if (!mechanics && rule.clause.isEmpty()) {
            problems.error(
                    "no-clause",
                    "the rule `" + rule.name + "` cites no clause",
                    "write `@clause( treaty/clause )` under its name",
                    rule.place);
        } else if (!rule.conclusions.isEmpty()) {
            Rule read = new Rule(
                    file,
                    packageName,
                    rule.name,
                    rule.place,
                    rule.clause,
                    List.copyOf(rule.conditions),
                    rule.conclusions.get(0));
            Stratum.check(read, problems);
            rules.add(read);
        }
        draft = null;
        section = Section.OUTSIDE;
    }

    private void closed(int lastLine) {
        endMissing(new Place("rules/" + file, Math.max(1, lastLine), 1, 1, ""));
        if (packageName.isEmpty()) {
            problems.error(
                    "no-package",
                    "the file has no package",
                    "write `package treaty.article;` above the rules",
                    Place.of("rules/" + file));
        }
    }

    private void endMissing(Place place) {
        if (draft != null) {
            problems.error(
                    "no-end",
                    "the rule `" + draft.name + "` has no `end` before this line",
                    "write `end` under its conclusion",
                    place);
            draft = null;
        }
    }

    private void forbidden(String word, Place place) {
        problems.error(
                "forbidden",
                "`" + word + "` may not stand in a rule",
                "rules find and conclude; they set no order, change no fact and compute nothing",
                place);
    }

    private String uncommented(String source) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < source.length()) {
            if (comment) {
                int close = source.indexOf("*/", at);
                comment = close < 0;
                at = close < 0 ? source.length() : close + 2;
            } else {
                int open = source.indexOf("/*", at);
                kept.append(source, at, open < 0 ? source.length() : open);
                comment = open >= 0;
                at = open < 0 ? source.length() : open + 2;
            }
        }
        int slashes = kept.indexOf("//");
        return slashes < 0 ? kept.toString() : kept.substring(0, slashes);
    }
}
