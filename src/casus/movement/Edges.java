package casus.movement;

import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;

/** Straight edges, each from a to b with the doubts of its ends, in the order of the vertices; none has no length. */
final class Edges {
    final int count;
    final double[] ax;
    final double[] ay;
    final double[] bx;
    final double[] by;
    final double[] aDoubt;
    final double[] bDoubt;
    /** The box about all of them. */
    final double left;

    final double right;
    final double low;
    final double high;

    private Edges(double[][] columns, int count) {
        this.count = count;
        ax = columns[0];
        ay = columns[1];
        bx = columns[2];
        by = columns[3];
        aDoubt = columns[4];
        bDoubt = columns[5];
        double[] box = {
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (int i = 0; i < count; i++) {
            box[0] = Math.min(box[0], Math.min(ax[i], bx[i]));
            box[1] = Math.max(box[1], Math.max(ax[i], bx[i]));
            box[2] = Math.min(box[2], Math.min(ay[i], by[i]));
            box[3] = Math.max(box[3], Math.max(ay[i], by[i]));
        }
        left = box[0];
        right = box[1];
        low = box[2];
        high = box[3];
    }

    static Edges of(List<CoordinateSequence> chains) {
        int most = chains.stream().mapToInt(chain -> chain.size() - 1).sum();
        double[][] columns = new double[6][most];
        int count = 0;
        for (CoordinateSequence chain : chains) {
            for (int i = 0; i + 1 < chain.size(); i++) {
                if (chain.getX(i) != chain.getX(i + 1) || chain.getY(i) != chain.getY(i + 1)) {
                    columns[0][count] = chain.getX(i);
                    columns[1][count] = chain.getY(i);
                    columns[2][count] = chain.getX(i + 1);
                    columns[3][count] = chain.getY(i + 1);
                    columns[4][count] = known(chain.getZ(i));
                    columns[5][count] = known(chain.getZ(i + 1));
                    count++;
                }
            }
        }
        if (count == 0) {
            throw new IllegalArgumentException("no edge with a length");
        }
        return new Edges(columns, count);
    }

    /** All edges of several, one after another. */
    static Edges joined(List<Edges> several) {
        if (several.size() == 1) {
            return several.get(0);
        }
        int count = several.stream().mapToInt(one -> one.count).sum();
        double[][] columns = new double[6][count];
        int next = 0;
        for (Edges one : several) {
            double[][] parts = {one.ax, one.ay, one.bx, one.by, one.aDoubt, one.bDoubt};
            for (int i = 0; i < parts.length; i++) {
                System.arraycopy(parts[i], 0, columns[i], next, one.count);
            }
            next += one.count;
        }
        return new Edges(columns, count);
    }

    private static double known(double doubt) {
        return Double.isNaN(doubt) ? 0 : doubt;
    }

    /** 1 where the point is left of the edge's line, −1 right, 0 on it. */
    int turn(int edge, double x, double y) {
        return ExactOrientation.of(ax[edge], ay[edge], bx[edge], by[edge], x, y);
    }

    /** Twice the signed area of the edge and a point, as a double. */
    double area(int edge, double x, double y) {
        return (ax[edge] - x) * (by[edge] - y) - (ay[edge] - y) * (bx[edge] - x);
    }

    /** What that double may be wrong by. */
    double areaError(int edge, double x, double y) {
        double size = Math.abs((ax[edge] - x) * (by[edge] - y)) + Math.abs((ay[edge] - y) * (bx[edge] - x));
        return ExactOrientation.error(size);
    }

    boolean boxHolds(int edge, double x, double y) {
        return x >= Math.min(ax[edge], bx[edge])
                && x <= Math.max(ax[edge], bx[edge])
                && y >= Math.min(ay[edge], by[edge])
                && y <= Math.max(ay[edge], by[edge]);
    }

    /** Whether a straight piece of a track has a point in common with any edge. */
    boolean touchedBy(Track track, int piece) {
        double x0 = Math.min(track.x[piece], track.x[piece + 1]);
        double x1 = Math.max(track.x[piece], track.x[piece + 1]);
        double y0 = Math.min(track.y[piece], track.y[piece + 1]);
        double y1 = Math.max(track.y[piece], track.y[piece + 1]);
        if (x0 > right || x1 < left || y0 > high || y1 < low) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (meets(i, track.x[piece], track.y[piece], track.x[piece + 1], track.y[piece + 1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether an edge and the straight leg from p to q have a point in common; a leg may be a point. */
    boolean meets(int edge, double px, double py, double qx, double qy) {
        double fromX = ax[edge];
        double fromY = ay[edge];
        double toX = bx[edge];
        double toY = by[edge];
        if ((fromX < px && fromX < qx && toX < px && toX < qx)
                || (fromX > px && fromX > qx && toX > px && toX > qx)
                || (fromY < py && fromY < qy && toY < py && toY < qy)
                || (fromY > py && fromY > qy && toY > py && toY > qy)) {
            return false;
        }
        int ends = turn(edge, px, py) * turn(edge, qx, qy);
        if (ends > 0) {
            return false;
        }
        return ExactOrientation.of(px, py, qx, qy, fromX, fromY) * ExactOrientation.of(px, py, qx, qy, toX, toY) <= 0;
    }

    boolean holds(int edge, double x, double y) {
        return boxHolds(edge, x, y) && turn(edge, x, y) == 0;
    }

    /** Whether an edge goes from at most a height to above it, or the other way. */
    boolean passes(int edge, double height) {
        return (ay[edge] > height) != (by[edge] > height);
    }

    /** Whether it does so at a place's height, to the right of the place. */
    boolean passesRightOf(int edge, double x, double y) {
        if (!passes(edge, y)) {
            return false;
        }
        int turn = turn(edge, x, y);
        return turn != 0 && (turn > 0) == (by[edge] > ay[edge]);
    }
}
