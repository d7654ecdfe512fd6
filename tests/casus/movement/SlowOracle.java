package casus.movement;

import casus.treaty.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Stays by another way: every instant at which the track may change sides is worked out as a fraction, generously, and each
 * of them, and the middle of each two, is classed by itself by its winding. Nothing of the engine is used.
 */
final class SlowOracle {
    private record Point(Fraction x, Fraction y) {}

    private static final Fraction HALF = Fraction.of(0.5);
    private final List<List<Point>> rings = new ArrayList<>();

    SlowOracle(Geometry united) {
        for (int i = 0; i < united.getNumGeometries(); i++) {
            Polygon part = (Polygon) united.getGeometryN(i);
            rings.add(points(part.getExteriorRing().getCoordinates()));
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                rings.add(points(part.getInteriorRingN(hole).getCoordinates()));
            }
        }
    }

    private static List<Point> points(Coordinate[] coordinates) {
        List<Point> points = new ArrayList<>();
        for (Coordinate each : coordinates) {
            points.add(new Point(Fraction.of(each.x), Fraction.of(each.y)));
        }
        return points;
    }

    List<Span> stays(double[][] fixes, Boundary boundary) {
        List<Fraction> instants = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i + 1 < fixes.length; i++) {
            sample(fixes[i], fixes[i + 1], instants, sides);
        }
        double[] last = fixes[fixes.length - 1];
        instants.add(Fraction.of(last[0]));
        sides.add(side(new Point(Fraction.of(last[1]), Fraction.of(last[2]))));
        return runs(instants, sides, boundary);
    }

    /** Even places hold the instants at which sides may change, odd ones the middles between, in both lists. */
    private static List<Span> runs(List<Fraction> instants, List<Side> sides, Boundary boundary) {
        List<Span> spans = new ArrayList<>();
        int next = 0;
        while (next < sides.size()) {
            int start = next;
            while (next < sides.size() && counts(sides.get(next), boundary)) {
                next++;
            }
            // An odd place stands for the open time about it.
            int from = start - start % 2;
            if (next > start) {
                int last = next % 2 == 1 ? next - 1 : next;
                if (boundary == Boundary.INCLUDED || from < last) {
                    spans.add(new Span(
                            instants.get(from).halfUp(), instants.get(last).halfUp()));
                }
            }
            next++;
        }
        return spans;
    }

    /** Where a track through those fixes is at an instant of it. */
    Side at(double[][] fixes, long instant) {
        int i = 1;
        while (i + 1 < fixes.length && fixes[i][0] < instant) {
            i++;
        }
        double[] start = fixes[i - 1];
        double[] end = fixes[i];
        Fraction from = Fraction.of(start[0]);
        Fraction share = Fraction.of((double) instant)
                .minus(from)
                .dividedBy(Fraction.of(end[0]).minus(from));
        Point p = new Point(Fraction.of(start[1]), Fraction.of(start[2]));
        Point q = new Point(Fraction.of(end[1]), Fraction.of(end[2]));
        return side(between(p, q, share));
    }

    private static boolean counts(Side side, Boundary boundary) {
        return side == Side.INSIDE || (side == Side.ON && boundary == Boundary.INCLUDED);
    }

    private void sample(double[] start, double[] end, List<Fraction> instants, List<Side> sides) {
        Point p = new Point(Fraction.of(start[1]), Fraction.of(start[2]));
        Point q = new Point(Fraction.of(end[1]), Fraction.of(end[2]));
        List<Fraction> shares = shares(p, q);
        Fraction from = Fraction.of(start[0]);
        Fraction time = Fraction.of(end[0]).minus(from);
        for (int i = 0; i + 1 < shares.size(); i++) {
            Fraction middle = shares.get(i).plus(shares.get(i + 1)).times(HALF);
            instants.add(from.plus(time.times(shares.get(i))));
            sides.add(side(between(p, q, shares.get(i))));
            instants.add(from.plus(time.times(middle)));
            sides.add(side(between(p, q, middle)));
        }
    }

    private List<Fraction> shares(Point p, Point q) {
        TreeSet<Fraction> shares = new TreeSet<>(List.of(Fraction.ZERO, Fraction.ONE));
        for (List<Point> ring : rings) {
            for (int i = 0; i + 1 < ring.size(); i++) {
                Point a = ring.get(i);
                Point b = ring.get(i + 1);
                Fraction across = cross(p, q, a, b);
                if (across.signum() != 0) {
                    shares.add(cross(p, a, a, b).dividedBy(across));
                }
                Fraction length = dot(p, q, p, q);
                if (length.signum() != 0) {
                    shares.add(dot(p, a, p, q).dividedBy(length));
                }
            }
        }
        shares.removeIf(share -> share.signum() < 0 || share.compareTo(Fraction.ONE) > 0);
        return List.copyOf(shares);
    }

    private Side side(Point point) {
        int winding = 0;
        for (List<Point> ring : rings) {
            for (int i = 0; i + 1 < ring.size(); i++) {
                Point a = ring.get(i);
                Point b = ring.get(i + 1);
                int turn = cross(a, b, a, point).signum();
                if (turn == 0 && dot(point, a, point, b).signum() <= 0) {
                    return Side.ON;
                }
                boolean up = a.y.compareTo(point.y) <= 0 && b.y.compareTo(point.y) > 0 && turn > 0;
                boolean down = a.y.compareTo(point.y) > 0 && b.y.compareTo(point.y) <= 0 && turn < 0;
                winding += up || down ? 1 : 0;
            }
        }
        return winding % 2 == 0 ? Side.OUTSIDE : Side.INSIDE;
    }

    private static Point between(Point p, Point q, Fraction share) {
        return new Point(
                p.x.plus(q.x.minus(p.x).times(share)), p.y.plus(q.y.minus(p.y).times(share)));
    }

    private static Fraction cross(Point a, Point b, Point c, Point d) {
        return b.x.minus(a.x).times(d.y.minus(c.y)).minus(b.y.minus(a.y).times(d.x.minus(c.x)));
    }

    private static Fraction dot(Point a, Point b, Point c, Point d) {
        return b.x.minus(a.x).times(d.x.minus(c.x)).plus(b.y.minus(a.y).times(d.y.minus(c.y)));
    }
}
