package casus.movement;

import casus.treaty.Boundary;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times that a formation spends outside a zone and yet nearer to its boundary than the doubt of line and report
 * together. One that runs into a true stay is part of that stay's own doubt and is not told.
 */
record PossibleStays(Mover mover, Shapes.ZoneShape zone, List<ExactSpan> inside, List<ExactSpan> on) {
    List<Stay> tell() {
        List<Stay> stays = new ArrayList<>();
        if (mover.greatestDoubt(zone.shape().outline) > 0) {
            Track track = mover.trajectory().track;
            double from = track.from;
            for (int i = 0; i < inside.size(); i++) {
                gap(from, inside.get(i).from().about(), i > 0, true, stays);
                from = inside.get(i).to().about();
            }
            gap(from, (double) track.to, !inside.isEmpty(), false, stays);
        }
        return stays;
    }

    /** A part of a time of nearness, which is near throughout. */
    Stay part(ExactSpan span) {
        double from = span.from().about();
        double to = span.to().about();
        List<Near> parts = near(from, to);
        Near nearest = parts.stream()
                .min(Comparator.comparingDouble(near -> near.nearest.distance()))
                .orElseThrow(() -> new IllegalArgumentException("not near in " + span));
        return stay(new Near(from, to, nearest.nearest));
    }

    /** The time between two true stays, or before the first, or after the last. */
    private void gap(double from, double to, boolean afterStay, boolean beforeStay, List<Stay> stays) {
        if (from > to || (from == to && (afterStay || beforeStay))) {
            return;
        }
        for (Near near : near(from, to)) {
            boolean runsIntoStay = (afterStay && near.from <= from) || (beforeStay && near.to >= to);
            if (!runsIntoStay && (near.to > near.from || zone.boundary() == Boundary.INCLUDED)) {
                stays.add(stay(near));
            }
        }
    }

    /** A maximal time of nearness, while it is found. */
    private static final class Near {
        final double from;
        double to;
        Clearing nearest;

        Near(double from, double to, Clearing nearest) {
            this.from = from;
            this.to = to;
            this.nearest = nearest;
        }
    }

    private List<Near> near(double from, double to) {
        List<Near> found = new ArrayList<>();
        for (Motion motion : mover.course().motions) {
            boolean reaches = motion.to() >= from && motion.from() <= to;
            double most = zone.shape().outline.greatestDoubt + Math.max(motion.doubt(0), motion.doubt(1));
            if (reaches && zone.shape().clearance.nearer(motion, most) != null) {
                for (Cell cell : zone.shape().clearance.cells(motion, motion.share(from), motion.share(to))) {
                    add(cell, found);
                }
            }
        }
        return found;
    }

    /** Adds the parts of a cell in which the distance is under the doubt: two at most, since it is convex. */
    private static void add(Cell cell, List<Near> found) {
        Quadratic over = cell.arc()
                .square()
                .minus(Quadratic.square(cell.arc().doubt(), cell.arc().doubtSlope()));
        double start = over.firstBelow(cell.from(), cell.to());
        if (Double.isNaN(start)) {
            return;
        }
        double end = over.lastBelow(start, cell.to());
        join(new Cell(cell.motion(), cell.arc(), start, end), found);
        // Where it ends is a root, on which rounding may leave it under nought: only a later root begins a second part.
        double again = over.fallsAfter(end, cell.to());
        if (!Double.isNaN(again)) {
            join(new Cell(cell.motion(), cell.arc(), again, cell.to()), found);
        }
    }

    private static void join(Cell near, List<Near> found) {
        double from = near.motion().time(near.from());
        double to = near.motion().time(near.to());
        Clearing nearest = near.nearest();
        @Nullable Near last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last == null || last.to < from) {
            found.add(new Near(from, to, nearest));
        } else {
            last.to = to;
            last.nearest = nearest.distance() < last.nearest.distance() ? nearest : last.nearest;
        }
    }

    private Stay stay(Near near) {
        Clearing nearest = met(near);
        long from = mover.rounded(near.from);
        long to = mover.rounded(near.to);
        long at = Math.min(to, Math.max(from, mover.rounded(nearest.at())));
        LonLat where = mover.trajectory().place(at);
        return new Stay(
                mover.trajectory().formation(),
                zone.id(),
                Micros.instant(from),
                Micros.instant(to),
                true,
                new Kilometres(zone.shape().told(nearest, where, mover.course())),
                new Kilometres(mover.doubt(nearest)),
                Micros.instant(at),
                where,
                Optional.empty(),
                mover.trajectory().timeDoubtAt(from),
                mover.trajectory().timeDoubtAt(to));
    }

    /** Where the formation is on the boundary, exactly, it is at nought from it. */
    private Clearing met(Near near) {
        for (ExactSpan contact : on) {
            if (contact.from().about() <= near.to && contact.to().about() >= near.from) {
                double at = Math.max(near.from, contact.from().about());
                Clearing there = mover.clearing(zone.shape(), at);
                return new Clearing(at, 0, there.doubt(), there.part(), there.lambda());
            }
        }
        return near.nearest;
    }
}
