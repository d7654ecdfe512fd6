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
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Treaties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells, for a finding or for the want of one, which conditions of which rule held, down to the first that failed. */
final class Explainer {
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
            String party = treaties.clause(clause).map(Clause::binds).orElse("");
            Verdict verdict = probe.attributes(formation, party) ? Verdict.NOT_COVERED : Verdict.NOT_ATTRIBUTABLE;
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
        inForce(rule, prefix).ifPresent(conditions::add);
        return new ReadingExplained(probe.reading().id(), verdict, ruleName, conditions);
    }

    private Optional<Condition> condition(
            boolean held, Rule.Said said, String formation, Reached.Prefix prefix, Probe probe) {
        Part part = said.part();
        Optional<Event> event = prefix.fact(Event.class);
        boolean onEvent = part.shows().equals("event") && event.isPresent();
        String subject = onEvent ? event.get().id() : formation;
        Place place = onEvent ? event.get().place() : place(formation, part.shows());
        String zone = part.shows().equals("stay")
                ? treaties.zone(probe.reading(), said.values().getOrDefault("zone", ""))
                : "";
        return part.says()
                .map(words -> new Condition(
                        held,
                        Wording.of(words, said.values(), treaties, Answers.of(treaties, probe.reading())),
                        part.shows(),
                        subject,
                        zone,
                        Optional.of(place)));
    }

    private Place place(String formation, String field) {
        Formation told = scenario.formation(formation).orElseThrow();
        return told.placeOf(field.equals("stay") ? "route" : field);
    }

    /** What no sentence says: that the clause bound while it happened. */
    private Optional<Condition> inForce(Rule rule, Reached.Prefix prefix) {
        Optional<Clause> clause = rule.clause().flatMap(treaties::clause);
        Optional<Stay> stay = prefix.fact(Stay.class);
        if (clause.isEmpty() || stay.isEmpty()) {
            return Optional.empty();
        }
        boolean bound = stay.get().to().isAfter(clause.get().inForce())
                && clause.get()
                        .ended()
                        .filter(end -> !stay.get().from().isBefore(end))
                        .isEmpty();
        return Optional.of(new Condition(
                bound, language.inForce(), "in-force", clause.get().id().toString(), "", Optional.empty()));
    }
}
