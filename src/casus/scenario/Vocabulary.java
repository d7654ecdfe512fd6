package casus.scenario;

import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Problems;
import casus.treaty.ClauseId;
import casus.treaty.ForceKind;
import casus.treaty.NamedPlace;
import casus.treaty.Party;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.Weapon;
import casus.treaty.Zone;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that the scenario's treaties know. Where the file names no treaty that exists, nothing is known and nothing
 * is reported as unknown: one fault is enough.
 */
final class Vocabulary {
    private final List<Treaty> treaties;
    private final Problems problems;
    private final List<String> parties;
    private final List<String> kinds;
    private final List<String> weapons;
    private final List<String> clauses;
    private final List<String> zones;

    Vocabulary(List<Treaty> treaties, Problems problems) {
        this.treaties = List.copyOf(treaties);
        this.problems = problems;
        this.parties = ids(Treaty::parties, Party::id);
        this.kinds = ids(Treaty::kinds, ForceKind::id);
        this.weapons = ids(Treaty::weapons, Weapon::id);
        this.clauses = ids(Treaty::clauses, clause -> clause.id().toString());
        this.zones = ids(treaty -> treaty.ground().zones(), Zone::id);
    }

    boolean isKnown() {
        return !treaties.isEmpty();
    }

    /** {@code Tanggu Truce}, or several names. */
    String treatyNames() {
        return treaties.stream().map(one -> one.name().en()).collect(Collectors.joining(" and "));
    }

    /** The offset that the first treaty tells its dates in. */
    String usualOffset() {
        return isKnown() ? treaties.get(0).clock().getId() : "+08:00";
    }

    List<String> parties() {
        return parties;
    }

    List<String> kinds() {
        return kinds;
    }

    List<String> weapons() {
        return weapons;
    }

    List<String> instruments() {
        return treaties.stream().map(Treaty::id).toList();
    }

    List<String> zones() {
        return zones;
    }

    List<String> clauses() {
        return clauses;
    }

    /** What can be heard alone: readings by id, {@code base}, and each answer as {@code question=answer}. */
    List<String> readings() {
        Stream<String> answers = treaties.stream()
                .flatMap(treaty -> treaty.questions().stream())
                .flatMap(question -> question.answers().stream().map(answer -> question.id() + "=" + answer.id()));
        return Stream.of(Stream.of(Reading.BASE.id()), ids(Treaty::readings, Reading::id).stream(), answers)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    List<NamedPlace> places() {
        return treaties.stream().flatMap(one -> one.ground().places().stream()).toList();
    }

    Optional<Treaties> treaties() {
        return isKnown() ? Optional.of(Treaties.of(treaties)) : Optional.empty();
    }

    Optional<ForceKind> kind(String id) {
        return treaties().flatMap(all -> all.kind(id));
    }

    private <T> List<String> ids(Function<Treaty, List<T>> of, Function<T, String> id) {
        return treaties.stream()
                .flatMap(treaty -> of.apply(treaty).stream())
                .map(id)
                .distinct()
                .toList();
    }

    /** A word that must be one of those known, such as a party. */
    Optional<String> known(Scalar scalar, List<String> words, String code, String kindOfWord) {
        if (!isKnown() || words.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        problems.error(
                code,
                "`" + scalar.text() + "` is no " + kindOfWord + " of " + treatyNames(),
                Nearest.help(scalar.text(), words, Words.oneOf(words)),
                scalar.place());
        return Optional.empty();
    }

    /** The id of a clause that exists. */
    Optional<String> clause(Scalar scalar) {
        try {
            ClauseId.of(scalar.text());
        } catch (IllegalArgumentException otherForm) {
            String example = isKnown() ? clauses().stream().findFirst().orElse("treaty/1") : "treaty/1";
            problems.error(
                    "not-a-clause",
                    "`" + scalar.text() + "` is no clause",
                    "write the treaty and the clause, such as `" + example + "`",
                    scalar.place());
            return Optional.empty();
        }
        return known(scalar, clauses(), "clause-unknown", "clause");
    }
}
