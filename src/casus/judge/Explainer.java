package casus.judge;

import casus.finding.Because;
import casus.finding.Condition;
import casus.finding.Explanation;
import casus.finding.Finding;
import casus.finding.Opinion;
import casus.finding.ReadingExplained;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.problem.Place;
import casus.scenario.Event;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Reading;
import casus.treaty.Text;
import casus.treaty.Treaties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells, for a finding or for the want of one, which conditions of which rule held, down to the first that failed. */
final class Explainer {
    private static final Pattern NAME = Pattern.compile("\\$[A-Za-z]+");

    private final Language language;
    private final List<Probe> probes;
    private final Scenario scenario;
    private final Treaties treaties;

    Explainer(Language language, List<Probe> probes, Scenario scenario, Treaties treaties) {
        this.language = language;
        this.probes = probes;
        this.scenario = scenario;
        this.treaties = treaties;
    }

    Explanation of(Finding finding) {
        boolean onFormation = scenario.formation(finding.subject()).isPresent();
        String formation = onFormation ? finding.subject() : finding.object();
        List<ReadingExplained> readings = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            Opinion opinion = finding.opinions().get(i);
            String rule = opinion.rule().isEmpty() ? finding.rule() : opinion.rule();
            readings.add(
                    explained(probes.get(i), rule, opinion.verdict(), formation, prefix -> restsOn(prefix, finding)));
        }
        return new Explanation(finding.clause(), finding.subject(), Optional.of(finding), readings);
    }

    Explanation whyNot(ClauseId clause, String formation) {
        List<ReadingExplained> readings = new ArrayList<>();
        for (Probe probe : probes) {
            boolean its = treaties.clause(clause)
                    .filter(bound -> probe.attributes(formation, bound))
                    .isPresent();
            Verdict verdict = its ? Verdict.NOT_COVERED : Verdict.NOT_ATTRIBUTABLE;
            // Of several rules the one that came furthest is the one that nearly spoke.
            probe.rules(clause).stream()
                    .map(rule -> explained(probe, rule.name(), verdict, formation, prefix -> true))
                    .max(java.util.Comparator.comparingInt(
                            one -> one.conditions().size()))
                    .ifPresent(readings::add);
        }
        return new Explanation(clause, formation, Optional.empty(), readings);
    }

    private static boolean restsOn(Reached.Prefix prefix, Finding finding) {
        boolean sameStay = prefix.fact(Stay.class)
                .filter(stay ->
                        !stay.from().isAfter(finding.from()) && !stay.to().isBefore(finding.from()))
                .isPresent();
        List<String> acts = finding.because().stream()
                .filter(one -> one.fact().equals("event"))
                .map(Because::id)
                .toList();
        return sameStay
                && prefix.fact(Event.class).map(Event::id).map(acts::contains).orElse(true);
    }

    private ReadingExplained explained(
            Probe probe, String ruleName, Verdict verdict, String formation, Predicate<Reached.Prefix> wanted) {
        Rule rule = probe.rule(ruleName).orElseThrow();
        Reached.Prefix prefix = probe.furthest(rule, formation, wanted);
        List<Condition> conditions = new ArrayList<>();
        int number = 0;
        for (Rule.Line line : rule.conditions()) {
            for (int i = 0; i < line.patterns().size(); i++, number++) {
                boolean held = number < prefix.length();
                if (number > prefix.length()) {
                    return new ReadingExplained(probe.reading().id(), verdict, ruleName, conditions);
                }
                if (i < line.parts().size()) {
                    condition(held, line.parts().get(i), formation, prefix, probe)
                            .ifPresent(conditions::add);
                }
            }
        }
        inForce(rule, prefix, probe).ifPresent(conditions::add);
        return new ReadingExplained(probe.reading().id(), verdict, ruleName, conditions);
    }

    private Optional<Condition> condition(
            boolean held, Rule.Said said, String subject, Reached.Prefix prefix, Probe probe) {
        Part part = said.part();
        return part.says().map(words -> {
            Text filled = Wording.of(words, said.values(), treaties, Answers.of(treaties, probe.reading()));
            Shown shown = shown(said, subject, prefix, probe.reading());
            return new Condition(held, filled, part.shows(), shown.subject, shown.object, shown.place);
        });
    }

    /** What a report is to show beside a condition, and where the file tells it. */
    private record Shown(String subject, String object, Optional<Place> place) {}

    private Shown shown(Rule.Said said, String subject, Reached.Prefix prefix, Reading reading) {
        String zone = treaties.zone(reading, said.values().getOrDefault("zone", ""));
        Optional<Event> event = event(said.part().match(), prefix);
        Optional<Place> told = event.map(Event::place);
        return switch (said.part().shows()) {
            case "event", "disorder" ->
                new Shown(event.map(Event::id).orElse(subject), "", told.or(() -> place(subject, "")));
            case "scene" -> new Shown(event.map(Event::id).orElse(subject), zone, told);
            case "due" ->
                new Shown(
                        subject,
                        prefix.fact(Due.class).map(due -> due.at().toString()).orElse(""),
                        told);
            case "story" -> new Shown(subject, scenario.to().toString(), Optional.empty());
            case "named" ->
                new Shown(prefix.fact(TermValue.class).map(TermValue::value).orElse(subject), "", Optional.empty());
            case "nothing" -> new Shown("", "", Optional.empty());
            case "stay" -> new Shown(subject, zone, place(subject, "route"));
            default -> new Shown(subject, "", place(subject, said.part().shows()));
        };
    }

    /** The event that a pattern binds, or else the first that it speaks of. */
    private static Optional<Event> event(String pattern, Reached.Prefix prefix) {
        Matcher names = NAME.matcher(pattern);
        while (names.find()) {
            if (prefix.named().get(names.group()) instanceof Event event) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** Where the file tells of a formation's field, or of an event; none where the subject is neither. */
    private Optional<Place> place(String subject, String field) {
        return scenario.formation(subject)
                .map(formation -> formation.placeOf(field))
                .or(() -> scenario.event(subject).map(Event::place));
    }

    /** What no sentence says: that the clause bound while it happened. */
    private Optional<Condition> inForce(Rule rule, Reached.Prefix prefix, Probe probe) {
        Optional<Clause> clause = rule.clause().flatMap(treaties::clause);
        Optional<Stay> stay = prefix.fact(Stay.class);
        if (clause.isEmpty() || stay.isEmpty()) {
            return Optional.empty();
        }
        Instant from = treaties.inForce(probe.reading(), clause.get());
        boolean bound = stay.get().to().isAfter(from)
                && clause.get()
                        .ended()
                        .filter(end -> !stay.get().from().isBefore(end))
                        .isEmpty();
        return Optional.of(new Condition(
                bound,
                language.inForce(),
                "in-force",
                clause.get().id().toString(),
                from.toString(),
                Optional.empty()));
    }
}
