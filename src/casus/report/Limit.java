package casus.report;

import casus.Outcome;
import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.Margin;
import casus.movement.Approach;
import casus.movement.Side;
import casus.movement.Stay;
import casus.report.Cell.Position;
import casus.report.Cell.Tested;
import casus.scenario.Event;
import casus.scenario.Expectation;
import casus.treaty.Answer;
import casus.treaty.Clause;
import casus.treaty.ClauseKind;
import casus.treaty.Reading;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Near which limits of a clause conduct lay: the edge of its zone, its time in force, the time or number that it sets. */
final class Limit {
    private final Outcome outcome;
    private final Clause clause;
    private final Reading reading;
    private final Expectation asked;
    private final boolean timed;

    /**
     * @param reading whose zones and times are measured
     * @param asked of silence, only what is told within its time counts
     * @param timed whether the clause's rules set a time
     */
    Limit(Outcome outcome, Clause clause, Reading reading, Expectation asked, boolean timed) {
        this.outcome = outcome;
        this.clause = clause;
        this.reading = reading;
        this.asked = asked;
        this.timed = timed;
    }

    /** Of what was found, by its margin and its times. */
    Set<Position> of(Finding finding, Optional<Margin> margin, Tested tested) {
        Set<Position> near = EnumSet.noneOf(Position.class);
        margin.flatMap(one -> of(one, tested)).ifPresent(near::add);
        if (margin.filter(one -> one.unit().equals("acts")).isPresent()) {
            stays(finding.object()).forEach(stay -> act(finding.from(), finding.from(), stay, near));
        }
        scenes(finding.because().stream().map(Because::id).toList(), near);
        inForce(finding.from()).ifPresent(near::add);
        clause.ended().filter(finding.to()::equals).ifPresent(end -> near.add(Position.ON));
        if (!isBounded()) {
            near.add(Position.INSIDE);
        }
        return near;
    }

    private Optional<Position> of(Margin margin, Tested tested) {
        if (margin.unit().equals("acts")) {
            return Optional.empty();
        }
        boolean allows = clause.kind() == ClauseKind.PERMISSION
                ? tested == Tested.PERMITTED
                : clause.kind() != ClauseKind.PROHIBITION && !margin.unit().equals("km");
        // Inside is what the clause speaks of: for what forbids, that is where the margin is used up.
        return Nearness.of(allows ? margin.value() : -margin.value(), margin.unit());
    }

    /** From the instant at which the clause binds, half-open. */
    private Optional<Position> inForce(Instant at) {
        return Nearness.after(binds(), at);
    }

    private Instant binds() {
        return outcome.treaties().inForce(reading, clause);
    }

    /** How near to the edge of the zone acts took place. */
    private void scenes(List<String> acts, Set<Position> near) {
        outcome.movements().scenes().stream()
                .filter(scene -> acts.contains(scene.event()) && zones().contains(scene.zone()))
                .forEach(scene -> {
                    double least = scene.least().value();
                    Nearness.of(scene.inside() ? least : -least, "km").ifPresent(near::add);
                });
    }

    /** Of a formation or party about which nothing was found. */
    Set<Position> of(String formation) {
        Set<Position> near = acts(formation);
        List<Stay> stays = stays(formation);
        if (stays.isEmpty()) {
            approaches(formation)
                    .forEach(approach -> Nearness.of(-approach.least().value(), "km")
                            .map(position -> approach.side() == Side.ON ? Position.ON : position)
                            .ifPresent(near::add));
        }
        stays.forEach(stay -> {
            Nearness.of(Math.abs(stay.margin().value()), "km").ifPresent(near::add);
            if (!stay.to().isAfter(binds())) {
                inForce(stay.to()).ifPresent(near::add);
            }
        });
        scenes(
                about(formation).stream()
                        .filter(act -> act.by().equals(formation))
                        .map(Event::id)
                        .toList(),
                near);
        if (!isBounded()) {
            acts(formation, near);
        }
        if (timed) {
            inTime(formation, near);
        }
        return near;
    }

    /** Near the end of the time that the clause sets: what is done at its last instant is in time. */
    private void inTime(String formation, Set<Position> near) {
        Deadlines deadlines = new Deadlines(outcome.scenario(), outcome.treaties(), clause, reading);
        about(formation)
                .forEach(act -> deadlines
                        .of(act)
                        .forEach(end -> Nearness.after(act.at(), end).ifPresent(near::add)));
    }

    /** Near which limits the acts were that the story tells of a formation: when it came to the zone, when it left. */
    Set<Position> acts(String formation) {
        Set<Position> near = EnumSet.noneOf(Position.class);
        for (Event act : about(formation)) {
            boolean leave = clause.kind() == ClauseKind.PERMISSION;
            boolean concerns =
                    leave ? act.about().equals(formation) : act.doneTo().equals(formation);
            if (concerns) {
                Instant end = leave ? act.lapsesAt() : act.endsAt();
                stays(formation).forEach(stay -> act(act.at(), end, stay, near));
            }
        }
        return near;
    }

    /** Without a place, any act in the clause's time is inside it. */
    private void acts(String formation, Set<Position> near) {
        for (Event act : about(formation)) {
            if (!act.at().isBefore(binds())) {
                near.add(Position.INSIDE);
            } else {
                inForce(act.at()).ifPresent(near::add);
            }
        }
    }

    private List<Event> about(String formation) {
        return outcome.scenario().events().stream()
                .filter(act -> List.of(act.doneTo(), act.about(), act.by()).contains(formation))
                .filter(act -> isAsked(act.at(), act.at()))
                .toList();
    }

    private static void act(Instant from, Instant to, Stay stay, Set<Position> near) {
        if (from.equals(stay.from()) || from.equals(stay.to()) || to.equals(stay.from())) {
            near.add(Position.ON);
        } else if (from.isAfter(stay.to())) {
            Nearness.after(from, stay.to()).ifPresent(near::add);
        } else if (to.isBefore(stay.from())) {
            Nearness.after(stay.from(), to).ifPresent(near::add);
        } else {
            Nearness.after(stay.from(), from).ifPresent(near::add);
            Nearness.after(from, stay.to()).ifPresent(near::add);
        }
    }

    /** Whether what was told shares time with what is asked about. */
    private boolean isAsked(Instant from, Instant to) {
        return asked.from().map(start -> !to.isBefore(start)).orElse(true)
                && asked.to().map(end -> !from.isAfter(end)).orElse(true);
    }

    boolean isBounded() {
        return !zones().isEmpty() || timed;
    }

    /** Whether there is a limit at all: under some readings a clause never binds. */
    boolean binding() {
        return !binds().equals(Answer.NEVER);
    }

    private List<String> zones() {
        return clause.places().stream()
                .filter(place -> outcome.treaties().zone(place).isPresent())
                .map(place -> outcome.treaties().zone(reading, place))
                .toList();
    }

    private List<Stay> stays(String formation) {
        return outcome.movements().stays().stream()
                .filter(stay -> !stay.possible() && stay.formation().equals(formation) && zones().contains(stay.zone()))
                .filter(stay -> isAsked(stay.from(), stay.to()))
                .toList();
    }

    private List<Approach> approaches(String formation) {
        return outcome.movements().approaches().stream()
                .filter(approach -> approach.formation().equals(formation) && zones().contains(approach.to()))
                .toList();
    }
}
