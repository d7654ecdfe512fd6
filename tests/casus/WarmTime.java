package casus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What one call costs in a program that has been running for a while, in microseconds: the median over batches.
 *
 * @param wall of one call, on one thread
 */
record WarmTime(double wall) {
    private static final int CALLS_IN_A_BATCH = 500;
    private static final int WARMING_BATCHES = 20;
    private static final int BATCHES = 21;

    /** The results are added up and kept, so that no call can be left out as useless. */
    static WarmTime of(Supplier<?> call) {
        long kept = 0;
        List<Double> walls = new ArrayList<>();
        for (int batch = 0; batch < WARMING_BATCHES + BATCHES; batch++) {
            long start = System.nanoTime();
            for (int one = 0; one < CALLS_IN_A_BATCH; one++) {
                kept += System.identityHashCode(call.get());
            }
            if (batch >= WARMING_BATCHES) {
                walls.add((System.nanoTime() - start) / 1e3 / CALLS_IN_A_BATCH);
            }
        }
        double median = walls.stream().sorted().toList().get(BATCHES / 2);
        return new WarmTime(kept == 0 ? Double.NaN : median);
    }

    @Override
    public String toString() {
        return "%.0f µs".formatted(wall);
    }
}
