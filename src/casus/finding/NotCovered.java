package casus.finding;

import casus.problem.Place;
import java.time.Instant;

/**
 * Conduct in a place that a treaty speaks of and for which no clause has a finding under any reading judged.
 *
 * @param verdict {@code NOT_COVERED}, or {@code NOT_ATTRIBUTABLE} where it is nobody's act that the treaty binds
 */
public record NotCovered(String formation, String zone, Instant from, Instant to, Verdict verdict, Place at) {}
