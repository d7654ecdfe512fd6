package casus.finding;

import java.util.List;

/**
 * What the treaties' rules say of a scenario.
 *
 * @param readings the readings judged, in the treaty's order
 * @param findings by instant, clause, rule, subject
 */
public record Judgement(List<String> readings, List<Finding> findings, List<NotCovered> notCovered) {}
