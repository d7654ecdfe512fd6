package casus.movement;

/** Boxes about runs of neighbouring parts of an outline, halved down to the single part: what is far is left out at once. */
final class BoxTree {
    /** Asked about each part that may matter; says how near a part must still be, in square kilometres. */
    interface Visitor {
        double visit(int part);
    }

    private final Outline outline;
    private final int leaves;
    private final double[] box;

    BoxTree(Outline outline) {
        this.outline = outline;
        leaves = Integer.highestOneBit(Math.max(1, 2 * outline.count - 1));
        box = new double[8 * leaves];
        build(1, 0, leaves);
    }

    private void build(int node, int from, int to) {
        int at = 4 * node;
        box[at] = Double.POSITIVE_INFINITY;
        box[at + 1] = Double.POSITIVE_INFINITY;
        box[at + 2] = Double.NEGATIVE_INFINITY;
        box[at + 3] = Double.NEGATIVE_INFINITY;
        if (to - from > 1) {
            int middle = (from + to) / 2;
            build(2 * node, from, middle);
            build(2 * node + 1, middle, to);
            cover(at, 8 * node);
            cover(at, 8 * node + 4);
        } else if (from < outline.count) {
            box[at] = Math.min(outline.ax[from], outline.bx[from]);
            box[at + 1] = Math.min(outline.ay[from], outline.by[from]);
            box[at + 2] = Math.max(outline.ax[from], outline.bx[from]);
            box[at + 3] = Math.max(outline.ay[from], outline.by[from]);
        }
    }

    private void cover(int at, int child) {
        box[at] = Math.min(box[at], box[child]);
        box[at + 1] = Math.min(box[at + 1], box[child + 1]);
        box[at + 2] = Math.max(box[at + 2], box[child + 2]);
        box[at + 3] = Math.max(box[at + 3], box[child + 3]);
    }

    /** Visits every part that may lie nearer to the box than the visitor still asks; nearer halves first. */
    void visit(double left, double low, double right, double high, double bound, Visitor visitor) {
        visit(1, new double[] {left, low, right, high}, bound, visitor);
    }

    private double visit(int node, double[] about, double bound, Visitor visitor) {
        if (node >= leaves) {
            return visitor.visit(node - leaves);
        }
        double one = square(2 * node, about);
        double other = square(2 * node + 1, about);
        int nearer = one <= other ? 2 * node : 2 * node + 1;
        double left = bound;
        if (Math.min(one, other) <= left) {
            left = visit(nearer, about, left, visitor);
        }
        if (Math.max(one, other) <= left) {
            left = visit(nearer ^ 1, about, left, visitor);
        }
        return left;
    }

    /** The square of the distance from a place to the nearest part, which is under the bound. */
    double nearest(double x, double y, double bound) {
        return nearest(1, x, y, bound);
    }

    private double nearest(int node, double x, double y, double bound) {
        if (node >= leaves) {
            return Math.min(bound, outline.square(node - leaves, x, y));
        }
        double one = square(2 * node, x, y);
        double other = square(2 * node + 1, x, y);
        int nearer = one <= other ? 2 * node : 2 * node + 1;
        double left = Math.min(one, other) < bound ? nearest(nearer, x, y, bound) : bound;
        return Math.max(one, other) < left ? nearest(nearer ^ 1, x, y, left) : left;
    }

    private double square(int node, double x, double y) {
        int at = 4 * node;
        double dx = Math.max(0, Math.max(box[at] - x, x - box[at + 2]));
        double dy = Math.max(0, Math.max(box[at + 1] - y, y - box[at + 3]));
        return dx * dx + dy * dy;
    }

    private double square(int node, double[] about) {
        int at = 4 * node;
        double dx = Math.max(0, Math.max(box[at] - about[2], about[0] - box[at + 2]));
        double dy = Math.max(0, Math.max(box[at + 1] - about[3], about[1] - box[at + 3]));
        return dx * dx + dy * dy;
    }
}
