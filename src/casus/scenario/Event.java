package casus.scenario;

import casus.problem.Place;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was said or done at an instant.
 *
 * @param id the verb and its ordinal in the file: {@code protest-1}
 * @param what a verb of the closed list of events
 * @param until the end of what it did where it lasts: a hold-up, a leave that was given
 * @param by who did it: a party, another actor or a formation; empty where the verb has no doer or nobody knows
 * @param placeDoubt the point is right give or take this
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
        Kilometres placeDoubt,
        String allegedBy,
        Map<String, String> details,
        Optional<Basis> basis,
        String source,
        Place place) {

    /** Everything that {@code what} can be. */
    public static List<String> verbs() {
        return Verb.verbs();
    }

    /** When what it did ends: {@code until}, or its own instant where it does not last. */
    public Instant endsAt() {
        return until.orElse(at);
    }

    /** The event that it answers; empty where it answers none. */
    public String which() {
        return detail("which");
    }

    /** Whom it was done with. Not called `with`, which is a keyword of the language of rules. */
    public String partner() {
        return detail("with");
    }

    /** What kind of its verb it was: of a disorder. */
    public String sort() {
        return detail("kind");
    }

    /** To whom or what it was done: the person, the body, or else the actor. */
    public String doneTo() {
        return details.getOrDefault("person", details.getOrDefault("body", whom));
    }

    /** A field of the verb's own as it was written; empty where the file is silent. */
    public String detail(String field) {
        return details.getOrDefault(field, "");
    }

    /** What it asks for: the items of a demand, as the file writes them. */
    public List<String> items() {
        return List.of(details.getOrDefault("items", "").split("; "));
    }

    /** When leave that it gave lapses: {@code until}, or never where it names no end. */
    public Instant lapsesAt() {
        return until.orElse(Instant.MAX);
    }
}
