package casus.movement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The distance of a course to an outline over time, in closed form. */
final class Clearance {
    /** Instants whose distances differ by less than a micrometre have one distance: the first of them is told. */
    private static final double SAME_KM = 1e-9;
    /** So much the square of a distance near an outline may err, computed along a motion that starts far from it. */
    private static final double SQUARE_ROUNDING = 1e-8;
    /** A part of a motion too short to look into: some millimetres. */
    private static final double STEP = 1e-7;

    private final Outline outline;
    private final BoxTree tree;

    Clearance(Outline outline) {
        this.outline = outline;
        tree = new BoxTree(outline);
    }

    Outline outline() {
        return outline;
    }

    /** The distance at one instant. */
    Clearing at(Motion motion, double micros) {
        double s = motion.share(micros);
        Motion still = new Motion(micros, micros, motion.x(s), motion.y(s), 0, 0, motion.doubt(s), 0);
        return new Search(still, Double.POSITIVE_INFINITY).found();
    }

    /** The least distance of a motion where it is nearer than a bound by more than a micrometre. */
    @Nullable
    Clearing nearer(Motion motion, double bound) {
        return new Search(motion, bound).best;
    }

    /** The distance of a place that is no farther than a bound, which may be infinite. */
    double distance(double x, double y, double bound) {
        double slack = bound + SAME_KM;
        return Math.sqrt(tree.nearest(x, y, slack * slack));
    }

    /** No point of the motion between two places is farther from the outline than this. */
    double farthest(Motion motion, double from, double to) {
        double length = motion.length() * (to - from);
        double start = distance(motion.x(from), motion.y(from), Double.POSITIVE_INFINITY);
        return (start + distance(motion.x(to), motion.y(to), start + length) + length) / 2;
    }

    /** A motion between two places, in order, with the nearest arc of each cell. */
    List<Cell> cells(Motion motion, double from, double to) {
        double bound = farthest(motion, from, to) + SAME_KM;
        List<Arc> arcs = new ArrayList<>();
        double x0 = motion.x(from);
        double x1 = motion.x(to);
        double y0 = motion.y(from);
        double y1 = motion.y(to);
        double square = bound * bound;
        tree.visit(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1), square, part -> {
            Arc.add(motion, outline, part, arcs);
            return square;
        });
        // On the outline itself the bound is nought, and rounding must not leave it without an arc.
        double kept = square + SQUARE_ROUNDING;
        arcs.removeIf(arc -> arc.from() > to
                || arc.to() < from
                || arc.square().at(arc.square().least(Math.max(from, arc.from()), Math.min(to, arc.to()))) > kept);
        return new Envelope(motion, arcs, to).cells(from);
    }

    /** The lower envelope of the arcs, walked from one change of the nearest arc to the next. */
    private record Envelope(Motion motion, List<Arc> arcs, double to) {
        List<Cell> cells(double from) {
            List<Cell> cells = new ArrayList<>();
            double s = from;
            do {
                double inside = Math.min(to, s + STEP);
                Arc nearest = nearestAt(inside);
                double end = inside == to ? to : end(nearest, inside);
                cells.add(new Cell(motion, nearest, s, end));
                s = end;
            } while (s < to);
            return cells;
        }

        private Arc nearestAt(double s) {
            Arc best = null;
            for (Arc arc : arcs) {
                if (arc.from() <= s
                        && arc.to() >= s
                        && (best == null || arc.square().at(s) < best.square().at(s))) {
                    best = arc;
                }
            }
            if (best == null) {
                throw new IllegalStateException("no distance at " + s + " of " + motion);
            }
            return best;
        }

        private double end(Arc nearest, double from) {
            double end = Math.min(to, nearest.to());
            for (Arc arc : arcs) {
                double start = Math.max(from, arc.from());
                double stop = Math.min(end, arc.to());
                if (start < stop) {
                    double lower = arc.square().minus(nearest.square()).firstBelow(start, stop);
                    end = lower < end ? Math.max(lower, from) : end;
                }
            }
            return Math.max(end, from);
        }
    }

    /** The nearest part to a motion, by the tree. */
    private final class Search {
        private final Motion motion;
        private final List<Arc> arcs = new ArrayList<>(3);
        private double bound;
        private @Nullable Clearing best;

        Search(Motion motion, double bound) {
            this.motion = motion;
            this.bound = bound;
            double x = motion.x(1);
            double y = motion.y(1);
            tree.visit(
                    Math.min(motion.x(), x),
                    Math.min(motion.y(), y),
                    Math.max(motion.x(), x),
                    Math.max(motion.y(), y),
                    bound * bound,
                    this::visit);
        }

        Clearing found() {
            if (best == null) {
                throw new IllegalStateException("an outline has no nearest part to " + motion);
            }
            return best;
        }

        private double visit(int part) {
            arcs.clear();
            Arc.add(motion, outline, part, arcs);
            for (Arc arc : arcs) {
                double s = arc.square().least(arc.from(), arc.to());
                double distance = arc.distance(s);
                boolean nearer = distance < bound - SAME_KM;
                boolean earlier = best != null && distance <= bound + SAME_KM && motion.time(s) < best.at();
                if (nearer || earlier) {
                    best = new Clearing(motion.time(s), distance, arc.doubt(s), part, arc.lambda(s));
                    bound = Math.min(bound, distance);
                }
            }
            return bound * bound;
        }
    }
}
