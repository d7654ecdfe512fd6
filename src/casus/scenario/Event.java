package casus.scenario;

import casus.problem.Place;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was said or done at an instant.
 *
 * @param id the verb and its ordinal in the file: {@code protest-1}
 * @param what a verb of the closed list of events
 * @param until the end of what it did where it lasts: a hold-up, a leave that was given
 * @param by who did it: a party, another actor or a formation; empty where the verb has no doer or nobody knows
 * @param allegedBy the party that says so; empty where it is told as a fact. An alleged event counts only in the reading
 *     of the party that alleges it
 * @param details every other field of the verb as it was written, in the order of the file
 */
public record Event(
        String id,
        String what,
        Instant at,
        Duration timeDoubt,
        Optional<Instant> until,
        String by,
        String to,
        String whom,
        String about,
        String clause,
        Optional<LonLat> where,
        String allegedBy,
        Map<String, String> details,
        Optional<Basis> basis,
        String source,
        Place place) {

    /** When what it did ends: {@code until}, or its own instant where it does not last. */
    public Instant endsAt() {
        return until.orElse(at);
    }

    /** When leave that it gave lapses: {@code until}, or never where it names no end. */
    public Instant lapsesAt() {
        return until.orElse(Instant.MAX);
    }
}
