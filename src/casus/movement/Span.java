package casus.movement;

/**
 * An interval of time in whole microseconds, rounded from its exact ends (a half goes to the later microsecond). One that
 * is shorter than a microsecond keeps its row, with {@code from == to}.
 */
public record Span(long from, long to) {}
