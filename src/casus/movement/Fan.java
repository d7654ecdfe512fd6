package casus.movement;

/**
 * What lies about a place on an area's boundary: the edges through it part the directions from it into sectors, by turns
 * inside and outside. Told is what lies a hair to the left and a hair to the right of a leg that begins there.
 *
 * <p>Directions are counted from due right, turning left; the sector that begins there is known from a ray.
 */
final class Fan {
    private final Edges edges;
    private final Heading leg;
    private final boolean legInUpperHalf;
    private boolean left;
    private boolean right;

    /** @param firstSector whether the sector next to due right, turning left, is inside */
    Fan(Edges edges, Heading leg, boolean firstSector) {
        this.edges = edges;
        this.leg = leg;
        legInUpperHalf = upper(leg.qx(), leg.qy());
        left = firstSector;
        right = firstSector;
    }

    boolean left() {
        return left;
    }

    boolean right() {
        return right;
    }

    /** Counts an edge through the place where the leg begins. */
    void pass(int edge) {
        turnedTo(edges.ax[edge], edges.ay[edge]);
        turnedTo(edges.bx[edge], edges.by[edge]);
    }

    /** An arm of the boundary towards a point: it parts the sectors where it lies between due right and the leg. */
    private void turnedTo(double x, double y) {
        boolean here = x == leg.px() && y == leg.py();
        if (here || dueRight(x, y)) {
            return;
        }
        boolean inUpperHalf = upper(x, y);
        int turn = inUpperHalf == legInUpperHalf ? leg.turn(x, y) : inUpperHalf ? -1 : 1;
        left ^= turn <= 0 && !dueRight(leg.qx(), leg.qy());
        right ^= turn < 0 || dueRight(leg.qx(), leg.qy());
    }

    private boolean dueRight(double x, double y) {
        return y == leg.py() && x > leg.px();
    }

    /** Less than half a turn from due right. */
    private boolean upper(double x, double y) {
        return y > leg.py() || dueRight(x, y);
    }
}
