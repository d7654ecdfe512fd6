package casus.judge;

import casus.finding.Condition;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Party;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** On which grounds of {@code mechanics/} a formation's conduct, or an act, was a party's; or how each ground failed. */
final class Grounds {
    private static final String DISPUTED = "disputed";

    private final Probe probe;
    private final Scenario scenario;
    private final BiFunction<Rule, Reached.Prefix, List<Condition>> conditions;

    /** @param conditions those of a rule, down to the first that the prefix did not reach */
    Grounds(Probe probe, Scenario scenario, BiFunction<Rule, Reached.Prefix, List<Condition>> conditions) {
        this.probe = probe;
        this.scenario = scenario;
        this.conditions = conditions;
    }

    /** Of the formation or act; none where the file says itself whose it is, or that it is nobody's. */
    List<List<Condition>> of(String subject, String party, String treaty, boolean held) {
        boolean told = scenario.formation(subject)
                .map(one -> !one.belongsTo().equals(DISPUTED))
                .or(() -> scenario.event(subject).map(act -> !held || act.by().equals(party)))
                .orElse(true);
        return told
                ? List.of()
                : probe.inferring().stream()
                        .flatMap(rule -> furthest(rule, subject, party, treaty)
                                .filter(prefix -> prefix.length() > 0 && isWhole(rule, prefix) == held)
                                .map(prefix -> conditions.apply(rule, prefix))
                                .stream())
                        .toList();
    }

    private static boolean isWhole(Rule rule, Reached.Prefix prefix) {
        return prefix.length() == rule.patterns();
    }

    private Optional<Reached.Prefix> furthest(Rule rule, String subject, String party, String treaty) {
        boolean ofFormation = scenario.formation(subject).isPresent();
        return rule.concludesOn("formation") == ofFormation
                ? probe.furthest(rule, prefix -> isAbout(prefix, subject, ofFormation) && isOf(prefix, party, treaty))
                : Optional.empty();
    }

    private static boolean isAbout(Reached.Prefix prefix, String subject, boolean ofFormation) {
        return ofFormation
                ? prefix.fact(Formation.class)
                        .map(Formation::id)
                        .orElse(subject)
                        .equals(subject)
                : prefix.fact(Event.class).map(Event::id).orElse(subject).equals(subject);
    }

    /** Each treaty has grounds of its own. */
    private static boolean isOf(Reached.Prefix prefix, String party, String treaty) {
        return prefix.fact(Party.class).map(Party::id).orElse(party).equals(party)
                && prefix.fact(TermValue.class)
                        .map(TermValue::treaty)
                        .orElse(treaty)
                        .equals(treaty)
                && prefix.fact(Attribution.class)
                        .map(doer -> doer.party().equals(party) && doer.under().equals(treaty))
                        .orElse(true);
    }
}
