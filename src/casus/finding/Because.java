package casus.finding;

import casus.problem.Place;

/**
 * A fact that a finding rests on.
 *
 * @param fact {@code formation}, {@code stay}, {@code event} …
 * @param id the formation's or event's id
 * @param zone of a stay: the one of the ground that it was measured in; empty otherwise
 * @param at where the file tells it
 */
public record Because(String fact, String id, String zone, Place at) {}
