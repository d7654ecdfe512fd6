package casus.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Rows in the order of two ids that each has; rows with the same two stay in the order in which they came. */
final class RowOrder {
    private RowOrder() {}

    /**
     * The rows, by their number, one after the other.
     *
     * @param first the number of a row's first id, and {@code second} of its second
     */
    static int[] of(
            int count, IntUnaryOperator first, List<String> firsts, IntUnaryOperator second, List<String> seconds) {
        int[] rows = new int[count];
        Arrays.setAll(rows, row -> row);
        // By counting, which leaves rows with the same key as they were: the last key comes first.
        return sorted(sorted(rows, second, IdOrder.ranks(seconds)), first, IdOrder.ranks(firsts));
    }

    private static int[] sorted(int[] rows, IntUnaryOperator id, int[] ranks) {
        int[] starts = new int[ranks.length + 1];
        for (int row : rows) {
            starts[ranks[id.applyAsInt(row)] + 1]++;
        }
        for (int rank = 0; rank < ranks.length; rank++) {
            starts[rank + 1] += starts[rank];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[starts[ranks[id.applyAsInt(row)]]++] = row;
        }
        return sorted;
    }
}
