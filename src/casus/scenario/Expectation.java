package casus.scenario;

import casus.problem.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a scenario expects of its own outcome.
 *
 * @param kind {@code breach}, {@code permitted}, {@code fulfilled}, {@code pending}, {@code contested}, {@code open},
 *     {@code no-finding}; {@code knows} or {@code unaware}; {@code protest-seen}, {@code protest-unseen} or {@code protest-false}
 * @param who who knows or does not: a party or {@code public}; the protest's id of the last three; empty otherwise
 * @param clause {@code tanggu-1933/1}; empty of a protest
 * @param by the finding's subject; empty where any will do
 * @param within the tolerance on the instants; nought where they are meant exactly
 * @param how how it is known: {@code own}, {@code suffered}, {@code seen} or {@code told}; empty where any way will do
 * @param reading the reading whose verdict is meant; empty for the merged finding
 */
public record Expectation(
        String kind,
        String who,
        String clause,
        String by,
        Optional<Instant> from,
        Optional<Instant> to,
        Duration within,
        String how,
        String reading,
        Place place) {

    /** Whether it is about what came to be known, and lists no finding. */
    public boolean isOfKnowledge() {
        return !who.isEmpty();
    }
}
