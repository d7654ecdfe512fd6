package casus.judge;

import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.scenario.Event;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays two readings over each other by hand, and tells what comes of it. */
final class HandReadings {
    record Entry(Finding finding, String act) {}

    private final HandWhose answers;
    private final HandMeasures measures;
    private final List<Entry> found;
    /** By reading, China's and then Japan's: whose act the conduct of the formation in hand is. */
    private final int[] whose;

    HandReadings(HandWhose answers, HandMeasures measures, List<Entry> found, int[] whose) {
        this.answers = answers;
        this.measures = measures;
        this.found = found;
        this.whose = whose;
    }

    /** Lays the two readings over each other. */
    void lay(HandPiece.Norm norm, String subject, String object, List<List<HandPiece>> pieces) {
        List<HandPiece> china = pieces.get(0);
        List<HandPiece> japan = pieces.get(1);
        if (china.isEmpty() && japan.isEmpty()) {
            return;
        }
        TreeSet<Instant> cuts = new TreeSet<>();
        TreeSet<Instant> points = new TreeSet<>();
        for (List<HandPiece> list : pieces) {
            for (HandPiece piece : list) {
                cuts.add(piece.from());
                cuts.add(piece.to());
                if (piece.from().equals(piece.to())) {
                    points.add(piece.from());
                }
            }
        }
        Matter matter = new Matter(norm, subject, object, act(norm, china.isEmpty() ? japan : china));
        for (Instant point : points) {
            tell(matter, point, point, covering(china, point, point), covering(japan, point, point));
        }
        stretches(matter, cuts, china, japan);
    }

    private record Matter(
            HandPiece.Norm norm,
            String subject,
            String object,
            @Nullable Event act) {}

    private static @Nullable Event act(HandPiece.Norm norm, List<HandPiece> pieces) {
        return norm == HandPiece.Norm.OBSTRUCTED ? pieces.get(0).met().event() : null;
    }

    @SuppressWarnings("ReferenceEquality") // the same piece goes on, not an equal one
    private void stretches(Matter matter, SortedSet<Instant> cuts, List<HandPiece> china, List<HandPiece> japan) {
        Instant from = cuts.first();
        @Nullable Instant to = null;
        @Nullable HandPiece one = null;
        @Nullable HandPiece other = null;
        for (Instant cut : cuts) {
            if (to != null) {
                HandPiece nextOne = covering(china, to, cut);
                HandPiece nextOther = covering(japan, to, cut);
                if (nextOne != one || nextOther != other) {
                    tell(matter, from, to, one, other);
                    from = to;
                    one = nextOne;
                    other = nextOther;
                }
            }
            to = cut;
        }
        tell(matter, from, Objects.requireNonNull(to), one, other);
    }

    private static @Nullable HandPiece covering(List<HandPiece> pieces, Instant from, Instant to) {
        for (HandPiece piece : pieces) {
            if (piece.covers(from, to)) {
                return piece;
            }
        }
        return null;
    }

    private void tell(Matter matter, Instant from, Instant to, @Nullable HandPiece one, @Nullable HandPiece other) {
        if ((one == null || one.excepted()) && (other == null || other.excepted())) {
            return;
        }
        HandPiece china = narrowed(one, from, to);
        HandPiece japan = narrowed(other, from, to);
        Opinion first = opinion(matter, 0, china);
        Opinion second = opinion(matter, 1, japan);
        HandPiece lead = Objects.requireNonNull(
                japan == null || (china != null && china.verdict().compareTo(japan.verdict()) <= 0) ? china : japan);
        Finding finding = new Finding(
                "",
                kind(china, japan, first.verdict(), second.verdict()),
                matter.norm().clause(),
                lead.met().norm().rule,
                matter.subject(),
                matter.object(),
                from,
                to,
                lead.fromDoubt(),
                lead.toDoubt(),
                lead.sureFrom(),
                lead.where(),
                lead.margin(),
                List.of(first, second),
                lead.met().because());
        found.add(new Entry(finding, matter.act() == null ? "" : matter.act().id()));
    }

    private @Nullable HandPiece narrowed(@Nullable HandPiece piece, Instant from, Instant to) {
        return piece == null
                        || piece.excepted()
                        || (piece.from().equals(from) && piece.to().equals(to))
                ? piece
                : measures.measured(piece.met(), from, to);
    }

    private Opinion opinion(Matter matter, int reading, @Nullable HandPiece piece) {
        String name = HandWhose.PARTIES.get(reading);
        if (piece != null) {
            return new Opinion(
                    name,
                    piece.verdict(),
                    piece.met().norm().clause(),
                    piece.met().norm().rule,
                    piece.margin(),
                    piece.sureFrom(),
                    piece.met().because());
        }
        Event act = matter.act();
        int parties = act == null ? whose[reading] : HandWhose.told(act, reading) ? answers.whose(act, reading) : 0;
        boolean itsAct = (parties & matter.norm().bound) != 0;
        Verdict silent = itsAct ? Verdict.NOT_COVERED : Verdict.NOT_ATTRIBUTABLE;
        return new Opinion(name, silent, matter.norm().clause(), "", Optional.empty(), Optional.empty(), List.of());
    }

    private static Kind kind(@Nullable HandPiece china, @Nullable HandPiece japan, Verdict first, Verdict second) {
        boolean open = (china == null || first == Verdict.OPEN) && (japan == null || second == Verdict.OPEN);
        return open ? Kind.OPEN : first == second ? Kind.valueOf(first.name()) : Kind.CONTESTED;
    }
}
