package casus.judge;

/** A fact for rules: a formation has some of a weapon. */
public record Armament(String formation, String weapon, int number) {}
