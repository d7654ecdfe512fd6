package casus.treaty;

/**
 * A person or a body that a treaty names.
 *
 * @param what {@code persons} or {@code bodies}, as a term says what its values are
 */
public record Named(String id, String what, Text name) {}
