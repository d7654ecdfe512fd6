package casus.treaty;

import java.util.Map;

/**
 * A bundle of answers that a party holds.
 *
 * @param heldBy the party; empty for base and for a single answer tried alone
 * @param answers by question id, the answer's id; a question that is not here keeps the plain text
 */
public record Reading(String id, String heldBy, Map<String, String> answers, String source) {
    /** The plain text, under no party's reading. */
    public static final Reading BASE = new Reading("base", "", Map.of(), "");
}
