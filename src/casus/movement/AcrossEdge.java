package casus.movement;

/** Which share of a leg from p to q has passed where it crosses the line of an edge, exactly. */
record AcrossEdge(double px, double py, double qx, double qy, Edges edges, int edge) implements Moment.Passed {
    @Override
    public Dyadic part() {
        return twiceTheArea(px, py);
    }

    @Override
    public Dyadic whole() {
        return part().minus(twiceTheArea(qx, qy));
    }

    private Dyadic twiceTheArea(double x, double y) {
        return ExactOrientation.exactly(edges.ax[edge], edges.ay[edge], edges.bx[edge], edges.by[edge], x, y);
    }
}
