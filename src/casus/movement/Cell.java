package casus.movement;

/** A stretch of a motion with one nearest arc. */
record Cell(Motion motion, Arc arc, double from, double to) {
    /** What is told of the cell's own place {@code s}. */
    Clearing clearing(double s) {
        return new Clearing(motion.time(s), arc.distance(s), arc.doubt(s), arc.part(), arc.lambda(s));
    }

    /** The end at which the value is greatest; the first of equals. The distance is convex, and so is it less the doubt. */
    Clearing deepest() {
        return arc.square().at(to) > arc.square().at(from) ? clearing(to) : clearing(from);
    }

    Clearing surest() {
        Clearing start = clearing(from);
        Clearing end = clearing(to);
        return end.excess() > start.excess() ? end : start;
    }

    Clearing nearest() {
        return clearing(arc.square().least(from, to));
    }
}
