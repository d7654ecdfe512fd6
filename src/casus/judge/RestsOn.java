package casus.judge;

/** A fact for the rules of knowledge: the finding rests on that event. */
public record RestsOn(String finding, String event) {}
