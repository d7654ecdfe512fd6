package casus.movement;

import java.util.List;

/**
 * Everything that the routes of a scenario come to.
 *
 * @param stays true stays and, marked {@code possible}, those that only the doubts allow
 */
public record Movements(List<Stay> stays, List<Crossing> crossings, List<Approach> approaches) {}
