package casus.judge;

import casus.finding.Margin;
import casus.finding.Verdict;
import casus.movement.Movements;
import casus.movement.Stay;
import casus.treaty.ClauseKind;
import casus.treaty.Treaties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cuts what rules found to the clause's time in force, lessened by what permissions cover, and measures what is left. */
final class Cut {
    private static final double NANOS_PER_HOUR = 3.6e12;

    private final Treaties treaties;
    private final Movements movements;

    Cut(Treaties treaties, Movements movements) {
        this.treaties = treaties;
        this.movements = movements;
    }

    List<Piece> of(Hearing hearing) {
        List<Piece> whole = hearing.candidates().stream()
                .flatMap(candidate -> inForce(candidate).stream())
                .toList();
        List<Piece> permissions = whole.stream()
                .filter(piece -> piece.verdict() == Verdict.PERMITTED)
                .sorted(Comparator.comparing(Piece::from)
                        .thenComparing(piece -> piece.cut().clause()))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : whole) {
            if (isProhibition(piece.cut())) {
                lessen(piece, permissions, pieces);
            } else if (!isOnlyPossible(piece)) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** A permission for a stay that may not have been is no finding; it still covers a departure that may have been. */
    private static boolean isOnlyPossible(Piece piece) {
        return piece.verdict() == Verdict.PERMITTED
                && piece.cut().stay().filter(Stay::possible).isPresent();
    }

    private boolean isProhibition(Candidate candidate) {
        return treaties.clause(candidate.clause())
                .filter(clause -> clause.kind() == ClauseKind.PROHIBITION)
                .isPresent();
    }

    private Optional<Piece> inForce(Candidate candidate) {
        // A clause that the run leaves out finds nothing.
        return treaties.clause(candidate.clause()).flatMap(clause -> {
            Instant from = later(candidate.from(), clause.inForce());
            Instant to = clause.ended().map(end -> earlier(candidate.to(), end)).orElse(candidate.to());
            boolean instant = candidate.from().equals(candidate.to());
            boolean within = instant
                    ? from.equals(candidate.from())
                            && clause.ended().filter(end -> !from.isBefore(end)).isEmpty()
                    : from.isBefore(to);
            return within
                    ? Optional.of(measured(candidate, candidate, candidate.verdict(), from, to))
                    : Optional.empty();
        });
    }

    private void lessen(Piece piece, List<Piece> permissions, List<Piece> pieces) {
        Instant at = piece.from();
        for (Piece permission : permissions) {
            Instant from = later(at, permission.from());
            Instant to = earlier(piece.to(), permission.to());
            if (sameConduct(piece, permission) && from.isBefore(to)) {
                if (at.isBefore(from)) {
                    pieces.add(measured(piece.cut(), piece.reason(), piece.cut().verdict(), at, from));
                }
                pieces.add(new Piece(
                        piece.cut(),
                        permission.cut(),
                        Verdict.PERMITTED,
                        from,
                        to,
                        permission.margin(),
                        Optional.of(from)));
                at = to;
            }
        }
        if (at.equals(piece.from())) {
            pieces.add(piece);
        } else if (at.isBefore(piece.to())) {
            pieces.add(measured(piece.cut(), piece.reason(), piece.cut().verdict(), at, piece.to()));
        }
    }

    private static boolean sameConduct(Piece piece, Piece permission) {
        return piece.cut().subject().equals(permission.cut().subject())
                && piece.cut().object().equals(permission.cut().object());
    }

    Piece measured(Candidate cut, Candidate reason, Verdict verdict, Instant from, Instant to) {
        if (cut.stay().isEmpty()) {
            return new Piece(cut, reason, verdict, from, to, Optional.empty(), Optional.of(from));
        }
        Stay stay = cut.act().isPresent()
                ? cut.stay().get()
                : movements.part(cut.stay().get(), from, to);
        boolean sure = !stay.possible()
                && (stay.doubt().value() == 0 || stay.sureFrom().isPresent());
        Verdict known = sure || verdict == Verdict.PERMITTED ? verdict : Verdict.OPEN;
        Optional<Instant> sureFrom = sure
                ? Optional.of(cut.act().isPresent() ? from : stay.sureFrom().orElse(from))
                : Optional.empty();
        return new Piece(cut, reason, known, from, to, Optional.of(margin(cut, verdict, stay, to)), sureFrom);
    }

    private static Margin margin(Candidate cut, Verdict verdict, Stay stay, Instant to) {
        if (cut.limit().isPresent()) {
            Duration spare = Duration.between(to, cut.limit().get().endsAt());
            return new Margin(spare.toNanos() / NANOS_PER_HOUR, "h", 0);
        }
        if (cut.act().isPresent()) {
            // The duty allows no such act at all, and asks for none in particular.
            return new Margin(verdict == Verdict.FULFILLED ? 1 : -1, "acts", 0);
        }
        // A permission's limit is the zone's edge from within: as deep as the stay is, so much is to spare.
        double signed = verdict == Verdict.PERMITTED
                ? -stay.margin().value()
                : stay.margin().value();
        return new Margin(signed, "km", stay.doubt().value());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
