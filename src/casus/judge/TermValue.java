package casus.judge;

/**
 * A fact for rules: this value is among the values of this term, under the reading that is judged. A kind of force that is one
 * of another is among them where the other is.
 *
 * @param term {@code tanggu-1933/2/means}
 * @param name {@code means}
 * @param treaty {@code tanggu-1933}
 */
public record TermValue(String term, String name, String treaty, String value) {}
