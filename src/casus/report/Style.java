package casus.report;

import casus.finding.Kind;

/**
 * Colour on a terminal, or none. Colour never says anything that a symbol and a word do not say too.
 *
 * <p>{@link #ANSI} uses the sixteen colours of the terminal's own palette, so that light and dark stay readable.
 */
public enum Style {
    PLAIN,
    ANSI;

    String kind(Kind kind, String text) {
        return painted(
                switch (kind) {
                    case BREACH -> "1;31";
                    case CONTESTED, OPEN -> "33";
                    case PENDING -> "36";
                    case PERMITTED, FULFILLED -> "32";
                },
                text);
    }

    String title(String text) {
        return painted("1", text);
    }

    String held(boolean held, String text) {
        return painted(held ? "32" : "33", text);
    }

    private String painted(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
