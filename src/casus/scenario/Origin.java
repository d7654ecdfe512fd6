package casus.scenario;

/** A part of a formation by where its people came from. */
public record Origin(String origin, int strength) {}
