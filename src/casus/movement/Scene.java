package casus.movement;

import casus.treaty.Kilometres;

/**
 * Where an event that has a place took place, as seen from one zone.
 *
 * @param inside whether it was in the zone, the boundary counted as the zone counts it
 * @param least to the zone's boundary, at least 0
 * @param doubt the doubt of line and report together
 */
public record Scene(String event, String zone, boolean inside, Kilometres least, Kilometres doubt) {
    /** Whether map and report bear it out, one way or the other. */
    public boolean sure() {
        return least.value() >= doubt.value();
    }
}
