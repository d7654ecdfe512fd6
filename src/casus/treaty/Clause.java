package casus.treaty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One norm of a treaty.
 *
 * @param binds the party whose conduct it speaks of
 * @param label what a part of an article is called after its number: {@code protection} of {@code 2-protection}; none where
 *     the clause is the article itself
 * @param article the file of its words: {@code article-2} for clauses {@code 2} and {@code 2-protection}
 * @param inForce when it starts to bind; the treaty's own entry into force unless the clause has a date
 * @param ended when it ceases to bind (exclusive); none where it did not
 * @param places the zones and lines of the ground that it speaks of; the first is the one it is about
 */
public record Clause(
        ClauseId id,
        Optional<Text> label,
        ClauseKind kind,
        String binds,
        String article,
        Text heading,
        Visibility visibility,
        String source,
        Instant inForce,
        Optional<Instant> ended,
        List<Term> terms,
        List<String> places) {

    /** The same clause with other terms. */
    public Clause withTerms(List<Term> changed) {
        return new Clause(
                id, label, kind, binds, article, heading, visibility, source, inForce, ended, changed, places);
    }
}
