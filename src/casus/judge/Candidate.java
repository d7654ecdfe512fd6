package casus.judge;

import casus.finding.Because;
import casus.finding.Margin;
import casus.finding.Verdict;
import casus.movement.Scene;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.treaty.ClauseId;
import casus.treaty.LonLat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found under one reading, before it is cut.
 *
 * @param subject the formation, or the party that the clause binds where it is an act or a duty
 * @param object the zone, whom the act concerned, the event that was to be answered, the weapon …
 * @param stay the stay that the rule matched
 * @param act the act that it concluded on; none where it concluded on the stay
 * @param limit where a permission lasts only while an event lasts, that event
 * @param margin what the rule itself measured: hours to a deadline, weapons, men; none where the stay is measured
 * @param scene where the act, or the event to be answered, took place, as the rule asked
 * @param where where it took place, as far as no stay tells it
 */
record Candidate(
        Verdict verdict,
        String rule,
        ClauseId clause,
        String subject,
        String object,
        Instant from,
        Instant to,
        Optional<Stay> stay,
        Optional<Event> act,
        Optional<Event> limit,
        Optional<Margin> margin,
        Optional<Scene> scene,
        Optional<LonLat> where,
        List<Because> because) {

    /** Whether it is about a duty with a time limit: it is one matter, by whatever act it was answered. */
    boolean isDuty() {
        return margin.isPresent() && stay.isEmpty();
    }

    /** Whether it may not have been in the place at all that the rule speaks of. */
    boolean isOnlyPossible() {
        return stay.filter(Stay::possible).isPresent()
                || scene.filter(one -> !one.inside()).isPresent();
    }
}
