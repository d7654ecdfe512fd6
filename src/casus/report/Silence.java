package casus.report;

import casus.finding.Condition;
import casus.finding.ReadingExplained;
import casus.finding.Verdict;
import casus.report.Cell.Position;
import casus.report.Cell.Tested;
import casus.treaty.Clause;
import casus.treaty.ClauseKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What it means that a clause is silent about somebody under one reading, by the first condition that failed.
 *
 * @param timed whether the clause's rules set a time
 * @param aside whether it is about a party that the clause does not bind
 */
record Silence(Clause clause, boolean timed, ReadingExplained explained, boolean aside) {

    /**
     * Kept where the clause speaks of the conduct and it stayed within it; not applicable where it does not speak of it;
     * none where nothing can be said.
     *
     * @param acts how near to the limits of stays the acts were that the story tells of the subject
     */
    Optional<Tested> tested(Set<Position> acts) {
        List<Condition> conditions = explained.conditions();
        if (conditions.isEmpty() || (aside && conditions.size() == 1)) {
            return Optional.empty();
        }
        boolean forbids = clause.kind() == ClauseKind.PROHIBITION;
        return Optional.of(
                switch (last().shows()) {
                    case "permission" -> Tested.PERMITTED;
                    case "stay", "scene" -> forbids ? Tested.KEPT : Tested.NOT_APPLICABLE;
                    case "event" -> keeps(acts) ? Tested.KEPT : Tested.NOT_APPLICABLE;
                    default -> Tested.NOT_APPLICABLE;
                });
    }

    /**
     * Whether it left undone what is forbidden, or was done nothing that is to be answered for. Acts of another than the
     * bound party are not spoken of, nor is what a duty that sets a time does not ask for. Where all conditions held, the
     * clause did not bind yet.
     */
    private boolean keeps(Set<Position> acts) {
        if (last().held()) {
            return false;
        }
        return switch (clause.kind()) {
            case PROHIBITION -> explained.verdict() != Verdict.NOT_ATTRIBUTABLE;
            case PERMISSION -> false;
            case DUTY, PROCEDURE -> !timed && (acts.isEmpty() || acts.contains(Position.INSIDE));
        };
    }

    /**
     * Of the limits near which the conduct was, those that the silence is about. Where every condition held there is a
     * finding, though not in the time asked about; only what came before the clause bound was passed over.
     */
    Set<Position> near(Set<Position> near, boolean bounded) {
        if (!last().held()) {
            return near;
        }
        Set<Position> before = EnumSet.noneOf(Position.class);
        if (!bounded && near.contains(Position.OUTSIDE)) {
            before.add(Position.OUTSIDE);
        }
        return before;
    }

    private Condition last() {
        return explained.conditions().get(explained.conditions().size() - 1);
    }
}
