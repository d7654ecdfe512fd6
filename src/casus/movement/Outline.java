package casus.movement;

import java.util.Arrays;

/**
 * The edges of a boundary or line in projected kilometres. An edge is straight in longitude and latitude; it is cut so
 * that the straight image of each part errs by less than a metre.
 */
final class Outline {
    private static final double ALLOWED_KM = 0.0005;
    private static final int DEEPEST = 16;

    int count;
    double[] ax = new double[16];
    double[] ay = new double[16];
    double[] bx = new double[16];
    double[] by = new double[16];
    double[] aDoubt = new double[16];
    double[] bDoubt = new double[16];
    /** The edge that each part belongs to, and the share of it at which the part begins and ends. */
    int[] edge = new int[16];

    double[] aShare = new double[16];
    double[] bShare = new double[16];
    double greatestDoubt;
    double leastDoubt = Double.POSITIVE_INFINITY;
    private final Edges edges;
    private final Projection projection;

    Outline(Edges edges, Projection projection) {
        this.edges = edges;
        this.projection = projection;
        for (int i = 0; i < edges.count; i++) {
            cut(i, 0, placed(i, 0), 1, placed(i, 1), 0);
            greatestDoubt = Math.max(greatestDoubt, Math.max(edges.aDoubt[i], edges.bDoubt[i]));
            leastDoubt = Math.min(leastDoubt, Math.min(edges.aDoubt[i], edges.bDoubt[i]));
        }
    }

    private double[] placed(int i, double share) {
        double[] point = new double[2];
        projection.project(
                share == 1 ? edges.bx[i] : edges.ax[i] + share * (edges.bx[i] - edges.ax[i]),
                share == 1 ? edges.by[i] : edges.ay[i] + share * (edges.by[i] - edges.ay[i]),
                point);
        return point;
    }

    private void cut(int i, double from, double[] a, double to, double[] b, int depth) {
        double half = (from + to) / 2;
        double[] middle = placed(i, half);
        double error = Math.hypot(middle[0] - (a[0] + b[0]) / 2, middle[1] - (a[1] + b[1]) / 2);
        if (error > ALLOWED_KM && depth < DEEPEST) {
            cut(i, from, a, half, middle, depth + 1);
            cut(i, half, middle, to, b, depth + 1);
        } else {
            add(i, from, a, to, b);
        }
    }

    private void add(int i, double from, double[] a, double to, double[] b) {
        if (count == edge.length) {
            grow(2 * count);
        }
        ax[count] = a[0];
        ay[count] = a[1];
        bx[count] = b[0];
        by[count] = b[1];
        aShare[count] = from;
        bShare[count] = to;
        aDoubt[count] = edges.aDoubt[i] + from * (edges.bDoubt[i] - edges.aDoubt[i]);
        bDoubt[count] = edges.aDoubt[i] + to * (edges.bDoubt[i] - edges.aDoubt[i]);
        edge[count] = i;
        count++;
    }

    /** The square of the distance from a place to a part. */
    double square(int part, double x, double y) {
        double wx = bx[part] - ax[part];
        double wy = by[part] - ay[part];
        double ox = x - ax[part];
        double oy = y - ay[part];
        double along = Math.min(1, Math.max(0, (ox * wx + oy * wy) / (wx * wx + wy * wy)));
        double dx = ox - along * wx;
        double dy = oy - along * wy;
        return dx * dx + dy * dy;
    }

    private void grow(int size) {
        ax = Arrays.copyOf(ax, size);
        ay = Arrays.copyOf(ay, size);
        bx = Arrays.copyOf(bx, size);
        by = Arrays.copyOf(by, size);
        aDoubt = Arrays.copyOf(aDoubt, size);
        bDoubt = Arrays.copyOf(bDoubt, size);
        aShare = Arrays.copyOf(aShare, size);
        bShare = Arrays.copyOf(bShare, size);
        edge = Arrays.copyOf(edge, size);
    }
}
