package casus.movement;

import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A maximal interval of positive length in which a formation is strictly inside a zone (or, where the zone includes its
 * boundary, on it too).
 *
 * @param possible false for a true stay; true for one that the routes do not show but the doubts allow: the formation is
 *     outside all the while, yet nearer to the boundary than the doubt of line and report together. Its {@code from} and
 *     {@code to} then bound the time in which it is that near
 * @param margin the signed distance to the boundary at {@code extremeAt}: negative inside, 0 on the boundary
 * @param doubt the doubt of line and report together at that point
 * @param extremeAt of a true stay: when it is deepest, where the depth exceeds the doubt there; otherwise when depth less
 *     doubt is greatest, so that a stay which is sure at any time is told at a point where it is sure. Of a possible one:
 *     when it is nearest. The first such instant
 * @param where its position then
 * @param sureFrom the first instant of a true stay at which the depth exceeds the doubt; its start where there is no doubt
 *     at all; none where the depth never does
 * @param fromDoubt the start is right give or take this; nought where the scenario's period begins then
 * @param toDoubt the end likewise
 */
public record Stay(
        String formation,
        String zone,
        Instant from,
        Instant to,
        boolean possible,
        Kilometres margin,
        Kilometres doubt,
        Instant extremeAt,
        LonLat where,
        Optional<Instant> sureFrom,
        Duration fromDoubt,
        Duration toDoubt) {

    /** The same stay in a zone that stands in for another under an answer to a question. */
    public Stay in(String otherZone) {
        return new Stay(
                formation, otherZone, from, to, possible, margin, doubt, extremeAt, where, sureFrom, fromDoubt,
                toDoubt);
    }
}
