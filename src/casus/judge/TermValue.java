package casus.judge;

/**
 * A fact for rules: this value is among the values of this term, under the reading that is judged.
 *
 * @param term {@code tanggu-1933/2/means}
 * @param name {@code means}
 */
public record TermValue(String term, String name, String value) {}
