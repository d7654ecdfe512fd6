package casus.judge;

/** A fact for the rules of knowledge: one who can come to know. A party's id, or {@code public}. */
public record Audience(String id) {}
