package casus.scenario;

import casus.problem.Problem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A story of who moved where and when, and who said what.
 *
 * @param file as the user named it
 * @param treaties the treaties that it is judged under, by id
 * @param clock the offset in which its instants are told: the file's {@code clock}, else that of its {@code from}
 * @param from the start of the period that is judged
 * @param to its end
 * @param exact true where the file says {@code uncertainty: none}: every doubt of map and report counts as nought
 * @param weather what may stop sight, in the order of the file; spells may overlap
 * @param othersAllowed true where breaches and open findings that {@code expect} does not list are no failure
 * @param warnings what the reader noticed and read past, in file order
 * @param sha256 of the file's bytes; where routes are imported, of the lines of the fingerprints of the file and of what it
 *     imports, in the order in which it first names them, so that it covers every byte that was read
 */
public record Scenario(
        String file,
        String title,
        List<String> treaties,
        String about,
        ZoneOffset clock,
        Instant from,
        Instant to,
        boolean exact,
        List<Weather> weather,
        List<Formation> formations,
        List<Event> events,
        List<Expectation> expectations,
        boolean othersAllowed,
        OptionalLong seed,
        List<Problem> warnings,
        String sha256) {

    /** The same story told of these formations and events only. */
    public Scenario with(List<Formation> fewer, List<Event> happened) {
        return new Scenario(
                file,
                title,
                treaties,
                about,
                clock,
                from,
                to,
                exact,
                weather,
                fewer,
                happened,
                expectations,
                othersAllowed,
                seed,
                warnings,
                sha256);
    }

    public Optional<Formation> formation(String id) {
        return formations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Event> event(String id) {
        return events.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
