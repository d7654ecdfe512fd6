package casus.treaty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The instruments that one scenario is judged under, in the order in which it names them, each after the treaty that it
 * supplements. What a name means is asked here; the first instrument that knows it answers.
 *
 * @param readings the readings that are heard, their answers by {@code treaty/question}
 * @param supposed what this run supposes of them, and what the treaties here already are changed by
 */
public record Treaties(List<Treaty> all, List<Reading> readings, Suppositions supposed) {
    public Treaties {
        all = List.copyOf(all);
        readings = List.copyOf(readings);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no treaty");
        }
    }

    public Optional<Clause> clause(ClauseId id) {
        return first(treaty -> treaty.clause(id));
    }

    public Optional<Party> party(String id) {
        return first(treaty -> treaty.party(id));
    }

    /** Every party and other actor, each once, as the first instrument that names it does. */
    public List<Party> parties() {
        Map<String, Party> byId = new LinkedHashMap<>();
        all.forEach(treaty -> treaty.parties().forEach(party -> byId.putIfAbsent(party.id(), party)));
        return List.copyOf(byId.values());
    }

    public Optional<ForceKind> kind(String id) {
        return first(treaty -> treaty.kind(id));
    }

    public Optional<Zone> zone(String id) {
        return first(treaty -> treaty.ground().zone(id));
    }

    public Optional<Line> line(String id) {
        return first(treaty -> treaty.ground().line(id));
    }

    public Optional<Named> named(String id) {
        return first(treaty ->
                treaty.named().stream().filter(one -> one.id().equals(id)).findFirst());
    }

    public Optional<Weapon> weapon(String id) {
        return first(treaty ->
                treaty.weapons().stream().filter(one -> one.id().equals(id)).findFirst());
    }

    /** What one treaty's own words and the others' call a value of a term ({@link Term#of}). */
    Set<String> idsOf(String what) {
        Set<String> ids = new LinkedHashSet<>();
        all.forEach(treaty -> ids.addAll(treaty.idsOf(what)));
        return ids;
    }

    /** From when a clause binds under a reading; {@link Answer#NEVER} where it does not. */
    public Instant inForce(Reading reading, Clause clause) {
        return answers(reading).stream()
                .map(Answer::bindsFrom)
                .filter(from -> from.containsKey(clause.id()))
                .map(from -> from.getOrDefault(clause.id(), clause.inForce()))
                .findFirst()
                .orElse(clause.inForce());
    }

    public List<Clause> clauses() {
        return all.stream().flatMap(treaty -> treaty.clauses().stream()).toList();
    }

    public List<NamedPlace> places() {
        return all.stream().flatMap(treaty -> treaty.ground().places().stream()).toList();
    }

    /** The fixed centre of the metric projection: the first instrument's. */
    public LonLat centre() {
        return all.get(0).ground().centre();
    }

    public List<Zone> zones() {
        return all.stream().flatMap(treaty -> treaty.ground().zones().stream()).toList();
    }

    public List<Line> lines() {
        return all.stream().flatMap(treaty -> treaty.ground().lines().stream()).toList();
    }

    /** Under every reading that a party holds: those of one id in several instruments are one, with the answers of all. */
    public static Treaties of(List<Treaty> all) {
        Map<String, Reading> byId = new LinkedHashMap<>();
        for (Treaty treaty : all) {
            for (Reading reading : treaty.readings()) {
                byId.merge(reading.id(), qualified(treaty, reading), Treaties::joined);
            }
        }
        return new Treaties(all, new ArrayList<>(byId.values()), Suppositions.NONE);
    }

    /** Every reading that a run can ask for: the plain text, those heard, and each answer to each question alone. */
    public List<String> everyReading() {
        Stream<String> answers = questions()
                .flatMap(question -> question.answers().stream().map(answer -> question.id() + "=" + answer.id()));
        return Stream.of(Stream.of(Reading.BASE.id()), readings.stream().map(Reading::id), answers)
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /** The answers that a reading gives, in the order of the treaties and their questions. */
    public List<Answer> answers(Reading reading) {
        List<Answer> answers = new ArrayList<>();
        for (Treaty treaty : all) {
            for (Question question : treaty.questions()) {
                Optional.ofNullable(reading.answers().get(treaty.id() + "/" + question.id()))
                        .flatMap(question::answer)
                        .ifPresent(answers::add);
            }
        }
        return answers;
    }

    /** The zone of the ground that stands in for this one under a reading; itself where none does. */
    public String zone(Reading reading, String id) {
        return answers(reading).stream()
                .map(Answer::zones)
                .filter(zones -> zones.containsKey(id))
                .map(zones -> zones.getOrDefault(id, id))
                .findFirst()
                .orElse(id);
    }

    /** The zones of the ground that stand for this one under the readings heard, each once. */
    public List<String> zonesOf(String id) {
        return readings.stream().map(reading -> zone(reading, id)).distinct().toList();
    }

    private static Reading qualified(Treaty treaty, Reading reading) {
        Map<String, String> answers = new LinkedHashMap<>();
        reading.answers().forEach((question, answer) -> answers.put(treaty.id() + "/" + question, answer));
        return new Reading(reading.id(), reading.heldBy(), answers, reading.source());
    }

    private static Reading joined(Reading one, Reading other) {
        Map<String, String> answers = new LinkedHashMap<>(one.answers());
        answers.putAll(other.answers());
        return new Reading(one.id(), one.heldBy(), answers, one.source());
    }

    private <T> Optional<T> first(Function<Treaty, Optional<T>> asked) {
        return all.stream().map(asked).flatMap(Optional::stream).findFirst();
    }

    public Stream<Question> questions() {
        return all.stream().flatMap(treaty -> treaty.questions().stream());
    }
}
