package casus.movement;

import casus.treaty.LonLat;
import java.time.Instant;

/**
 * A formation passes from one side of a line to the other. To touch it and turn back is none; to ride along it, or to halt
 * on it, and leave on the other side is one, as is passing through a vertex.
 *
 * <p>The line has its end vertices too, and there its sides are those of the end edge prolonged: passing through the end
 * vertex itself from one of these to the other is a crossing, coming along the prolongation is none, and so is passing
 * beyond the end. A formation that begins or ends on the line has not crossed it.
 *
 * @param at when it leaves the line on the other side, rounded to the microsecond
 * @param from the side it comes from, along the line's vertices
 */
public record Crossing(String formation, String line, Instant at, Side from, LonLat where) {}
