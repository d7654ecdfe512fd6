package casus.judge;

import casus.finding.Because;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.treaty.ClauseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found under one reading, before it is cut.
 *
 * @param subject the formation, or the party that the clause binds where it is an act
 * @param object the zone, or whom the act concerned
 * @param stay the stay that the rule matched
 * @param act the act that it concluded on; none where it concluded on the stay
 * @param limit where a permission lasts only while an event lasts, that event
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
        List<Because> because) {}
