package casus.movement;

import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stay that the route shows: how deep it goes, and from when on it is beyond doubt.
 *
 * <p>What is told of it is its deepest point where the depth exceeds the doubt there; otherwise the point at which depth
 * less doubt is greatest. So a stay that is sure at any time is told at a point where it is sure.
 */
final class TrueStay {
    /** Of sums of kilometres: a bound may fall short of what it bounds by so much. */
    private static final double ROUNDING = 1e-9;

    private final Mover mover;
    private final Shapes.ZoneShape zone;
    private final ExactSpan span;
    private final List<ExactSpan> on;
    private final double from;
    private final double to;
    private final List<Motion> motions = new ArrayList<>();
    /** Cells of a motion, by its place in the list, once they were wanted; never walked through. */
    private final Map<Integer, List<Cell>> cells = new HashMap<>();

    /** No point of a motion is deeper than this. */
    private final double[] farthest;
    /** So deep the stay goes at least: at the end of some motion. */
    private double reached;

    TrueStay(Mover mover, Shapes.ZoneShape zone, ExactSpan span, List<ExactSpan> on) {
        this.mover = mover;
        this.zone = zone;
        this.span = span;
        this.on = on;
        from = span.from().about();
        to = span.to().about();
        for (Motion motion : mover.course().motions) {
            if (motion.to() >= from && motion.from() <= to) {
                motions.add(motion);
            }
        }
        farthest = new double[motions.size()];
        bound();
    }

    private void bound() {
        double start = depth(motions.get(0), from, Double.POSITIVE_INFINITY);
        reached = start;
        for (int i = 0; i < farthest.length; i++) {
            Motion motion = motions.get(i);
            double length = motion.length() * (motion.share(to) - motion.share(from));
            double end = depth(motion, Math.min(to, motion.to()), start + length);
            farthest[i] = (start + end + length) / 2;
            reached = Math.max(reached, end);
            start = end;
        }
    }

    private double depth(Motion motion, double micros, double bound) {
        double s = motion.share(micros);
        return zone.shape().clearance.distance(motion.x(s), motion.y(s), bound);
    }

    Stay tell() {
        Span rounded = span.rounded();
        boolean onlyOn = on.stream().anyMatch(contact -> contact.holds(span));
        Clearing extreme = onlyOn ? onTheLine() : told();
        boolean certain = mover.greatestDoubt(zone.shape().outline) == 0;
        Optional<Instant> sure = certain
                ? Optional.of(Micros.instant(rounded.from()))
                : onlyOn ? Optional.empty() : sureFrom(rounded).map(Micros::instant);
        long at = Math.min(rounded.to(), Math.max(rounded.from(), mover.rounded(extreme.at())));
        LonLat where = mover.trajectory().place(at);
        double depth = zone.shape().told(extreme, where, mover.course());
        return new Stay(
                mover.trajectory().formation(),
                zone.id(),
                Micros.instant(rounded.from()),
                Micros.instant(rounded.to()),
                false,
                new Kilometres(0 - depth),
                new Kilometres(mover.doubt(extreme)),
                Micros.instant(at),
                where,
                sure,
                mover.trajectory().timeDoubtAt(rounded.from()),
                mover.trajectory().timeDoubtAt(rounded.to()));
    }

    private Clearing onTheLine() {
        Clearing there = mover.clearing(zone.shape(), from);
        return new Clearing(there.at(), 0, there.doubt(), there.part(), there.lambda());
    }

    private Clearing told() {
        Clearing deepest = null;
        for (int i = 0; i < farthest.length; i++) {
            if (farthest[i] + ROUNDING >= reached && (deepest == null || farthest[i] > deepest.distance())) {
                for (Cell cell : cells(i)) {
                    Clearing other = cell.deepest();
                    deepest = deepest == null || other.distance() > deepest.distance() ? other : deepest;
                }
            }
        }
        Clearing found = present(deepest);
        return found.distance() > mover.doubt(found) ? found : surest();
    }

    private Clearing surest() {
        Clearing surest = null;
        for (int i = 0; i < farthest.length; i++) {
            if (surest == null || farthest[i] - leastDoubt(motions.get(i)) > surest.excess()) {
                for (Cell cell : cells(i)) {
                    Clearing other = cell.surest();
                    surest = surest == null || other.excess() > surest.excess() ? other : surest;
                }
            }
        }
        return present(surest);
    }

    private Optional<Long> sureFrom(Span rounded) {
        for (int i = 0; i < farthest.length; i++) {
            if (farthest[i] > leastDoubt(motions.get(i))) {
                for (Cell cell : cells(i)) {
                    double s = cell.arc().doubtOverDistance().firstBelow(cell.from(), cell.to());
                    if (!Double.isNaN(s)) {
                        return Optional.of(whole(cell.motion().time(s), rounded));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first whole microsecond at which it holds; the stay's last one where it ends before. */
    private long whole(double micros, Span rounded) {
        long up = Math.max(rounded.from(), (long) Math.ceil(micros));
        boolean holds =
                up >= rounded.to() || mover.clearing(zone.shape(), (double) up).excess() > 0;
        return Math.min(rounded.to(), holds ? up : up + 1);
    }

    private double leastDoubt(Motion motion) {
        return zone.shape().outline.leastDoubt + Math.min(motion.doubt(0), motion.doubt(1));
    }

    private List<Cell> cells(int i) {
        Motion motion = motions.get(i);
        return cells.computeIfAbsent(
                i, wanted -> zone.shape().clearance.cells(motion, motion.share(from), motion.share(to)));
    }

    private Clearing present(@Nullable Clearing found) {
        if (found == null) {
            throw new IllegalStateException("no motion in the stay " + span);
        }
        return found;
    }
}
