package casus.judge;

import casus.finding.Because;
import casus.finding.Margin;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.movement.StayParts;
import casus.movement.Trajectory;
import casus.scenario.Event;
import casus.scenario.Formation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures what was found by hand, as far as a clause or a reading sees it. */
final class HandMeasures {
    private static final double HOUR = 3.6e12;

    private final StayParts parts;
    /** Only looked up in. */
    private final Map<String, Trajectory> ways = new HashMap<>();

    HandMeasures(GreatStory story, StayParts parts) {
        this.parts = parts;
        story.movements().trajectories().forEach(way -> ways.put(way.formation(), way));
    }

    static HandPiece.Met met(HandPiece.Norm norm, Formation formation, Stay stay, @Nullable Event event) {
        List<Because> because = new ArrayList<>(3);
        because.add(new Because("formation", formation.id(), "", formation.place()));
        because.add(new Because("stay", formation.id(), ByHand.ZONE, formation.placeOf("route")));
        if (event != null) {
            because.add(new Because("event", event.id(), "", event.place()));
        }
        return new HandPiece.Met(norm, stay, event, because);
    }

    HandPiece measured(HandPiece.Met met, Instant from, Instant to) {
        if (met.norm().clause.equals("2-protection")) {
            return act(met, from, to);
        }
        Stay whole = met.stay();
        Stay stay = parts.part(whole, ByHand.ZONE, from, to);
        boolean sure = isSure(stay);
        return new HandPiece(
                met,
                false,
                sure || met.norm().says == Verdict.PERMITTED ? met.norm().says : Verdict.OPEN,
                from,
                to,
                from.equals(whole.from()) ? whole.fromDoubt() : Duration.ZERO,
                to.equals(whole.to()) ? whole.toDoubt() : Duration.ZERO,
                margin(met, stay, to),
                sure ? Optional.of(stay.sureFrom().orElse(from)) : Optional.empty(),
                Optional.of(stay.where()));
    }

    private static Optional<Margin> margin(HandPiece.Met met, Stay stay, Instant to) {
        return switch (met.norm()) {
            case LEAVE ->
                met.act()
                        .until()
                        .map(end -> new Margin(Duration.between(to, end).toNanos() / HOUR, "h", 0));
            case VIEW ->
                Optional.of(
                        new Margin(-stay.margin().value(), "km", stay.doubt().value()));
            default ->
                Optional.of(new Margin(stay.margin().value(), "km", stay.doubt().value()));
        };
    }

    static boolean isSure(Stay stay) {
        return !stay.possible() && stay.sureFrom().isPresent();
    }

    HandPiece act(HandPiece.Met met, Instant from, Instant to) {
        Event act = met.act();
        Stay stay = met.stay();
        boolean sure = isSure(stay);
        Margin margin = sure
                ? new Margin(met.norm() == HandPiece.Norm.ASSISTED ? 1 : -1, "acts", 0)
                : new Margin(stay.margin().value(), "km", stay.doubt().value());
        Trajectory way = ways.get(act.whom());
        return new HandPiece(
                met,
                false,
                sure ? met.norm().says : Verdict.OPEN,
                from,
                to,
                from.equals(act.at()) ? act.timeDoubt() : stay.fromDoubt(),
                to.equals(act.endsAt()) ? act.timeDoubt() : stay.toDoubt(),
                Optional.of(margin),
                sure ? Optional.of(from) : Optional.empty(),
                act.where().or(() -> way == null ? Optional.empty() : way.positionAt(act.at())));
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
