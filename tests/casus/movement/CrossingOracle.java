package casus.movement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Contacts with a line by another way: every instant at which a contact may begin or end is worked out as a fraction, and each
 * of them, and the middle of each two, is asked by itself whether it is on the line. A side is a sector of directions
 * about the place of contact. Nothing of the engine is used.
 */
final class CrossingOracle {
    private static final Fraction HALF = Fraction.of(0.5);

    private record Point(Fraction x, Fraction y) {
        Point minus(Point other) {
            return new Point(x.minus(other.x), y.minus(other.y));
        }

        Fraction cross(Point other) {
            return x.times(other.y).minus(y.times(other.x));
        }

        Fraction dot(Point other) {
            return x.times(other.x).plus(y.times(other.y));
        }
    }

    /** A maximal time on the line, and the sides before and after it. */
    record Contact(Fraction from, Fraction to, Optional<Side> came, Optional<Side> went) {
        boolean passes() {
            return came.isPresent() && went.isPresent() && !came.equals(went);
        }
    }

    private final List<Point> vertices = new ArrayList<>();

    /** @param line {@code x, y, x, y …} */
    CrossingOracle(double[] line) {
        for (int i = 0; i < line.length; i += 2) {
            Point vertex = new Point(Fraction.of(line[i]), Fraction.of(line[i + 1]));
            if (vertices.isEmpty() || !vertices.get(vertices.size() - 1).equals(vertex)) {
                vertices.add(vertex);
            }
        }
    }

