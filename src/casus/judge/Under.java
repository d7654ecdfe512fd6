package casus.judge;

/** A fact for rules: the scenario is judged under this treaty. */
public record Under(String treaty) {}
