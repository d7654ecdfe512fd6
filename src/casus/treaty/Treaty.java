package casus.treaty;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One instrument: its folder in {@code rules/}, without the rules.
 *
 * @param supplements the treaty that it rests on; empty where it stands alone
 * @param signed none where nobody is known to have signed it
 * @param clock the offset in which its own dates are told
 * @param terms those of the treaty as a whole (their clause part is empty)
 * @param named persons and bodies that its terms and events speak of
 * @param instrument what is known of it as a document; none where the pack is silent
 * @param sha256 of every file of the pack, in lower-case hex
 */
public record Treaty(
        String id,
        Text name,
        Text shortName,
        String supplements,
        Optional<Instant> signed,
        Instant inForce,
        Optional<Instant> ended,
        ZoneOffset clock,
        Text about,
        List<Party> parties,
        List<ForceKind> kinds,
        List<Weapon> weapons,
        List<Named> named,
        List<Clause> clauses,
        List<Term> terms,
        List<Question> questions,
        List<Reading> readings,
        List<Article> articles,
        Ground ground,
        Optional<Instrument> instrument,
        List<String> sources,
        String sha256) {

    public Optional<Clause> clause(ClauseId clause) {
        return clauses.stream().filter(one -> one.id().equals(clause)).findFirst();
    }

    public Optional<Party> party(String party) {
        return parties.stream().filter(one -> one.id().equals(party)).findFirst();
    }

    public Optional<ForceKind> kind(String kind) {
        return kinds.stream().filter(one -> one.id().equals(kind)).findFirst();
    }

    public Optional<Question> question(String question) {
        return questions.stream().filter(one -> one.id().equals(question)).findFirst();
    }

    public Optional<Reading> reading(String reading) {
        return readings.stream().filter(one -> one.id().equals(reading)).findFirst();
    }

    public Optional<Article> article(String article) {
        return articles.stream().filter(one -> one.id().equals(article)).findFirst();
    }

    /** The treaty's ids of {@code kinds}, {@code weapons}, {@code persons} …, as {@link Term#of} names them. */
    public Set<String> idsOf(String what) {
        return Vocabulary.of(this).idsOf(what);
    }

    /** The same treaty with other clauses, terms and questions. */
    public Treaty with(List<Clause> otherClauses, List<Term> otherTerms, List<Question> otherQuestions) {
        return new Treaty(
                id,
                name,
                shortName,
                supplements,
                signed,
                inForce,
                ended,
                clock,
                about,
                parties,
                kinds,
                weapons,
                named,
                otherClauses,
                otherTerms,
                otherQuestions,
                readings,
                articles,
                ground,
                instrument,
                sources,
                sha256);
    }
}
