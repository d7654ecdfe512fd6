package casus.report;

import casus.finding.Kind;
import casus.finding.Verdict;

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

    static String of(Verdict verdict) {
        return switch (verdict) {
            case BREACH -> of(Kind.BREACH);
            case OPEN -> of(Kind.OPEN);
            case PENDING -> of(Kind.PENDING);
            case PERMITTED -> of(Kind.PERMITTED);
            case FULFILLED -> "●";
            case NOT_ATTRIBUTABLE -> "○";
            case NOT_COVERED -> "–";
        };
    }
}
