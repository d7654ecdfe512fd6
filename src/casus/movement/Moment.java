package casus.movement;

import org.jspecify.annotations.Nullable;

/**
 * An exact instant: a fraction of microseconds, rounded by nobody until {@link #rounded()}. It carries a double estimate
 * with its error, by which most questions are answered; the fraction is worked out only for the others.
 */
final class Moment implements Comparable<Moment> {
    private static final Dyadic ONE = Dyadic.of(1L);
    private static final Dyadic TWO = Dyadic.of(2L);
    /** What a share between 0 and 1 and its product with a time may lose to rounding, many times over. */
    static final double ROUNDING = 1e-14;

    /** Of a microsecond, where a double is asked for. */
    private static final double NO_MATTER = 1e-4;

    /** Works out which share of a time has passed, as {@code part / whole}. */
    interface Passed {
        Dyadic part();

        Dyadic whole();
    }

    private final long start;
    private final long length;
    private final double passed;
    private final double error;
    private final @Nullable Passed share;
    private @Nullable Dyadic over;
    private Dyadic under = ONE;

    private Moment(long start, long length, double passed, double error, @Nullable Passed share) {
        this.start = start;
        this.length = length;
        this.passed = passed;
        this.error = error;
        this.share = share;
    }

    static Moment of(long micros) {
        return new Moment(micros, 0, 0, 0, null);
    }

    /**
     * An instant between two others.
     *
     * @param estimate of the share of the time between them that has passed
     * @param error that the estimate is within; infinite where nothing is known of it
     */
    static Moment between(long start, long end, double estimate, double error, Passed share) {
        long length = Math.subtractExact(end, start);
        boolean known = error < 1 && Math.abs(estimate) <= 2;
        return new Moment(
                start,
                length,
                known ? estimate * length : 0,
                known ? (error + ROUNDING) * length : Double.POSITIVE_INFINITY,
                share);
    }

    /** The nearest whole microsecond; a half goes to the later one. */
    long rounded() {
        if (share == null) {
            return start;
        }
        double nearest = Math.floor(passed + 0.5);
        double fromHalf = 0.5 - Math.abs(passed - nearest);
        if (fromHalf > error) {
            return start + (long) nearest;
        }
        return over().times(TWO).plus(under).floorOver(under.times(TWO)).longValueExact();
    }

    /** The instant as a double, good to the resolution of a double there. */
    double about() {
        if (error < NO_MATTER) {
            return start + passed;
        }
        long base = over().floorOver(under).longValueExact();
        return base + over().minus(Dyadic.of(base).times(under)).about(under);
    }

    private Dyadic over() {
        Dyadic known = over;
        if (known == null) {
            known = Dyadic.of(start);
            if (share != null) {
                Dyadic whole = share.whole();
                Dyadic part = whole.signum() < 0 ? share.part().negated() : share.part();
                under = whole.signum() < 0 ? whole.negated() : whole;
                known = known.times(under).plus(Dyadic.of(length).times(part));
            }
            over = known;
        }
        return known;
    }

    static Moment earlier(Moment one, Moment other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Moment later(Moment one, Moment other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public int compareTo(Moment other) {
        if (share == null && other.share == null) {
            return Long.compare(start, other.start);
        }
        double apart = (double) (start - other.start) + (passed - other.passed);
        double bound = error + other.error + ROUNDING * (Math.abs(apart) + Math.abs(passed) + Math.abs(other.passed));
        if (Math.abs(apart) > bound) {
            return apart > 0 ? 1 : -1;
        }
        Dyadic mine = over();
        Dyadic theirs = other.over();
        return mine.times(other.under).compareWith(theirs.times(under));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Moment moment && compareTo(moment) == 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(rounded());
    }

    @Override
    public String toString() {
        return Double.toString(about());
    }
}