    /** What a track meets between two instants, of which the way behind some of its fixes is unknown. */
    List<Contact> contacts(double[][] fixes, BitSet gaps, long from, long to) {
        List<Contact> contacts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < fixes.length; i++) {
            if (gaps.get(i) || i == fixes.length - 1) {
                double opens = Math.max((double) from, fixes[first][0]);
                double closes = Math.min((double) to, fixes[i][0]);
                if (opens <= closes) {
                    contacts.addAll(new Run(fixes, first, i).contacts(opens, closes));
                }
                first = i + 1;
            }
        }
        return contacts;
    }

    /** Fixes with no gap between them. */
    private final class Run {
        private final List<Fraction> times = new ArrayList<>();
        private final List<Point> places = new ArrayList<>();

        Run(double[][] fixes, int first, int last) {
            for (int i = first; i <= last; i++) {
                times.add(Fraction.of(fixes[i][0]));
                places.add(new Point(Fraction.of(fixes[i][1]), Fraction.of(fixes[i][2])));
            }
        }

        List<Contact> contacts(double opens, double closes) {
            List<Fraction> knots = knots(Fraction.of(opens), Fraction.of(closes));
            List<Contact> contacts = new ArrayList<>();
            int next = 0;
            while (next < knots.size()) {
                int start = next;
                while (next < knots.size() && isOn(at(knots.get(next)))) {
                    next++;
                }
                if (next > start) {
                    int last = next - 1;
                    contacts.add(new Contact(
                            knots.get(start), knots.get(last), side(knots, start, start - 1), side(knots, last, next)));
                }
                next++;
            }
            return contacts;
        }

        private Optional<Side> side(List<Fraction> knots, int contact, int beside) {
            if (beside < 0 || beside == knots.size()) {
                return Optional.empty();
            }
            Point there = at(knots.get(contact));
            return CrossingOracle.this.side(there, at(knots.get(beside)).minus(there));
        }

        /** The instants at which something may change, and between each two of them the middle. */
        private List<Fraction> knots(Fraction opens, Fraction closes) {
            TreeSet<Fraction> found = new TreeSet<>(List.of(opens, closes));
            found.addAll(times);
            for (int leg = 0; leg + 1 < times.size(); leg++) {
                addChanges(leg, found);
            }
            found.removeIf(time -> time.compareTo(opens) < 0 || time.compareTo(closes) > 0);
            List<Fraction> knots = new ArrayList<>();
            for (Fraction each : found) {
                if (!knots.isEmpty()) {
                    knots.add(knots.get(knots.size() - 1).plus(each).times(HALF));
                }
                knots.add(each);
            }
            return knots;
        }

        private void addChanges(int leg, Set<Fraction> found) {
            Point way = places.get(leg + 1).minus(places.get(leg));
            Fraction time = times.get(leg + 1).minus(times.get(leg));
            for (int i = 0; i + 1 < vertices.size(); i++) {
                Point edge = vertices.get(i + 1).minus(vertices.get(i));
                Point ahead = vertices.get(i).minus(places.get(leg));
                Fraction parallel = way.cross(edge);
                if (parallel.signum() != 0) {
                    add(leg, ahead.cross(edge).dividedBy(parallel), time, found);
                } else if (way.dot(way).signum() != 0) {
                    add(leg, ahead.dot(way).dividedBy(way.dot(way)), time, found);
                    Point beyond = vertices.get(i + 1).minus(places.get(leg));
                    add(leg, beyond.dot(way).dividedBy(way.dot(way)), time, found);
                }
            }
        }

        private void add(int leg, Fraction share, Fraction time, Set<Fraction> found) {
            if (share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0) {
                found.add(times.get(leg).plus(share.times(time)));
            }
        }

        private Point at(Fraction time) {
            int leg = 0;
            while (leg + 2 < times.size() && times.get(leg + 1).compareTo(time) < 0) {
                leg++;
            }
            if (times.size() == 1) {
                return places.get(0);
            }
            Fraction share =
                    time.minus(times.get(leg)).dividedBy(times.get(leg + 1).minus(times.get(leg)));
            Point way = places.get(leg + 1).minus(places.get(leg));
            Point start = places.get(leg);
            return new Point(start.x.plus(way.x.times(share)), start.y.plus(way.y.times(share)));
        }
    }

    private boolean isOn(Point point) {
        for (int i = 0; i + 1 < vertices.size(); i++) {
            if (isBetween(vertices.get(i).minus(point), vertices.get(i + 1).minus(point))) {
                return true;
            }
        }
        return false;
    }

    /** Left is what lies counterclockwise between the way onward and the way back, seen from a point of the line. */
    private Optional<Side> side(Point contact, Point direction) {
        Point ahead = new Point(Fraction.ZERO, Fraction.ZERO);
        Point behind = ahead;
        Point way = ahead;
        for (int i = 0; i + 1 < vertices.size(); i++) {
            Point a = vertices.get(i).minus(contact);
            Point b = vertices.get(i + 1).minus(contact);
            if (isBetween(a, b)) {
                way = b.minus(a);
                ahead = isNought(b) ? ahead : b;
                behind = isNought(a) ? behind : a;
            }
        }
        ahead = isNought(ahead) ? way : ahead;
        behind = isNought(behind) ? behind.minus(way) : behind;
        int turn = compareTurns(ahead, direction, behind);
        boolean alongAhead =
                ahead.cross(direction).signum() == 0 && ahead.dot(direction).signum() > 0;
        return turn == 0 || alongAhead ? Optional.empty() : Optional.of(turn < 0 ? Side.LEFT : Side.RIGHT);
    }

    private static boolean isNought(Point point) {
        return point.dot(point).signum() == 0;
    }

    /** Whether nought lies on the straight from a to b. */
    private static boolean isBetween(Point a, Point b) {
        return a.cross(b).signum() == 0 && a.dot(b).signum() <= 0;
    }

    /** Which of two directions is met first, turning counterclockwise from a third. */
    private static int compareTurns(Point zero, Point one, Point other) {
        int half = Integer.compare(half(zero, one), half(zero, other));
        return half != 0 ? half : -one.cross(other).signum();
    }

    private static int half(Point zero, Point direction) {
        int cross = zero.cross(direction).signum();
        boolean first = cross > 0 || (cross == 0 && zero.dot(direction).signum() > 0);
        return first ? 0 : 1;
    }
}
