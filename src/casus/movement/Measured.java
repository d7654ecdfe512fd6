package casus.movement;

/**
 * How far a place is from a boundary, as it was reckoned on a chart.
 *
 * @param distance in the unit of the chart
 * @param x of the place, in the coordinates of the data
 * @param part of the boundary's outline that is nearest
 */
record Measured(double distance, double x, double y, int part) {}
