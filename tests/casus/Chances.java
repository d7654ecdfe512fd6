package casus;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether what was counted is what chance would make of a known probability: exact binomial, no approximation. */
final class Chances {
    /** The share of all samples that an interval leaves out, on both sides together. */
    private static final double LEFT_OUT = 0.001;

    private Chances() {}

    /** The counts that lie in the middle 99.9 % of the binomial distribution. */
    record Interval(int from, int to) {
        static Interval of(int trials, double p) {
            double[] logFactorial = new double[trials + 1];
            for (int i = 1; i <= trials; i++) {
                logFactorial[i] = logFactorial[i - 1] + Math.log(i);
            }
            int from = -1;
            double below = 0;
            for (int hits = 0; hits <= trials; hits++) {
                double log = logFactorial[trials] - logFactorial[hits] - logFactorial[trials - hits];
                below += Math.exp(log + hits * Math.log(p) + (trials - hits) * Math.log1p(-p));
                if (from < 0 && below > LEFT_OUT / 2) {
                    from = hits;
                }
                if (below >= 1 - LEFT_OUT / 2) {
                    return new Interval(from, hits);
                }
            }
            return new Interval(Math.max(0, from), trials);
        }
    }

    /** Fails, and shows the interval, where the count lies outside it. */
    static void assertAgree(int hits, int trials, double p) {
        Interval interval = Interval.of(trials, p);
        assertThat(hits)
                .as(
                        "%d of %d, where %.6f is right; 99.9 %% interval %.4f to %.4f",
                        hits, trials, p, (double) interval.from / trials, (double) interval.to / trials)
                .isBetween(interval.from, interval.to);
    }
}
