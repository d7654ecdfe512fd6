package casus.finding;

import casus.problem.Place;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody learned of a finding. What is known was found: nobody knows of what was not.
 *
 * @param who a party, or {@link #PUBLIC}
 * @param of the finding's id
 * @param from the first instant at which it knows; never before the finding's own first
 * @param by the observer's id, or the event's; empty for its own conduct
 * @param rule the rule of {@code mechanics/known} by which it knows
 * @param at where the file tells of the observer, the event or the conduct
 */
public record Knowledge(String who, String of, Instant from, How how, String by, String rule, Place at) {
    /** Who is no party and can come to know all the same. */
    public static final String PUBLIC = "public";

    /** In the order in which they are told where several give the same instant. */
    public enum How {
        /** It is its own conduct. */
        OWN,
        /** It was done to it. */
        SUFFERED,
        /** One of its observers saw it. */
        SEEN,
        /** It was reported to it, or protested of. */
        TOLD;

        /** The word in files and reports. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
