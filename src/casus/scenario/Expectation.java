package casus.scenario;

import casus.problem.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a scenario expects of its own outcome.
 *
 * @param kind {@code breach}, {@code permitted}, {@code fulfilled}, {@code pending}, {@code contested}, {@code open} or
 *     {@code no-finding}
 * @param clause {@code tanggu-1933/1}
 * @param by the finding's subject; empty where any will do
 * @param within the tolerance on the instants; nought where they are meant exactly
 * @param reading the reading whose verdict is meant; empty for the merged finding
 */
public record Expectation(
        String kind,
        String clause,
        String by,
        Optional<Instant> from,
        Optional<Instant> to,
        Duration within,
        String reading,
        Place place) {}
