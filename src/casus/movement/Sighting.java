package casus.movement;

import casus.treaty.Kilometres;
import java.time.Instant;
import java.util.Optional;

/**
 * A maximal interval in which a formation of another side is within the radius that an observer sees; both ends belong to it.
 * A touch is one too, with {@code from} and {@code to} the same. Where the observer sees by daylight only, it is the part of such
 * an interval in which it is day where the observed formation is; where some weather stops it, the part in which none hides the
 * formation.
 *
 * <p>The radius includes its edge. The doubts of time and place that the routes state are not applied: a sighting tells the
 * routes as they stand. Nor are the chance and the law of {@code sees}: these are the times in which there is something to see.
 *
 * <p>Distances are those of the treaties' ground, right to 0.05 % up to 350 km from its centre. The ends are rounded once, to
 * the whole microsecond, a half to the later; two sightings whose ends become the same are one.
 *
 * @param observer the id of a formation with {@code sees}
 * @param formation the id of the one observed
 * @param nearest the least distance between the two within the sighting
 * @param nearestAt the first instant of that distance
 * @param daylightOnly whether the observer sees by daylight only
 * @param exposure how much there was to be found, where that takes time by the law of {@code sees}
 */
public record Sighting(
        String observer,
        String formation,
        Instant from,
        Instant to,
        Kilometres nearest,
        Instant nearestAt,
        boolean daylightOnly,
        Optional<Exposure> exposure) {

    /** One of an observer who finds at once whatever is there to be seen. */
    public Sighting(
            String observer,
            String formation,
            Instant from,
            Instant to,
            Kilometres nearest,
            Instant nearestAt,
            boolean daylightOnly) {
        this(observer, formation, from, to, nearest, nearestAt, daylightOnly, Optional.empty());
    }
}
