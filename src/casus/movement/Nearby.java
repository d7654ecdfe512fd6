package casus.movement;

/**
 * The neighbourhood of one boundary: asked whether a straight piece of a track comes nearer to it than something did
 * before, and if so, how near and where first. What is far costs a look at two boxes. For one thread.
 *
 * <p>A piece that does not meet a straight part is nearest to it at an end of one of the two, so that four places are
 * weighed. Whether it meets one is not asked here but of {@link AreaWalk}, exactly.
 */
final class Nearby implements BoxTree.Visitor {
    /** Distances that differ by no more than this and a trillionth count as one, and the first of them is told. */
    private static final double SAME = 1e-9;

    private static final double ROUNDING = 1e-12;

    final Outline outline;
    final Frame frame;
    private final BoxTree tree;

    private final double[] p = new double[2];
    private final double[] q = new double[2];
    private boolean found;
    private double bound;

    /** Of what was found last: the share of the piece, how near, and the part of the outline. */
    double share;

    double distance;
    int part;

    /** @param frame that the outline lies in, and that the pieces are to be moved to */
    Nearby(Outline outline, Frame frame) {
        this.outline = outline;
        this.frame = frame;
        tree = new BoxTree(outline);
    }

    /**
     * Whether the piece from a to b, which may be one place, comes nearer than a distance. A found distance may be given
     * back here; both are in the unit of the frame.
     */
    boolean comesNearer(double[] a, double[] b, double than) {
        frame.project(a[0], a[1], p);
        frame.project(b[0], b[1], q);
        found = false;
        bound = than;
        tree.visit(
                Math.min(p[0], q[0]), Math.min(p[1], q[1]), Math.max(p[0], q[0]), Math.max(p[1], q[1]), asked(), this);
        return found;
    }

    @Override
    public double visit(int near) {
        weigh(near, 0, outline.square(near, p[0], p[1]));
        double vx = q[0] - p[0];
        double vy = q[1] - p[1];
        double length2 = vx * vx + vy * vy;
        if (length2 > 0) {
            weigh(near, 1, outline.square(near, q[0], q[1]));
            pass(near, vx, vy, length2, outline.ax[near], outline.ay[near]);
            pass(near, vx, vy, length2, outline.bx[near], outline.by[near]);
        }
        return asked();
    }

    /** The piece passes an end of the part. */
    private void pass(int near, double vx, double vy, double length2, double x, double y) {
        double ox = x - p[0];
        double oy = y - p[1];
        double along = Math.min(1, Math.max(0, (ox * vx + oy * vy) / length2));
        double dx = ox - along * vx;
        double dy = oy - along * vy;
        weigh(near, along, dx * dx + dy * dy);
    }

    private void weigh(int near, double along, double square) {
        double here = Math.sqrt(square);
        double same = same();
        boolean nearer = here < bound - same;
        boolean earlier = found && here <= bound + same && along < share;
        if (nearer || earlier) {
            found = true;
            share = along;
            distance = here;
            part = near;
            bound = Math.min(bound, here);
        }
    }

    private double same() {
        return SAME + bound * ROUNDING;
    }

    /** The square of how near a part must be to matter. */
    private double asked() {
        double limit = found ? bound + same() : Math.max(0, bound - same());
        return limit * limit;
    }
}
