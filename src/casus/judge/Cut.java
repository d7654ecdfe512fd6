package casus.judge;

import casus.finding.Because;
import casus.finding.Margin;
import casus.finding.Verdict;
import casus.movement.Movements;
import casus.movement.Scene;
import casus.movement.Stay;
import casus.movement.StayParts;
import casus.scenario.Event;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.ClauseKind;
import casus.treaty.LonLat;
import casus.treaty.Treaties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cuts what rules found to the clause's time in force, lessened by what permissions cover, and measures what is left. */
final class Cut {
    static final double NANOS_PER_HOUR = 3.6e12;

    /** Rules fire in no order: where two pieces speak of one time, the one that began first, and then the longer, is told. */
    private static final Comparator<Piece> ORDER = Comparator.comparing(Piece::from)
            .thenComparing(Piece::to, Comparator.reverseOrder())
            .thenComparing(piece -> piece.cut().clause())
            .thenComparing(piece -> piece.cut().rule())
            .thenComparing(piece -> piece.cut().limit().map(Event::id).orElse(""))
            .thenComparing(piece -> piece.cut().act().map(Event::id).orElse(""))
            .thenComparing(
                    piece -> piece.cut().because().stream().map(Because::id).collect(Collectors.joining(" ")));

    private final Treaties treaties;
    private final Movements movements;
    private final StayParts parts;
    private final Hearing hearing;
    /** Only looked up in, like the next: asked for at every piece. */
    private final Map<ClauseId, Clause> clauses = new HashMap<>();

    private final Map<String, String> zones = new HashMap<>();

    Cut(Treaties treaties, Movements movements, StayParts parts, Hearing hearing) {
        this.treaties = treaties;
        this.movements = movements;
        this.parts = parts;
        this.hearing = hearing;
        treaties.clauses().forEach(clause -> clauses.putIfAbsent(clause.id(), clause));
    }

    /** A clause that the run leaves out is none. */
    Optional<Clause> clause(ClauseId id) {
        return Optional.ofNullable(clauses.get(id));
    }

