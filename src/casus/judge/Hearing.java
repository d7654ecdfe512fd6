package casus.judge;

import casus.movement.Stay;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import casus.treaty.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * One scenario under one reading: facts in, candidates out. A session of its own each time, for one thread.
 *
 * @param candidates what rules found, uncut and in no order
 * @param attributions whose act is whose
 * @param fired the names of the rules that were met
 */
record Hearing(Reading reading, List<Candidate> candidates, Set<Attribution> attributions, Set<String> fired) {
    /** Rules find and conclude, so that each fires once for a match; a rule that never ends is stopped here. */
    private static final int FIRINGS = 50_000_000;

    static Hearing hold(KieBase rules, Reading reading, StoryPart part, Treaties treaties) {
        Found found = new Found(treaties, reading, part);
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("found", found);
            fire(session, found, reading, part, treaties);
            return new Hearing(reading, found.candidates(), attributions(session), found.fired());
        } finally {
            session.dispose();
        }
    }

    /** Puts the facts of the scenario, as the reading sees them, before the rules. */
    static void fire(
            KieSession session, AgendaEventListener listener, Reading reading, StoryPart part, Treaties treaties) {
        session.addEventListener(listener);
        Answers answers = Answers.of(treaties, reading);
        treaties.parties().forEach(session::insert);
        answers.facts(treaties).forEach(session::insert);
        part.scenario().formations().forEach(session::insert);
        part.scenario().events().stream()
                .filter(event ->
                        event.allegedBy().isEmpty() || event.allegedBy().equals(reading.heldBy()))
                .forEach(session::insert);
        stays(reading, part, treaties).forEach(session::insert);
        if (session.fireAllRules(FIRINGS) >= FIRINGS) {
            throw new IllegalStateException("the rules do not come to an end after " + FIRINGS + " firings");
        }
    }

    static Set<Attribution> attributions(KieSession session) {
        Set<Attribution> attributions = new HashSet<>();
        session.getObjects(Attribution.class::isInstance).forEach(fact -> attributions.add((Attribution) fact));
        return attributions;
    }

    /** Under the name that rules give a zone, those of the zone that stands in its place. */
    private static List<Stay> stays(Reading reading, StoryPart part, Treaties treaties) {
        List<Stay> stays = new ArrayList<>();
        for (Zone zone : treaties.zones()) {
            String measured = treaties.zone(reading, zone.id());
            part.movements().stays().stream()
                    .filter(stay -> part.asksFor(zone.id()) && stay.zone().equals(measured))
                    .map(stay -> stay.in(zone.id()))
                    .forEach(stays::add);
        }
        return stays;
    }

    boolean attributes(String subject, String party) {
        return attributions.contains(new Attribution(subject, party));
    }
}
