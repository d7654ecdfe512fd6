package casus.movement;

import casus.scenario.SearchLaw;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How much there was to be found in the course of one sighting: the hazard of {@link SearchLaw}, summed over the way of the
 * one as seen from the other. Each straight piece of it is integrated in closed form; there is no stepping through time.
 *
 * <p>Where the sum reaches a threshold drawn from the exponential distribution of mean one, the formation is found.
 */
public final class Exposure {
    /** Each halving gains a bit; a double has no more of them. */
    private static final int HALVINGS = 1100;

    private final SearchLaw law;
    private final Hazard hazard;
    private final List<Motion> legs;
    private final Span span;

    /** @param legs the one as seen from the other, in order of time, as far as both are within the span */
    Exposure(SearchLaw law, double radius, List<Motion> legs, Span span) {
        this.law = law;
        this.hazard = Hazard.of(law, radius);
        this.legs = List.copyOf(legs);
        this.span = span;
    }

    /** All of it: the chance to be found at all is one less e to the power of its negative. */
    public double whole() {
        return legs.stream().mapToDouble(leg -> hazard.over(leg, 0, 1)).sum();
    }

    /** When the sum reaches a threshold of nought or more, rounded once to the microsecond; empty where it never does. */
    public Optional<Instant> reaches(double threshold) {
        double left = threshold;
        for (Motion leg : legs) {
            double gained = hazard.over(leg, 0, 1);
            if (gained >= left) {
                long at = Micros.rounded(leg.time(share(leg, left)));
                return Optional.of(Micros.instant(Math.min(span.to(), Math.max(span.from(), at))));
            }
            left -= gained;
        }
        return Optional.empty();
    }

    /** The least share of the leg at which so much has been gained, which the whole of it gains: bracketed to the last bit. */
    private double share(Motion leg, double wanted) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (hazard.over(leg, 0, middle) >= wanted) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return wanted <= 0 ? 0 : high;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exposure that
                && law.equals(that.law)
                && hazard.equals(that.hazard)
                && span.equals(that.span)
                && legs.equals(that.legs);
    }

    @Override
    public int hashCode() {
        return 31 * law.hashCode() + legs.hashCode();
    }

    @Override
    public String toString() {
        return law + " over " + legs.size() + " legs";
    }
}
