package casus.finding;

/**
 * How far the conduct was from the limit, in the limit's own unit: positive is to spare, negative is beyond it.
 *
 * @param doubt the doubt of map and report together, in the same unit
 */
public record Margin(double value, String unit, double doubt) {}
