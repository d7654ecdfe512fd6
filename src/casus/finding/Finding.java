package casus.finding;

import casus.treaty.ClauseId;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One clause, one subject, one piece of time on which each reading keeps to one verdict.
 *
 * @param id clause, subject, object and ordinal; never an instant, so that two runs can be compared
 * @param subject the formation or party whose conduct it is
 * @param object the zone, formation or act that it concerns
 * @param fromDoubt the start is right give or take this
 * @param where where the formation was deepest or nearest, or where the act took place
 * @param opinions one for each reading judged, in the treaty's order of readings
 */
public record Finding(
        String id,
        Kind kind,
        ClauseId clause,
        String rule,
        String subject,
        String object,
        Instant from,
        Instant to,
        Duration fromDoubt,
        Duration toDoubt,
        Optional<Instant> sureFrom,
        Optional<LonLat> where,
        Optional<Margin> margin,
        List<Opinion> opinions,
        List<Because> because) {

    /** The ids of the events that it rests on, each once. */
    public List<String> acts() {
        return because.stream()
                .filter(fact -> fact.fact().equals("event"))
                .map(Because::id)
                .distinct()
                .toList();
    }

    /** The same finding under another id. */
    public Finding withId(String newId) {
        return new Finding(
                newId, kind, clause, rule, subject, object, from, to, fromDoubt, toDoubt, sureFrom, where, margin,
                opinions, because);
    }
}
