package casus.judge;

import casus.finding.Because;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.treaty.ClauseId;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<Candidate> candidates = new ArrayList<>();
    private @Nullable Match match;

    Found(Treaties treaties, Reading reading) {
        this.treaties = treaties;
        this.reading = reading;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
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
        var from = limit.map(Event::at).filter(stay.from()::isBefore).orElse(stay.from());
        var to = limit.map(Event::endsAt).filter(stay.to()::isAfter).orElse(stay.to());
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

    private void add(Verdict verdict, Event act) {
        ClauseId clause = clause();
        String party = treaties.clause(clause).map(bound -> bound.binds()).orElse(act.by());
        Optional<Stay> stay = fired().getObjects().stream()
                .filter(Stay.class::isInstance)
                .map(Stay.class::cast)
                .findFirst();
        candidates.add(new Candidate(
                verdict,
                rule(),
                clause,
                party,
                act.whom(),
                act.at(),
                act.endsAt(),
                stay,
                Optional.of(act),
                Optional.empty(),
                because()));
    }

    private Match fired() {
        if (match == null) {
            throw new IllegalStateException("a conclusion outside a rule");
        }
        return match;
    }

    private String rule() {
        return fired().getRule().getName();
    }

    private ClauseId clause() {
        // The loader has checked that every rule that concludes cites a clause.
        return ClauseId.of(
                String.valueOf(fired().getRule().getMetaData().get("clause")).replace("\"", ""));
    }

    private List<Because> because() {
        List<Because> because = new ArrayList<>();
        for (String name : fired().getDeclarationIds()) {
            Object fact = fired().getDeclarationValue(name);
            if (fact instanceof Formation formation) {
                because.add(new Because("formation", formation.id(), "", formation.place()));
            } else if (fact instanceof Stay stay) {
                because.add(
                        new Because("stay", stay.formation(), treaties.zone(reading, stay.zone()), placeOf(because)));
            } else if (fact instanceof Event event) {
                because.add(new Because("event", event.id(), "", event.place()));
            }
        }
        return because;
    }

    private static casus.problem.Place placeOf(List<Because> soFar) {
        // Every sentence about a stay names its formation first.
        return soFar.get(0).at();
    }
}
