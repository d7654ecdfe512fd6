package casus.track;

import casus.document.Characters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ids of tracks as numbers, in the order of their first appearance.
 *
 * <p>A row's id is bytes in a buffer. Most rows name a track that is known, and for those no object is made: that is why
 * this is no {@code HashMap}.
 */
final class Ids {
    /** More are no tracks: the column holds something else. */
    static final int MOST = 1_000_000;
    /** In bytes. */
    static final int LONGEST = 200;

    static final int TOO_MANY = -1;
    static final int REFUSED = -2;

    private final List<String> names = new ArrayList<>();
    private byte[] letters = new byte[1 << 10];
    /** Where the letters of each id start; those of the last end at the next. */
    private int[] starts = new int[1 << 7];
    /** By hash, then by the next that is free: a track's number and one more, or nought. */
    private int[] slots = new int[1 << 8];

    /** The number of the id that stands in these bytes; {@link #TOO_MANY} or {@link #REFUSED} where it gets none. */
    int of(byte[] bytes, int from, int to) {
        if (from == to || to - from > LONGEST) {
            return REFUSED;
        }
        int slot = slot(hash(bytes, from, to));
        while (slots[slot] != 0) {
            if (is(slots[slot] - 1, bytes, from, to)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (names.size() == MOST) {
            return TOO_MANY;
        }
        String name = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return isSeen(name) ? added(slot, name, bytes, from, to) : REFUSED;
    }

    int of(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    /** Whether an id can get a number, if there is still one. */
    boolean isGood(String id) {
        return !id.isEmpty() && id.getBytes(StandardCharsets.UTF_8).length <= LONGEST && isSeen(id);
    }

    private static boolean isSeen(String name) {
        return name.codePoints().noneMatch(c -> Character.isISOControl(c) || Characters.isBidirectionalControl(c));
    }

    /** Why an id got no number. */
    Fault fault(String id) {
        if (id.isEmpty()) {
            return new Fault("id-missing", "the track's id is missing here", "give each row the id of its track");
        }
        if (id.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return new Fault("id-too-long", "an id of more than " + LONGEST + " bytes", "give the track a shorter one");
        }
        if (!isSeen(id)) {
            return new Fault(
                    "id-unseen",
                    "the id holds a character that nobody sees or that turns the text around",
                    "take it out: two ids that look alike must be one");
        }
        return new Fault(
                "too-many-tracks",
                "`" + id + "` is one track more than the %,d that are taken".formatted(MOST),
                "look whether this column tells tracks apart, or each fix");
    }

    String name(int track) {
        return names.get(track);
    }

    List<String> all() {
        return List.copyOf(names);
    }

    private boolean is(int track, byte[] bytes, int from, int to) {
        return Arrays.equals(letters, starts[track], starts[track + 1], bytes, from, to);
    }

    private int slot(long hash) {
        return (int) (hash >>> 40) & (slots.length - 1);
    }

    private static long hash(byte[] bytes, int from, int to) {
        long hash = 0x9E37_79B9_7F4A_7C15L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x0000_0100_0000_01B3L;
        }
        return (hash ^ (hash >>> 32)) * 0x9E37_79B9_7F4A_7C15L;
    }

    private int added(int slot, String name, byte[] bytes, int from, int to) {
        int track = names.size();
        int start = starts[track];
        int length = to - from;
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, start + length));
        }
        System.arraycopy(bytes, from, letters, start, length);
        if (track + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[track + 1] = start + length;
        names.add(name);
        slots[slot] = track + 1;
        if (names.size() * 2 > slots.length) {
            spread();
        }
        return track;
    }

    private void spread() {
        slots = new int[slots.length * 4];
        for (int track = 0; track < names.size(); track++) {
            int slot = slot(hash(letters, starts[track], starts[track + 1]));
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = track + 1;
        }
    }
}
