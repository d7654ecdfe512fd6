package casus.judge;

/** A fact for rules: some of a formation's people are of this origin; 0 where the file does not say how many. */
public record Component(String formation, String origin, int strength) {}
