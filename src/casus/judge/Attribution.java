package casus.judge;

/**
 * A fact for rules: the conduct of this formation, or this act, is the party's, under the reading that is judged.
 *
 * @param under the treaty whose grounds make it so; each treaty has its own
 */
public record Attribution(String subject, String party, String under) {}
