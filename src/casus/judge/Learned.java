package casus.judge;

import casus.finding.Finding;
import casus.finding.Knowledge;
import casus.finding.Knowledge.How;
import casus.problem.Place;
import casus.scenario.Event;
import casus.scenario.Scenario;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** What the conclusions of the rules of knowledge speak to. Of several ways to learn of one thing the first is kept. */
public final class Learned extends DefaultAgendaEventListener {
    private static final Comparator<Knowledge> FIRST = Comparator.comparing(Knowledge::from)
            .thenComparing(Knowledge::how)
            .thenComparing(Knowledge::by)
            .thenComparing(Knowledge::rule);

    private final Scenario scenario;
    /** By who and of what. Only looked up in. */
    private final Map<String, Map<String, Knowledge>> first = new HashMap<>();

    /** Where it is said what each observer sees. Only looked up in. */
    private final Map<String, Place> sees = new HashMap<>();

    private @Nullable String rule;

    Learned(Scenario scenario) {
        this.scenario = scenario;
        scenario.formations().forEach(one -> one.sees().ifPresent(any -> sees.put(one.id(), one.placeOf("sees"))));
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        rule = event.getMatch().getRule().getName();
    }

    /** It is its own conduct. */
    public void itself(Audience who, Finding finding) {
        learned(who, finding, finding.from(), How.OWN, "", place(finding));
    }

    /** It was done to it. */
    public void suffered(Audience who, Finding finding) {
        learned(who, finding, finding.from(), How.SUFFERED, "", place(finding));
    }

    /** Its observer had the formation in sight while it lasted. */
    public void saw(Audience who, Finding finding, Look look) {
        Place place = sees.getOrDefault(look.observer(), place(finding));
        learned(who, finding, look.at(), How.SEEN, look.observer(), place);
    }

    /** It was told of it, or charged with it. */
    public void heard(Audience who, Finding finding, Event word) {
        learned(who, finding, word.at(), How.TOLD, word.id(), word.place());
    }

    private Place place(Finding finding) {
        return finding.because().isEmpty()
                ? Place.of(scenario.file())
                : finding.because().get(0).at();
    }

    private void learned(Audience who, Finding finding, Instant at, How how, String by, Place place) {
        if (rule == null) {
            throw new IllegalStateException("a conclusion outside a rule");
        }
        Instant from = at.isAfter(finding.from()) ? at : finding.from();
        Knowledge known = new Knowledge(who.id(), finding.id(), from, how, by, rule, place);
        first.computeIfAbsent(finding.id(), none -> new HashMap<>())
                .merge(who.id(), known, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
    }

    /** What somebody knows of a finding; none where it does not. */
    @Nullable
    Knowledge of(String finding, String who) {
        return first.getOrDefault(finding, Map.of()).get(who);
    }
}
