package casus.judge;

import casus.finding.Because;
import casus.finding.Margin;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.treaty.ClauseId;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A verdict of one reading on one piece of conduct; excepted where the leave that was met covers a breach. */
record HandPiece(
        HandPiece.Met met,
        boolean excepted,
        Verdict verdict,
        Instant from,
        Instant to,
        Duration fromDoubt,
        Duration toDoubt,
        Optional<Margin> margin,
        Optional<Instant> sureFrom,
        Optional<LonLat> where) {
    /** What a rule would be. */
    enum Norm {
        NO_TROOPS(
                "1",
                HandWhose.CHINA,
                Verdict.BREACH,
                "Tanggu 1 — no armed Chinese unit stays in the demilitarized zone"),
        LEAVE(
                "1-leave",
                HandWhose.CHINA,
                Verdict.PERMITTED,
                "Tanggu 1 (leave) — an armed Chinese unit may stay for as long as Japan agreed"),
        VIEW(
                "2",
                HandWhose.JAPAN,
                Verdict.PERMITTED,
                "Tanggu 2 — Japan may verify article 1 by aircraft or other means"),
        OBSTRUCTED(
                "2-protection",
                HandWhose.CHINA,
                Verdict.BREACH,
                "Tanggu 2 (protection) — China protects and assists those who verify — obstructed"),
        ASSISTED(
                "2-protection",
                HandWhose.CHINA,
                Verdict.FULFILLED,
                "Tanggu 2 (protection) — China protects and assists those who verify — assisted");

        final String clause;
        final int bound;
        final Verdict says;
        final String rule;

        Norm(String clause, int bound, Verdict says, String rule) {
            this.clause = clause;
            this.bound = bound;
            this.says = says;
            this.rule = rule;
        }

        ClauseId clause() {
            return new ClauseId("tanggu-1933", clause);
        }
    }

    /** A norm met by a stay, and an event where it takes one. */
    record Met(Norm norm, Stay stay, @Nullable Event event, List<Because> because) {
        Event act() {
            return Objects.requireNonNull(event);
        }
    }

    boolean covers(Instant start, Instant end) {
        return !from.isAfter(start) && !to.isBefore(end);
    }
}
