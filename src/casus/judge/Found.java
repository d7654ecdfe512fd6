package casus.judge;

import casus.finding.Because;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.problem.Place;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.treaty.ClauseId;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * What the conclusions of rules speak to. Which rule and clause it is, and what facts met it, comes from the match that is
 * being fired, so that a rule's conclusion is one statement.
 */
public final class Found extends DefaultAgendaEventListener {
    private final Treaties treaties;
    private final Reading reading;
    private final StoryPart part;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> fired = new TreeSet<>();
    /** Only looked up in, by a rule's name. */
    private final Map<String, ClauseId> clauses = new HashMap<>();

    private @Nullable Match match;

    Found(Treaties treaties, Reading reading, StoryPart part) {
        this.treaties = treaties;
        this.reading = reading;
        this.part = part;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
        fired.add(match.getRule().getName());
    }

    /** The names of the rules that fired, those that only infer among them. */
    Set<String> fired() {
        return fired;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The stay departs from the clause. */
    public void breach(Stay stay) {
        add(Verdict.BREACH, stay, Optional.empty());
    }

    /** The clause gives leave for the stay. */
    public void permitted(Stay stay) {
        add(Verdict.PERMITTED, stay, Optional.empty());
    }

    /** The clause gives leave for the stay from the instant of the event to its end. */
    public void permittedDuring(Stay stay, Event leave) {
        add(Verdict.PERMITTED, stay, Optional.of(leave));
    }

    /** The act departs from the clause. */
    public void breach(Event act) {
        add(Verdict.BREACH, act);
    }

    /** By the act the duty is done. */
    public void fulfilled(Event act) {
        add(Verdict.FULFILLED, act);
    }

    private void add(Verdict verdict, Stay stay, Optional<Event> limit) {
        if (!part.tellsOf(stay)) {
            return;
        }
        var from = limit.map(Event::at).filter(stay.from()::isBefore).orElse(stay.from());
        var to = limit.map(Event::lapsesAt).filter(stay.to()::isAfter).orElse(stay.to());
        candidates.add(new Candidate(
                verdict,
                rule(),
                clause(),
                stay.formation(),
                stay.zone(),
                from,
                to,
                Optional.of(stay),
                Optional.empty(),
                limit,
                because()));
    }

    /** Of an act that lasts, only what falls into the stay that the rule matched is meant. */
    private void add(Verdict verdict, Event act) {
        if (!part.tellsOf(act)) {
            return;
        }
        ClauseId clause = clause();
        String party = treaties.clause(clause).map(bound -> bound.binds()).orElse(act.by());
        Optional<Stay> stay = matched(Stay.class);
        candidates.add(new Candidate(
                verdict,
                rule(),
                clause,
                party,
                act.whom(),
                stay.map(Stay::from).filter(act.at()::isBefore).orElse(act.at()),
                stay.map(Stay::to).filter(act.endsAt()::isAfter).orElse(act.endsAt()),
                stay,
                Optional.of(act),
                Optional.empty(),
                because()));
    }

    private Match current() {
        if (match == null) {
            throw new IllegalStateException("a conclusion outside a rule");
        }
        return match;
    }

    private String rule() {
        return current().getRule().getName();
    }

    private ClauseId clause() {
        // The loader has checked that every rule that concludes cites a clause.
        return clauses.computeIfAbsent(
                rule(),
                name -> ClauseId.of(
                        String.valueOf(current().getRule().getMetaData().get("clause"))
                                .replace("\"", "")));
    }

    /** Whoever it is about, where it was, what was done; the order of a match's own facts is no order. */
    private List<Because> because() {
        List<Because> because = new ArrayList<>();
        Optional<Formation> formation = matched(Formation.class);
        formation.ifPresent(one -> because.add(new Because("formation", one.id(), "", one.place())));
        matched(Stay.class)
                .ifPresent(stay -> because.add(new Because(
                        "stay",
                        stay.formation(),
                        treaties.zone(reading, stay.zone()),
                        formation.map(one -> one.placeOf("route")).orElse(Place.of("")))));
        facts().filter(Event.class::isInstance)
                .map(Event.class::cast)
                .sorted(Comparator.comparing(Event::id))
                .forEach(event -> because.add(new Because("event", event.id(), "", event.place())));
        return because;
    }

    private <T> Optional<T> matched(Class<T> type) {
        return facts().filter(type::isInstance).map(type::cast).findFirst();
    }

    private Stream<?> facts() {
        return current().getObjects().stream();
    }
}
