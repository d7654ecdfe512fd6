package casus.judge;

import java.time.Duration;
import java.time.Instant;

/**
 * A fact for rules: until when something may be done, under the reading that is judged. What is done at that instant is in time.
 *
 * @param trigger the event that is to be answered; empty where the time runs from the clause's own date
 * @param term the term that says how long, or {@link #NAMED} for the instant that the event itself names
 * @param from since when it is to be done
 * @param doubt how far the instant is in doubt, since the trigger's is
 */
public record Due(String trigger, String term, Instant from, Instant at, Duration doubt) {
    /** The reply-by of a demand. */
    public static final String NAMED = "reply-by";
}
