package casus.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two that were together, from when to when; gathered in any order, written by the ids of the first, those of the second,
 * then time. A row takes 24 bytes, and 8 more while they are written.
 *
 * <p>The rows of one pair come in the order of time; whoever finds them finds them so.
 */
final class PairRows {
    private static final int BLOCK = 1 << 15;

    /** So many rows, so that none has to move when more come. */
    private static final class Block {
        final int[] first = new int[BLOCK];
        final int[] second = new int[BLOCK];
        final long[] from = new long[BLOCK];
        final long[] to = new long[BLOCK];
    }

    private final List<Block> blocks = new ArrayList<>();
    private int count;

    void add(int first, int second, long from, long to) {
        if (count == blocks.size() * BLOCK) {
            blocks.add(new Block());
        }
        Block block = block(count);
        int at = count % BLOCK;
        block.first[at] = first;
        block.second[at] = second;
        block.from[at] = from;
        block.to[at] = to;
        count = Math.addExact(count, 1);
    }

    int count() {
        return count;
    }

    private Block block(int row) {
        return blocks.get(row / BLOCK);
    }

    private int first(int row) {
        return block(row).first[row % BLOCK];
    }

    private int second(int row) {
        return block(row).second[row % BLOCK];
    }

    /** What a row is sorted by. */
    private interface Key {
        int of(int row);
    }

    /** @param columns two names of ids, two of instants */
    void write(TableFormat format, List<String> columns, List<String> firsts, List<String> seconds, OutputStream out)
            throws IOException {
        Table table = new Table(format, columns, out);
        byte[][] known = seconds.stream().map(format::text).toArray(byte[][]::new);
        int last = -1;
        byte[] id = {};
        for (int row : order(IdOrder.ranks(firsts), IdOrder.ranks(seconds))) {
            if (first(row) != last) {
                last = first(row);
                id = format.text(firsts.get(last));
            }
            table.text(id);
            table.text(known[second(row)]);
            table.instant(block(row).from[row % BLOCK]);
            table.instant(block(row).to[row % BLOCK]);
        }
        table.end();
    }

    /** By counting, which leaves rows with the same key as they were: the last key first. */
    private int[] order(int[] firstRanks, int[] secondRanks) {
        int[] rows = new int[count];
        Arrays.setAll(rows, row -> row);
        int[] bySecond = sorted(rows, secondRanks.length, row -> secondRanks[second(row)]);
        return sorted(bySecond, firstRanks.length, row -> firstRanks[first(row)]);
    }

    private static int[] sorted(int[] rows, int keys, Key key) {
        int[] starts = new int[keys + 1];
        for (int row : rows) {
            starts[key.of(row) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[starts[key.of(row)]++] = row;
        }
        return sorted;
    }
}
