package casus.judge;

import casus.treaty.Clause;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    static Hearing hold(ReadingRules rules, Reading reading, StoryPart part, Treaties treaties) {
        Found found = new Found(treaties, reading, part);
        KieSession session = rules.session();
        try {
            session.setGlobal("found", found);
            fire(rules, session, found, reading, part, treaties);
            return new Hearing(reading, found.candidates(), attributions(session), found.fired());
        } finally {
            session.dispose();
        }
    }

    /** Puts the facts of the scenario, as the reading sees them, before the rules. */
    static void fire(
            ReadingRules rules,
            KieSession session,
            AgendaEventListener listener,
            Reading reading,
            StoryPart part,
            Treaties treaties) {
        session.addEventListener(listener);
        new Facts(reading, part, treaties).tell(session::insert);
        rules.fire(session);
    }

    static Set<Attribution> attributions(KieSession session) {
        Set<Attribution> attributions = new HashSet<>();
        session.getObjects(Attribution.class::isInstance).forEach(fact -> attributions.add((Attribution) fact));
        return attributions;
    }

    /** Whether it is the act of the party that the clause binds. */
    boolean attributes(String subject, Clause clause) {
        return attributions.contains(
                new Attribution(subject, clause.binds(), clause.id().treaty()));
    }
}
