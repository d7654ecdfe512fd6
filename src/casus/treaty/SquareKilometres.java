package casus.treaty;

/** An area on the ground. */
public record SquareKilometres(double value) {}
