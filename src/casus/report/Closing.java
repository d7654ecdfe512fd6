package casus.report;

import casus.report.Cell.Position;
import casus.report.Cell.Tested;
import casus.treaty.Clause;
import casus.treaty.ClauseKind;
import casus.treaty.Treaty;
import java.util.List;
import java.util.Optional;

/** The scenario that would check a cell, in one sentence. */
final class Closing {
    private final List<Treaty> treaties;
    private final Clause clause;
    private final boolean timed;
    private final Words words;

    Closing(List<Treaty> treaties, Clause clause, boolean timed, Words words) {
        this.treaties = treaties;
        this.clause = clause;
        this.timed = timed;
        this.words = words;
    }

    String of(Cell cell) {
        String zone = zone();
        boolean placed = !zone.isEmpty() && !timed;
        boolean inTime = !placed || isOnlyOnInTime(cell);
        String key = inTime ? (timed ? "cover.term." : "cover.force.") : "cover.place.";
        return words.say(
                "cover.close",
                "who",
                words.say(who(cell), "party", party()),
                "where",
                words.say(key + cell.position().word(), "zone", zone),
                "doubt",
                words.say(cell.tested() == Tested.OPEN ? "cover.doubt.some" : "cover.doubt.none"),
                "expected",
                expected(cell) + ": " + clause.id());
    }

    /** A stay on the edge of a zone is none, so that only the first instant in force is on the limit. */
    private boolean isOnlyOnInTime(Cell cell) {
        return clause.kind() != ClauseKind.DUTY
                && cell.position() == Position.ON
                && (cell.tested() == Tested.BREACHED || cell.tested() == Tested.PERMITTED);
    }

    private String who(Cell cell) {
        if (cell.tested() == Tested.NOT_APPLICABLE) {
            return "cover.who.other";
        }
        return clause.kind() == ClauseKind.DUTY ? "cover.who.duty" : "cover.who.bound";
    }

    private String expected(Cell cell) {
        return switch (cell.tested()) {
            case BREACHED -> "breach";
            case KEPT -> clause.kind() == ClauseKind.DUTY ? "fulfilled" : "no-finding";
            case PERMITTED -> "permitted";
            case OPEN -> "open";
            case NOT_APPLICABLE -> "no-finding";
        };
    }

    private String party() {
        return treaties.stream()
                .flatMap(treaty -> treaty.party(clause.binds()).stream())
                .findFirst()
                .map(party -> Plain.line(party.name().in(words.lang())))
                .orElse(clause.binds());
    }

    private String zone() {
        return clause.places().stream()
                .map(place -> treaties.stream()
                        .flatMap(treaty -> treaty.ground().zone(place).stream())
                        .findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .map(zone -> Plain.line(zone.name().in(words.lang())))
                .orElse("");
    }
}
