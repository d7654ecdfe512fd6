package casus.movement;

import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.util.List;

/**
 * One formation on the ground.
 *
 * @param exact every doubt counts as nought
 */
record Mover(Trajectory trajectory, Course course, boolean exact) {
    /** The doubt of line and report together, as it counts in this scenario. */
    double doubt(Clearing clearing) {
        return exact ? 0 : clearing.doubt();
    }

    /** The most that any doubt about this formation and that outline can come to. */
    double greatestDoubt(Outline outline) {
        return exact ? 0 : outline.greatestDoubt + course.greatestDoubt;
    }

    Clearing clearing(Shape shape, double micros) {
        return shape.clearance.at(course.at(micros), micros);
    }

    /** The least distance to a shape that the formation never meets. */
    Clearing nearest(Shape shape) {
        Clearing best = null;
        for (Motion motion : course.motions) {
            Clearing nearer = shape.clearance.nearer(motion, best == null ? Double.POSITIVE_INFINITY : best.distance());
            best = nearer == null ? best : nearer;
        }
        if (best == null) {
            throw new IllegalStateException("a course without motions: " + trajectory);
        }
        return best;
    }

    /** The approach to a shape that was met at the given instants, or else at the nearest point. */
    Approach approach(String to, Shape shape, List<ExactSpan> met, Sides sides) {
        boolean touched = !met.isEmpty();
        Clearing clearing = touched ? clearing(shape, met.get(0).from().about()) : nearest(shape);
        long at = touched ? met.get(0).from().rounded() : rounded(clearing.at());
        LonLat where = trajectory.place(at);
        double least = touched ? 0 : shape.told(clearing, where, course);
        Side side = touched ? Side.ON : sides.side(clearing, where);
        return new Approach(
                trajectory.formation(),
                to,
                new Kilometres(least),
                Micros.instant(at),
                side,
                new Kilometres(doubt(clearing)),
                where);
    }

    /** The side of a place that is not on the shape. */
    interface Sides {
        Side side(Clearing clearing, LonLat where);
    }

    long rounded(double micros) {
        return Math.min(trajectory.track.to, Math.max(trajectory.track.from, Micros.rounded(micros)));
    }
}
