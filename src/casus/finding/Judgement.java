package casus.finding;

import java.util.List;

/**
 * What the treaties' rules say of a scenario.
 *
 * @param readings the readings judged, in the treaty's order
 * @param findings by instant, clause, rule, subject
 * @param knowledge who learned of which finding, in the order of the findings; of each in the order of the treaties' parties, the
 *     public last
 * @param protests in the order of the file
 */
public record Judgement(
        List<String> readings,
        List<Finding> findings,
        List<NotCovered> notCovered,
        List<Knowledge> knowledge,
        List<Protest> protests) {
    public Judgement {
        knowledge = List.copyOf(knowledge);
        protests = List.copyOf(protests);
    }

    /** What the articles say, before it is asked who came to know of it. */
    public Judgement(List<String> readings, List<Finding> findings, List<NotCovered> notCovered) {
        this(readings, findings, notCovered, List.of(), List.of());
    }
}
