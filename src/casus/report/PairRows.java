package casus.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
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

    /** @param columns two names of ids, two of instants */
    void write(TableFormat format, List<String> columns, List<String> firsts, List<String> seconds, OutputStream out)
            throws IOException {
        Table table = new Table(format, columns, out);
        byte[][] known = seconds.stream().map(format::text).toArray(byte[][]::new);
        int last = -1;
        byte[] id = {};
        for (int row : RowOrder.of(count, this::first, firsts, this::second, seconds)) {
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
}
