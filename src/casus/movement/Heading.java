package casus.movement;

/** One straight leg of a track, from p to q, with what can be asked of points and edges as seen from it. */
record Heading(long from, double px, double py, long to, double qx, double qy) {
    private static final double THREE_ROUNDINGS = 1e-15;

    static Heading of(Track track, int piece) {
        int next = piece + 1;
        return new Heading(
                track.at[piece], track.x[piece], track.y[piece], track.at[next], track.x[next], track.y[next]);
    }

    /** A leg that is one instant at one place. */
    static Heading still(long at, double x, double y) {
        return new Heading(at, x, y, at, x, y);
    }

    boolean rests() {
        return px == qx && py == qy;
    }

    Moment start() {
        return Moment.of(from);
    }

    Moment end() {
        return Moment.of(to);
    }

    /** 1 where the point is left of the leg's line, −1 right, 0 on it. */
    int turn(double x, double y) {
        return ExactOrientation.of(px, py, qx, qy, x, y);
    }

    /** −1 where a point of the leg's line lies before its start, 1 beyond its end, 0 on the leg, ends included. */
    int position(double x, double y) {
        boolean byX = px != qx;
        double p = byX ? px : py;
        double q = byX ? qx : qy;
        double v = byX ? x : y;
        if (p < q) {
            return v < p ? -1 : v > q ? 1 : 0;
        }
        return v > p ? -1 : v < q ? 1 : 0;
    }

    /** When a point of the leg is reached. */
    Moment reaches(double x, double y) {
        if (x == px && y == py) {
            return start();
        }
        if (x == qx && y == qy) {
            return end();
        }
        boolean byX = px != qx;
        double p = byX ? px : py;
        double q = byX ? qx : qy;
        double v = byX ? x : y;
        // Three roundings: two differences and a quotient that is at most 1.
        double estimate = (v - p) / (q - p);
        double error = Double.isInfinite(q - p) ? Double.POSITIVE_INFINITY : THREE_ROUNDINGS;
        return Moment.between(from, to, estimate, error, new AlongAxis(v, p, q));
    }

    private record AlongAxis(double v, double p, double q) implements Moment.Passed {
        @Override
        public Dyadic part() {
            return Dyadic.of(v).minus(Dyadic.of(p));
        }

        @Override
        public Dyadic whole() {
            return Dyadic.of(q).minus(Dyadic.of(p));
        }
    }

    /** When an edge's line is crossed that the leg is not parallel to; its ends are on different sides or on the line. */
    Moment crosses(Edges edges, int edge) {
        int first = edges.turn(edge, px, py);
        int last = edges.turn(edge, qx, qy);
        if (first == 0 || last == 0) {
            return first == 0 ? start() : end();
        }
        return passes(edges, edge);
    }

    /** When an edge's line is crossed whose two sides the leg's ends lie on. */
    Moment passes(Edges edges, int edge) {
        double start = edges.area(edge, px, py);
        double end = edges.area(edge, qx, qy);
        double error = (edges.areaError(edge, px, py) + edges.areaError(edge, qx, qy)) / Math.abs(start - end);
        return Moment.between(
                from,
                to,
                start / (start - end),
                Double.isFinite(error) && Double.isFinite(start - end)
                        ? 2 * error + THREE_ROUNDINGS
                        : Double.POSITIVE_INFINITY,
                new AcrossEdge(px, py, qx, qy, edges, edge));
    }
}
