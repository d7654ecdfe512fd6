package casus.judge;

import casus.finding.Condition;
import casus.finding.Explanation;
import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Opinion;
import casus.finding.ReadingExplained;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.ClauseKind;
import casus.treaty.Treaties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells, for a finding or for the want of one, which conditions of which rule held, down to the first that failed. */
final class Explainer {
    private final Language language;
    private final List<Probe> probes;
    private final Scenario scenario;
    private final Treaties treaties;
    private final List<Finding> findings;

    /** @param findings those of the scenario, for what one clause forbids and another permits */
    Explainer(Language language, List<Probe> probes, Scenario scenario, Treaties treaties, List<Finding> findings) {
        this.language = language;
        this.probes = probes;
        this.scenario = scenario;
        this.treaties = treaties;
        this.findings = findings;
    }

    Explanation of(Finding finding) {
        boolean onFormation = scenario.formation(finding.subject()).isPresent();
        String subject = onFormation ? finding.subject() : finding.object();
        List<ReadingExplained> readings = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            Opinion opinion = finding.opinions().get(i);
            String rule = opinion.rule().isEmpty() ? finding.rule() : opinion.rule();
            readings.add(
                    explained(probes.get(i), rule, opinion.verdict(), subject, prefix -> restsOn(prefix, finding)));
        }
        return new Explanation(finding.clause(), finding.subject(), Optional.of(finding), readings);
    }

    Explanation whyNot(ClauseId clause, String subject) {
        List<ReadingExplained> readings = new ArrayList<>();
        for (Probe probe : probes) {
            Verdict verdict = Whose.is(subject, clause, treaties, probe::attributes);
            // Of several rules the one that came furthest is the one that nearly spoke.
            probe.rules(clause).stream()
                    .map(rule -> explained(probe, rule.name(), verdict, subject, prefix -> true))
                    .max(Comparator.comparingInt(one -> one.conditions().size()))
                    .ifPresent(readings::add);
        }
        return new Explanation(clause, subject, Optional.empty(), readings);
    }

    private static boolean restsOn(Reached.Prefix prefix, Finding finding) {
        boolean sameStay = prefix.fact(Stay.class)
                .filter(stay ->
                        !stay.from().isAfter(finding.from()) && !stay.to().isBefore(finding.from()))
                .isPresent();
        return sameStay
                && prefix.fact(Event.class)
                        .map(Event::id)
                        .map(finding.acts()::contains)
                        .orElse(true);
    }

    private ReadingExplained explained(
            Probe probe, String ruleName, Verdict verdict, String subject, Predicate<Reached.Prefix> wanted) {
        // An answer may take away or replace the rule by which another reading found something.
        return probe.rule(ruleName)
                .map(rule -> explained(probe, rule, verdict, subject, wanted))
                .orElseGet(() -> new ReadingExplained(probe.reading().id(), verdict, "", List.of()));
    }

    private ReadingExplained explained(
            Probe probe, Rule rule, Verdict verdict, String subject, Predicate<Reached.Prefix> wanted) {
        Reached.Prefix prefix = probe.furthest(rule, subject, wanted);
        List<Condition> conditions =
                new ArrayList<>(new Conditions(probe, scenario, treaties).of(rule, prefix, subject));
        Verdict told = verdict;
        if (prefix.length() == rule.patterns()) {
            Optional<Condition> inForce = inForce(rule, prefix, probe);
            inForce.ifPresent(conditions::add);
            if (inForce.map(Condition::held).orElse(true)) {
                Optional<Condition> unpermitted = unpermitted(rule, prefix, probe);
                unpermitted.ifPresent(conditions::add);
                told = unpermitted.map(Condition::held).orElse(true) ? verdict : Verdict.PERMITTED;
            }
        }
        return new ReadingExplained(probe.reading().id(), told, rule.name(), conditions);
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

    /** Nor does it say that no other clause gives leave for the whole of what it forbids. */
    private Optional<Condition> unpermitted(Rule rule, Reached.Prefix prefix, Probe probe) {
        Optional<Clause> forbids =
                rule.clause().flatMap(treaties::clause).filter(clause -> clause.kind() == ClauseKind.PROHIBITION);
        Optional<Stay> stay = prefix.fact(Stay.class);
        // A rule may give leave from what its own clause forbids: of that nothing more is asked.
        if (forbids.isEmpty() || stay.isEmpty() || rule.permits()) {
            return Optional.empty();
        }
        boolean found = findings.stream()
                .anyMatch(one -> one.clause().equals(forbids.get().id()) && isOn(one, stay.get()));
        Optional<Finding> leave = findings.stream()
                .filter(one -> !found
                        && isOn(one, stay.get())
                        && permits(one, probe.reading().id()))
                .findFirst();
        return Optional.of(new Condition(
                leave.isEmpty(),
                language.notPermitted(),
                "permission",
                leave.map(one -> one.clause().toString()).orElse(""),
                "",
                Optional.empty()));
    }

    private static boolean isOn(Finding finding, Stay stay) {
        return finding.subject().equals(stay.formation())
                && finding.object().equals(stay.zone())
                && !finding.from().isAfter(stay.to())
                && !finding.to().isBefore(stay.from());
    }

    private static boolean permits(Finding finding, String reading) {
        return finding.kind() == Kind.PERMITTED
                || finding.opinions().stream()
                        .anyMatch(one -> one.reading().equals(reading) && one.verdict() == Verdict.PERMITTED);
    }
}
