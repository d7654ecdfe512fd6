package casus.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sightings by another way: between each two merged instants the squared distance is measured as a fraction, its least place
 * worked out, and each end closed in on by halving until no more than one half of a microsecond is left, which is measured
 * itself. Nothing of the engine is used.
 */
final class SightingOracle {
    private static final Fraction HALF = Fraction.of(0.5);
    private static final Fraction QUARTER = Fraction.of(0.25);
    private static final Fraction TWO = Fraction.of(2);

    private final double[][] one;
    private final double[][] other;
    private final Fraction square;
    private final boolean halfDown;
    private final List<Span> found = new ArrayList<>();
    /** Least distances between two instants that are just the radius. */
    int tangents;
    /** Ends that lie on a half of a microsecond. */
    int halves;

    SightingOracle(double[][] one, double[][] other, double radius, boolean halfDown) {
        this.one = one;
        this.other = other;
        this.square = Fraction.of(radius).times(Fraction.of(radius));
        this.halfDown = halfDown;
    }

    List<Span> sightings() {
        List<Fraction> instants = List.copyOf(instants());
        boolean open = false;
        for (int i = 0; i < instants.size(); i++) {
            Fraction start = instants.get(i);
            Fraction end = instants.get(Math.min(i + 1, instants.size() - 1));
            if (i == 0 || start.compareTo(end) < 0) {
                open = between(start, end, open);
            }
        }
        return found;
    }

    private Set<Fraction> instants() {
        Set<Fraction> instants = new TreeSet<>();
        for (double[][] track : List.of(one, other)) {
            for (double[] fix : track) {
                instants.add(Fraction.of(fix[0]));
            }
        }
        instants.removeIf(t -> over(t, one) || over(t, other));
        return instants;
    }

    private static boolean over(Fraction instant, double[][] track) {
        return instant.compareTo(Fraction.of(track[0][0])) < 0
                || instant.compareTo(Fraction.of(track[track.length - 1][0])) > 0;
    }

    private boolean between(Fraction start, Fraction end, boolean open) {
        Fraction least = least(start, end);
        if (over(least) > 0) {
            return false;
        }
        if (start.compareTo(least) < 0 && least.compareTo(end) < 0 && over(least) == 0 && over(start) > 0) {
            tangents++;
        }
        boolean lasts = over(end) <= 0;
        boolean begins = over(start) <= 0;
        long from = begins ? start.halfUp() : rounded(start, least);
        long to = lasts ? end.halfUp() : rounded(end, least);
        found.add(new Span(open ? found.remove(found.size() - 1).from() : from, to));
        return lasts;
    }

    /** Of three measures of a quadratic: it is least where its slope is nought. */
    private Fraction least(Fraction start, Fraction end) {
        Fraction first = measure(start);
        Fraction last = measure(end);
        Fraction bend = first.plus(last)
                .minus(measure(start.plus(end).times(HALF)).times(TWO))
                .times(TWO);
        if (bend.signum() <= 0) {
            return start;
        }
        Fraction share = first.minus(last).plus(bend).dividedBy(bend.times(TWO));
        Fraction least = start.plus(end.minus(start).times(share));
        return least.compareTo(start) < 0 ? start : least.compareTo(end) > 0 ? end : least;
    }

    /** The one instant between them at which they are just as far apart as the radius, rounded. */
    private long rounded(Fraction outside, Fraction inside) {
        Fraction out = outside;
        Fraction in = inside;
        while (distance(out, in).compareTo(QUARTER) > 0) {
            Fraction middle = out.plus(in).times(HALF);
            if (over(middle) > 0) {
                out = middle;
            } else {
                in = middle;
            }
        }
        boolean enters = out.compareTo(in) < 0;
        long before = halfDown(enters ? out : in);
        Fraction half = Fraction.of((double) before).plus(HALF);
        if (half.compareTo(enters ? in : out) > 0) {
            return before;
        }
        int side = over(half);
        if (side == 0) {
            halves++;
            return halfDown ? before : before + 1;
        }
        return enters == side > 0 ? before + 1 : before;
    }

    private static long halfDown(Fraction instant) {
        return -Fraction.ZERO.minus(instant).halfUp();
    }

    private static Fraction distance(Fraction one, Fraction other) {
        Fraction apart = one.minus(other);
        return apart.signum() < 0 ? other.minus(one) : apart;
    }

    private int over(Fraction instant) {
        return measure(instant).compareTo(square);
    }

    private Fraction measure(Fraction instant) {
        Fraction x = place(one, instant, 1).minus(place(other, instant, 1));
        Fraction y = place(one, instant, 2).minus(place(other, instant, 2));
        return x.times(x).plus(y.times(y));
    }

    private static Fraction place(double[][] track, Fraction instant, int axis) {
        int i = 0;
        while (i + 2 < track.length && instant.compareTo(Fraction.of(track[i + 1][0])) > 0) {
            i++;
        }
        if (track.length == 1) {
            return Fraction.of(track[0][axis]);
        }
        Fraction start = Fraction.of(track[i][0]);
        Fraction share =
                instant.minus(start).dividedBy(Fraction.of(track[i + 1][0]).minus(start));
        Fraction from = Fraction.of(track[i][axis]);
        return from.plus(Fraction.of(track[i + 1][axis]).minus(from).times(share));
    }
}