    List<Piece> pieces() {
        List<Piece> whole = hearing.candidates().stream()
                .flatMap(candidate -> inForce(candidate).stream())
                .sorted(ORDER)
                .toList();
        // Only looked up in: leave covers its own subject's stays, or its own act, whoever it is that it allows it to.
        Map<String, List<Piece>> permissions = new HashMap<>();
        whole.stream()
                .filter(piece -> piece.verdict() == Verdict.PERMITTED)
                .forEach(piece -> permissions
                        .computeIfAbsent(conduct(piece), none -> new ArrayList<>())
                        .add(piece));
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : whole) {
            if (isProhibition(piece.cut())) {
                lessen(piece, permissions.getOrDefault(conduct(piece), List.of()), pieces);
            } else if (!isOnlyPossible(piece)) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /**
     * Leave for a stay that may not have been is no finding, nor is a duty done that may not have been one; leave still covers a
     * departure that may have been.
     */
    private static boolean isOnlyPossible(Piece piece) {
        return piece.cut().verdict() != Verdict.BREACH && piece.cut().isOnlyPossible();
    }

    private boolean isProhibition(Candidate candidate) {
        return clause(candidate.clause())
                .filter(clause -> clause.kind() == ClauseKind.PROHIBITION)
                .isPresent();
    }

    private Optional<Piece> inForce(Candidate candidate) {
        // A clause that the run leaves out finds nothing.
        return clause(candidate.clause()).flatMap(clause -> {
            Instant from = later(candidate.from(), treaties.inForce(hearing.reading(), clause));
            Instant to = clause.ended().map(end -> earlier(candidate.to(), end)).orElse(candidate.to());
            boolean instant = candidate.from().equals(candidate.to());
            boolean within = instant
                    ? from.equals(candidate.from())
                            && clause.ended().filter(end -> !from.isBefore(end)).isEmpty()
                    : from.isBefore(to);
            return within ? Optional.of(measured(candidate, from, to)) : Optional.empty();
        });
    }

    private void lessen(Piece piece, List<Piece> permissions, List<Piece> pieces) {
        Optional<Piece> leave = permissions.stream()
                .filter(permission -> piece.isInstant() && sameAct(piece, permission))
                .findFirst();
        if (leave.isPresent()) {
            pieces.add(excepted(piece, leave.get(), piece.from(), piece.to()));
            return;
        }
        Instant at = piece.from();
        for (Piece permission : permissions) {
            Instant from = later(at, permission.from());
            Instant to = earlier(piece.to(), permission.to());
            if (sameConduct(piece, permission) && from.isBefore(to)) {
                if (at.isBefore(from)) {
                    pieces.add(measured(piece.cut(), at, from));
                }
                pieces.add(excepted(piece, permission, from, to));
                at = to;
            }
        }
        if (at.equals(piece.from())) {
            pieces.add(piece);
        } else if (at.isBefore(piece.to())) {
            pieces.add(measured(piece.cut(), at, piece.to()));
        }
    }

    private static Piece excepted(Piece piece, Piece permission, Instant from, Instant to) {
        return new Piece(
                piece.cut(),
                permission.cut(),
                Verdict.PERMITTED,
                from,
                to,
                Duration.ZERO,
                Duration.ZERO,
                permission.margin(),
                Optional.of(from),
                permission.where());
    }

    private static String conduct(Piece piece) {
        return piece.cut()
                .act()
                .map(act -> "act " + act.id())
                .orElse(piece.cut().subject());
    }

    /** Of an act that takes no time, leave covers the whole or nothing. */
    private static boolean sameAct(Piece piece, Piece permission) {
        Optional<String> act = piece.cut().act().map(Event::id);
        return act.isPresent() && act.equals(permission.cut().act().map(Event::id));
    }

    private static boolean sameConduct(Piece piece, Piece permission) {
        return piece.cut().subject().equals(permission.cut().subject())
                && piece.cut().object().equals(permission.cut().object());
    }

    /** A piece of which another reading sees only a part is measured again on that part. */
    Piece narrowed(Piece piece, Instant from, Instant to) {
        boolean whole = piece.from().equals(from) && piece.to().equals(to);
        return whole || piece.isExcepted() ? piece : measured(piece.cut(), from, to);
    }

    private Piece measured(Candidate cut, Instant from, Instant to) {
        if (cut.isDuty()) {
            return duty(cut, from, to);
        }
        return cut.act().isPresent()
                ? act(cut, cut.act().get(), from, to)
                : stay(cut, cut.stay().orElseThrow(), from, to);
    }

    /** A duty with a time limit: the hours to it are what the rule measured, whatever part of the time is looked at. */
    private static Piece duty(Candidate cut, Instant from, Instant to) {
        Margin hours = cut.margin().orElseThrow();
        boolean late = cut.verdict() == Verdict.BREACH && from.equals(cut.from());
        Duration doubt = Duration.ofNanos(Math.round(hours.doubt() * NANOS_PER_HOUR));
        Optional<Margin> place = cut.scene().filter(scene -> !scene.sure()).map(Cut::kilometres);
        boolean open = place.isPresent() || Math.abs(hours.value()) < hours.doubt();
        return new Piece(
                cut,
                cut,
                open ? Verdict.OPEN : cut.verdict(),
                from,
                to,
                late ? doubt : Duration.ZERO,
                Duration.ZERO,
                Optional.of(place.orElse(hours)),
                open ? Optional.empty() : Optional.of(late ? earlier(from.plus(doubt), to) : from),
                cut.where());
    }

    private Piece act(Candidate cut, Event act, Instant from, Instant to) {
        // The duty allows no such act at all, and asks for none in particular.
        Margin margin = new Margin(cut.verdict() == Verdict.FULFILLED ? 1 : -1, "acts", 0);
        Optional<Margin> doubted = cut.stay()
                .filter(stay -> !isSure(stay))
                .map(Cut::kilometres)
                .or(() -> cut.scene().filter(scene -> !scene.sure()).map(Cut::kilometres));
        Optional<LonLat> where = act.where().or(() -> movements.positionAt(act.whom(), act.at()));
        // Whether it was an act against the clause hangs on whether they were in the zone then.
        return new Piece(
                cut,
                cut,
                doubted.isPresent() ? Verdict.OPEN : cut.verdict(),
                from,
                to,
                from.equals(act.at())
                        ? act.timeDoubt()
                        : cut.stay().map(Stay::fromDoubt).orElse(Duration.ZERO),
                to.equals(act.endsAt())
                        ? act.timeDoubt()
                        : cut.stay().map(Stay::toDoubt).orElse(Duration.ZERO),
                Optional.of(doubted.orElse(margin)),
                doubted.isPresent() ? Optional.empty() : Optional.of(from),
                where);
    }

    private Piece stay(Candidate cut, Stay whole, Instant from, Instant to) {
        // What is done when a stay ends hangs on the whole of it.
        Stay stay = from.equals(to) && !cut.from().equals(whole.from()) ? whole : part(whole, from, to);
        boolean sure = isSure(stay);
        boolean permitted = cut.verdict() == Verdict.PERMITTED;
        // An end that the law sets is as exact as the law; one that the route sets is as doubtful as the route.
        return new Piece(
                cut,
                cut,
                sure || permitted ? cut.verdict() : Verdict.OPEN,
                from,
                to,
                from.equals(whole.from()) ? whole.fromDoubt() : Duration.ZERO,
                to.equals(whole.to()) ? whole.toDoubt() : Duration.ZERO,
                sure && told(cut) ? cut.margin() : margin(cut, stay, to),
                sure ? Optional.of(stay.sureFrom().orElse(from)) : Optional.empty(),
                Optional.of(stay.where()));
    }

    /** Weapons and men the rule has counted; of what is waited for the stay's depth is no measure. */
    private static boolean told(Candidate cut) {
        return cut.margin().isPresent() || cut.verdict() == Verdict.PENDING || cut.verdict() == Verdict.FULFILLED;
    }

    private static boolean isSure(Stay stay) {
        return !stay.possible() && stay.sureFrom().isPresent();
    }

    /** In the zone that the reading puts in the place of the one that the rule names. */
    private Stay part(Stay stay, Instant from, Instant to) {
        return parts.part(
                stay, zones.computeIfAbsent(stay.zone(), zone -> treaties.zone(hearing.reading(), zone)), from, to);
    }

    /** None for leave that names no end: it has no limit to be near to. */
    private static Optional<Margin> margin(Candidate cut, Stay stay, Instant to) {
        if (cut.limit().isPresent()) {
            return cut.limit()
                    .flatMap(Event::until)
                    .map(lapse -> new Margin(Duration.between(to, lapse).toNanos() / NANOS_PER_HOUR, "h", 0));
        }
        Margin margin = kilometres(stay);
        // A permission's limit is the zone's edge from within: as deep as the stay is, so much is to spare.
        return Optional.of(
                cut.verdict() == Verdict.PERMITTED
                        ? new Margin(-margin.value(), margin.unit(), margin.doubt())
                        : margin);
    }

    private static Margin kilometres(Scene scene) {
        double least = scene.least().value();
        return new Margin(scene.inside() ? -least : least, "km", scene.doubt().value());
    }

    private static Margin kilometres(Stay stay) {
        return new Margin(stay.margin().value(), "km", stay.doubt().value());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
