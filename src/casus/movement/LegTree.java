package casus.movement;

import java.util.List;
import java.util.function.Consumer;

/** Legs halved by time and by each dimension of space in turn, with a box about each half: what is far is left out at once. */
final class LegTree {
    private static final int LEAF = 8;

    private final SpaceLeg[] legs;
    private final int dimensions;
    private final double[] box;

    /** @param dimensions of space and time together */
    LegTree(List<SpaceLeg> all, int dimensions) {
        legs = all.toArray(SpaceLeg[]::new);
        this.dimensions = dimensions;
        int leaves = Integer.highestOneBit(Math.max(1, (legs.length - 1) / LEAF)) * 2;
        box = new double[2 * leaves * 2 * dimensions];
        build(1, 0, legs.length, 0);
    }

    private void build(int node, int from, int to, int by) {
        int at = 2 * dimensions * node;
        for (int d = 0; d < dimensions; d++) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                least = Math.min(least, legs[i].least(d));
                greatest = Math.max(greatest, legs[i].greatest(d));
            }
            box[at + 2 * d] = least;
            box[at + 2 * d + 1] = greatest;
        }
        if (to - from > LEAF) {
            int middle = (from + to) >>> 1;
            halve(from, to - 1, middle, by);
            build(2 * node, from, middle, (by + 1) % dimensions);
            build(2 * node + 1, middle, to, (by + 1) % dimensions);
        }
    }

    /** Hoare's selection: what is before the middle is no greater than it, what is after it no less. */
    private void halve(int first, int last, int middle, int by) {
        int low = first;
        int high = last;
        while (low < high) {
            double pivot = key(legs[(low + high) >>> 1], by);
            int i = low;
            int j = high;
            while (i <= j) {
                while (key(legs[i], by) < pivot) {
                    i++;
                }
                while (key(legs[j], by) > pivot) {
                    j--;
                }
                if (i <= j) {
                    SpaceLeg leg = legs[i];
                    legs[i++] = legs[j];
                    legs[j--] = leg;
                }
            }
            if (middle <= j) {
                high = j;
            } else if (middle >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private static double key(SpaceLeg leg, int by) {
        return leg.least(by) / 2 + leg.greatest(by) / 2;
    }

    /** Visits every leg whose box is at most so far from a leg's in each dimension of space, and shares an instant with it. */
    void near(SpaceLeg leg, double reach, Consumer<SpaceLeg> visit) {
        double[] about = new double[2 * dimensions];
        about[0] = leg.from();
        about[1] = leg.to();
        for (int d = 1; d < dimensions; d++) {
            // Outwards, lest a sum that was rounded inwards leave out what is just as far.
            about[2 * d] = Math.nextDown(leg.least(d) - reach);
            about[2 * d + 1] = Math.nextUp(leg.greatest(d) + reach);
        }
        if (legs.length > 0) {
            near(1, 0, legs.length, about, visit);
        }
    }

    private void near(int node, int from, int to, double[] about, Consumer<SpaceLeg> visit) {
        int at = 2 * dimensions * node;
        for (int d = 0; d < dimensions; d++) {
            if (box[at + 2 * d] > about[2 * d + 1] || box[at + 2 * d + 1] < about[2 * d]) {
                return;
            }
        }
        if (to - from > LEAF) {
            int middle = (from + to) >>> 1;
            near(2 * node, from, middle, about, visit);
            near(2 * node + 1, middle, to, about, visit);
            return;
        }
        for (int i = from; i < to; i++) {
            if (meets(legs[i], about)) {
                visit.accept(legs[i]);
            }
        }
    }

    private boolean meets(SpaceLeg leg, double[] about) {
        for (int d = 0; d < dimensions; d++) {
            if (leg.least(d) > about[2 * d + 1] || leg.greatest(d) < about[2 * d]) {
                return false;
            }
        }
        return true;
    }
}
