package casus.judge;

/** A fact for rules: the conduct of this formation, or this act, is the party's, under the reading that is judged. */
public record Attribution(String subject, String party) {}
