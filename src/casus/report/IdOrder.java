package casus.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which place each of several ids has among all of them, by code point. */
final class IdOrder {
    private IdOrder() {}

    /** The place of the id with each number. */
    static int[] ranks(List<String> ids) {
        // Bytes of UTF-8 are in the order of code points; the units of a String are not.
        byte[][] bytes =
                ids.stream().map(id -> id.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        int[] numbers = IntStream.range(0, bytes.length)
                .boxed()
                .sorted(Comparator.comparing(number -> bytes[number], Arrays::compareUnsigned))
                .mapToInt(number -> number)
                .toArray();
        int[] ranks = new int[numbers.length];
        for (int rank = 0; rank < numbers.length; rank++) {
            ranks[numbers[rank]] = rank;
        }
        return ranks;
    }
}
