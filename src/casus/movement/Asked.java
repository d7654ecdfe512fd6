package casus.movement;

import java.util.Arrays;

/** Which edges a leg has asked already, so that none is asked, or found, twice. */
final class Asked {
    private final int[] last;
    private int leg;

    Asked(int edges) {
        last = new int[edges];
    }

    void nextLeg() {
        if (++leg == Integer.MAX_VALUE) {
            Arrays.fill(last, 0);
            leg = 1;
        }
    }

    /** Whether it is for the first time on this leg. */
    boolean first(int edge) {
        boolean first = last[edge] != leg;
        last[edge] = leg;
        return first;
    }
}
