package casus.treaty;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One answer to a question: an overlay on terms, zones or articles.
 *
 * @param basis {@code text}, {@code purpose} or {@code practice}
 * @param advancedBy who first advanced it, and when; "not documented" where no source says
 * @param terms by term id ({@code tanggu-1933/1/attribution}), the values that it takes under this answer
 * @param zones by zone id, the zone of the ground that stands in its place
 * @param bindsFrom of clauses that bind from another time than the treaty says, when; {@link #NEVER} for those that do not
 * @param articles the articles whose rules stand in {@code answers/question/answer/}
 */
public record Answer(
        String id,
        Text says,
        String basis,
        String advancedBy,
        String source,
        Map<String, List<String>> terms,
        Map<String, String> zones,
        Map<ClauseId, Instant> bindsFrom,
        List<String> articles) {
    /** After every instant. */
    public static final Instant NEVER = Instant.MAX;

    /** The same answer with other values for terms. */
    public Answer withTerms(Map<String, List<String>> changed) {
        return new Answer(id, says, basis, advancedBy, source, changed, zones, bindsFrom, articles);
    }
}
