package casus.report;

import casus.finding.Kind;

/** The sign that stands before a word, never alone. */
final class Symbol {
    static final String HELD = "✔";
    static final String FAILED = "✘";

    private Symbol() {}

    static String of(Kind kind) {
        return switch (kind) {
            case BREACH -> "✖";
            case CONTESTED, OPEN -> "?";
            case PENDING -> "…";
            case PERMITTED, FULFILLED -> "✔";
        };
    }
}
