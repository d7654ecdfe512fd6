package casus.movement;

import casus.treaty.LonLat;
import java.util.Arrays;

/**
 * The edges of a boundary or line on a chart. An edge is straight in its own coordinates; it is cut so
 * that the straight image of each part errs by less than a metre.
 */
final class Outline {
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

    Outline(Edges edges, Chart chart) {
        this.edges = edges;
        for (int i = 0; i < edges.count; i++) {
            int each = i;
            new Chord(chart, edges.ax[i], edges.ay[i], edges.bx[i], edges.by[i])
                    .cut((from, a, to, b) -> add(each, from, a, to, b));
            greatestDoubt = Math.max(greatestDoubt, Math.max(edges.aDoubt[i], edges.bDoubt[i]));
            leastDoubt = Math.min(leastDoubt, Math.min(edges.aDoubt[i], edges.bDoubt[i]));
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
        double along = along(part, x, y);
        double dx = ox - along * wx;
        double dy = oy - along * wy;
        return dx * dx + dy * dy;
    }

    /** Where on a part the nearest point to a place lies, from 0 to 1; of a part too short to be measured, at its start. */
    double along(int part, double x, double y) {
        double wx = bx[part] - ax[part];
        double wy = by[part] - ay[part];
        double length2 = wx * wx + wy * wy;
        double share = ((x - ax[part]) * wx + (y - ay[part]) * wy) / length2;
        return length2 > 0 ? Math.min(1, Math.max(0, share)) : 0;
    }

    /** The nearest point of a part to a place, where the edges are in longitude and latitude. */
    LonLat nearest(int part, double x, double y) {
        double along = along(part, x, y);
        double share = along == 1 ? bShare[part] : aShare[part] + along * (bShare[part] - aShare[part]);
        int i = edge[part];
        return new LonLat(
                edges.ax[i] + share * (edges.bx[i] - edges.ax[i]), edges.ay[i] + share * (edges.by[i] - edges.ay[i]));
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
