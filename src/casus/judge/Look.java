package casus.judge;

import java.time.Instant;

/**
 * A fact for the rules of knowledge: an observer has a formation in sight.
 *
 * @param observer the id of a formation with {@code sees}
 * @param side whose observer it is
 * @param formation the one seen
 * @param at from when on it sees it; the sighting may have begun before, where it takes time to find what is there
 * @param to when it loses sight of it
 */
public record Look(String observer, String side, String formation, Instant at, Instant to) {}
