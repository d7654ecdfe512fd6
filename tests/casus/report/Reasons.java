package casus.report;

import casus.finding.Condition;
import casus.finding.Explanation;
import casus.finding.ReadingExplained;
import casus.finding.Verdict;
import casus.treaty.Text;
import java.util.List;
import java.util.Optional;

/** Explanations of {@link Story}. */
final class Reasons {
    private static final String RULE = "Tanggu 1 — no armed Chinese force stays in the zone";

    private Reasons() {}

    static Explanation why() {
        return new Explanation(
                Pact.ONE,
                "sun-yongqin",
                Optional.of(Found.CONTESTED),
                List.of(
                        new ReadingExplained(
                                "china",
                                Verdict.NOT_ATTRIBUTABLE,
                                "",
                                List.of(
                                        condition(true, "a formation of China", "side", 11),
                                        condition(false, "is attributable to China", "belongs-to", 13))),
                        new ReadingExplained(
                                "japan",
                                Verdict.BREACH,
                                RULE,
                                List.of(
                                        condition(true, "a formation of China", "side", 11),
                                        condition(
                                                true,
                                                "of armed Chinese troops, as the term of the treaty lists them",
                                                "kind",
                                                12),
                                        condition(true, "stays in the demilitarized zone", "stay", 18),
                                        condition(true, "while the clause is in force", "in-force", 1),
                                        condition(true, "and no permission covers it", "permission", 10),
                                        condition(true, "after it was held up", "event", 80),
                                        condition(true, "for no purpose that the treaty names", "purpose", 10)))));
    }

    static Explanation whyNot() {
        return new Explanation(
                Pact.ONE,
                "outpost",
                Optional.empty(),
                List.of(new ReadingExplained(
                        "japan",
                        Verdict.NOT_COVERED,
                        "",
                        List.of(new Condition(
                                false,
                                Text.of("stays in the demilitarized zone"),
                                "stay",
                                "outpost",
                                Moves.ZONE,
                                Optional.of(Story.place(44)))))));
    }

    private static Condition condition(boolean held, String says, String shows, int line) {
        String subject = switch (shows) {
            case "event" -> "obstruct-1";
            case "permission" -> "";
            default -> "sun-yongqin";
        };
        return new Condition(
                held,
                Text.of(says),
                shows,
                subject,
                shows.equals("stay") ? Moves.ZONE : "",
                Optional.of(Story.place(line)));
    }
}
