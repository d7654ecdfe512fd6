package casus.movement;

import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Instant;

/**
 * The least distance of a formation to the boundary of a zone, or to a line, over its whole existence.
 *
 * @param to the zone's or line's id
 * @param least at least 0
 * @param at the first instant of that distance
 * @param side where the formation is then; of a line's side at its ends see {@link Crossing}, and ON is also said of a
 *     place exactly on the prolongation of its end
 * @param doubt the doubt of line and report together there
 */
public record Approach(
        String formation, String to, Kilometres least, Instant at, Side side, Kilometres doubt, LonLat where) {}
