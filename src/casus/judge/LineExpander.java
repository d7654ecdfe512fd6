package casus.judge;

import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problems;
import casus.scenario.Event;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Term;
import casus.treaty.TimeLimit;
import casus.treaty.Treaties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns a line of a rule into the patterns that its sentence stands for; a line that is no sentence is a problem. */
final class LineExpander {
    private static final Pattern PLAIN =
            Pattern.compile("(not |exists )?(\\$[a-z][A-Za-z]* : )?[A-Z][A-Za-z]*\\(.*\\)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"-])\\d");

    private final Language language;
    private final Treaties treaties;
    private final Problems problems;
    private final List<String> clauses;

    LineExpander(Language language, Treaties treaties, Problems problems) {
        this.language = language;
        this.treaties = treaties;
        this.problems = problems;
        this.clauses = treaties.clauses().stream()
                .map(clause -> clause.id().toString())
                .toList();
    }

    List<String> clauses() {
        return clauses;
    }

    Optional<Rule.Line> condition(String line, String rule, Optional<ClauseId> clause, Place place) {
        if (PLAIN.matcher(line).matches()) {
            return plain(line, place);
        }
        return sentence(line, rule, language.conditions(), place).map(found -> {
            Map<String, String> values = known(found.values(), clause, place);
            List<String> patterns = new ArrayList<>();
            List<Rule.Said> said = new ArrayList<>();
            for (Part part : found.sentence().parts()) {
                patterns.add(Sentence.fill(part.match(), values));
                said.add(new Rule.Said(part, values));
            }
            return new Rule.Line(line, place, patterns, said);
        });
    }

    Optional<Rule.Line> conclusion(String line, String rule, Place place) {
        return sentence(line, rule, language.conclusions(), place)
                .map(found ->
                        new Rule.Line(line, place, List.of(found.sentence().does()), List.of()));
    }

    private Optional<Rule.Line> plain(String line, Place place) {
        if (line.contains("eval(") || NUMBER.matcher(line).find()) {
            problems.error(
                    "forbidden",
                    "a pattern may hold no number and no `eval`",
                    "numbers are terms of treaty.yaml",
                    place);
            return Optional.empty();
        }
        return Optional.of(new Rule.Line(line, place, List.of(line), List.of()));
    }

    private record Match(Sentence sentence, Map<String, String> values) {}

    private Optional<Match> sentence(String line, String rule, List<Sentence> sentences, Place place) {
        List<Match> matches = new ArrayList<>();
        for (Sentence sentence : sentences) {
            sentence.filledBy(line).ifPresent(values -> matches.add(new Match(sentence, values)));
        }
        if (matches.size() == 1) {
            return Optional.of(matches.get(0));
        }
        List<String> templates = sentences.stream().map(Sentence::template).toList();
        if (matches.isEmpty()) {
            problems.error(
                    "no-such-sentence",
                    "in `" + rule + "`: no such sentence `" + line + "`",
                    nearest(line, templates),
                    place);
        } else {
            problems.error(
                    "ambiguous-sentence",
                    "in `" + rule + "`: `" + line + "` can be read as " + matches.size() + " sentences",
                    "make the sentences of language.yaml differ",
                    place);
        }
        return Optional.empty();
    }

    private static String nearest(String line, List<String> templates) {
        // Compared with the values taken out, so that a long name does not hide a near sentence.
        String bare = line.replaceAll("\"[^\"]*\"", "\"\"");
        Map<String, String> byBare = new LinkedHashMap<>();
        templates.forEach(template -> byBare.put(template.replaceAll("\"\\{[a-z]+}\"", "\"\""), template));
        return Nearest.to(bare, byBare.keySet())
                .map(near -> "did you mean `" + byBare.get(near) + "`?")
                .orElse("the sentences stand in language.yaml");
    }

    /** Checks that what the line names exists, and makes of a term's name the term's id. */
    private Map<String, String> known(Map<String, String> values, Optional<ClauseId> clause, Place place) {
        Map<String, String> known = new LinkedHashMap<>(values);
        // Whose act it is, each treaty says for itself.
        clause.ifPresent(id -> known.put("treaty", id.treaty()));
        values.forEach((parameter, value) -> {
            switch (parameter) {
                case "party", "other" ->
                    check(
                            "party",
                            value,
                            treaties.parties().stream().map(party -> party.id()).toList(),
                            place);
                case "zone" ->
                    check(
                            "zone",
                            value,
                            treaties.zones().stream().map(zone -> zone.id()).toList(),
                            place);
                case "term" -> term(value, clause, place).ifPresent(term -> known.put(parameter, term.id()));
                case "date" -> date(value, clause, place).ifPresent(term -> known.put(parameter, term.id()));
                case "verb" -> check("verb", value, Event.verbs(), place);
                default -> {}
            }
        });
        return known;
    }

    private Optional<Term> date(String name, Optional<ClauseId> clause, Place place) {
        Optional<Term> term = term(name, clause, place);
        term.filter(one ->
                        one.values().size() != 1 || !TimeLimit.is(one.values().get(0)))
                .ifPresent(one -> problems.error(
                        "not-a-time-limit",
                        "the term `" + name + "` is `" + String.join(", ", one.values()) + "`, which is no time limit",
                        "write one length of time or instant in treaty.yaml, like 24 h, 2 months or"
                                + " 1935-06-12T12:00+08:00",
                        place));
        return term;
    }

    private void check(String what, String value, List<String> known, Place place) {
        if (!known.contains(value)) {
            problems.error(
                    what + "-unknown",
                    "no " + what + " `" + value + "`",
                    Nearest.help(value, known, "it must stand in the treaty's folder"),
                    place);
        }
    }

    /** The clause's own term, or that of another clause of the same article: one place for each number and list. */
    private Optional<Term> term(String name, Optional<ClauseId> id, Place place) {
        Optional<Clause> clause = id.flatMap(treaties::clause);
        List<Term> terms = clause.stream()
                .flatMap(own -> treaties.clauses().stream()
                        .filter(other -> other.id().treaty().equals(own.id().treaty())
                                && other.article().equals(own.article()))
                        .sorted((one, other) -> Boolean.compare(
                                other.id().equals(own.id()), one.id().equals(own.id()))))
                .flatMap(one -> one.terms().stream())
                .toList();
        Optional<Term> found =
                terms.stream().filter(term -> term.name().equals(name)).findFirst();
        // A clause that is missing or unknown has its own problem, and no terms to look among.
        if (clause.isPresent() && found.isEmpty()) {
            check("term", name, terms.stream().map(Term::name).toList(), place);
        }
        return found;
    }
}
