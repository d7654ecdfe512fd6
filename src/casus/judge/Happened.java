package casus.judge;

import casus.movement.Scene;

/**
 * A fact for rules: an event took place in a zone, under the reading that is judged, or within the doubt of its boundary.
 *
 * @param zone as rules name it
 * @param scene as it was measured, in the zone that the reading puts in its place
 */
public record Happened(String event, String zone, Scene scene) {}
