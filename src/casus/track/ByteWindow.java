package casus.track;

import casus.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The bytes of a stream that are looked at, from the start of a record on, in one array that is used again and again.
 *
 * <p>Behind the last byte stands a line end that is none: it stops every loop that looks for the end of a line.
 */
final class ByteWindow {
    /** Of a long line so much is shown behind the fault, in bytes. */
    private static final int SHOWN = 1_000;

    private final InputStream in;
    private final LongConsumer progress;
    private byte[] bytes;
    private int from;
    private int end;
    private boolean ended;
    private long read;
    private int line = 1;

    ByteWindow(InputStream in, int size, LongConsumer progress) {
        this.in = in;
        this.progress = progress;
        this.bytes = new byte[size + 1];
        bytes[0] = '\n';
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the record starts. */
    int from() {
        return from;
    }

    /** Where the bytes end that are here. */
    int end() {
        return end;
    }

    /** Whether nothing comes behind them. */
    boolean ended() {
        return ended;
    }

    /** Goes on to a record that starts there, so many lines further. */
    void move(int start, int lines) {
        from = start;
        line += lines;
    }

    /** Gets more bytes, if there are any; the record then starts at nought. */
    void fill() throws IOException {
        byte[] old = bytes;
        int kept = end - from;
        if (kept + 1 == bytes.length) {
            bytes = new byte[bytes.length * 2];
        }
        System.arraycopy(old, from, bytes, 0, kept);
        int room = bytes.length - 1 - kept;
        int came = in.readNBytes(bytes, kept, room);
        from = 0;
        end = kept + came;
        ended = came < room;
        bytes[end] = '\n';
        read += came;
        progress.accept(read);
    }

    /** Leaves out the rest of the line on which the record starts, however long it is. */
    void passLine() throws IOException {
        int at = from;
        while (true) {
            at = lineEnd(at);
            if (at + 1 < end || ended) {
                boolean both = at + 1 < end && bytes[at] == '\r' && bytes[at + 1] == '\n';
                move(Math.min(end, at + (both ? 2 : 1)), 1);
                return;
            }
            // A CR that stands last is kept until it is known what follows it.
            from = at;
            fill();
            at = 0;
        }
    }

    private int lineEnd(int at) {
        int stop = at;
        while (bytes[stop] != '\n' && bytes[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    /** The place of some bytes of the record, as far as they stand on the line of the first one. */
    Place place(String file, int at, int to) {
        int start = from;
        int number = line;
        for (int i = from; i < at; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                start = i + 1;
                number++;
            }
        }
        int stop = Math.min(lineEnd(at), Math.max(at, to) + SHOWN);
        int column = text(start, at).length() + 1;
        int width = Math.max(1, text(at, Math.max(at, Math.min(to, stop))).length());
        return new Place(file, number, column, width, text(start, stop).stripTrailing());
    }

    /** The bytes between as characters; what is no UTF-8 as U+FFFD. */
    String text(int start, int stop) {
        return new String(bytes, start, stop - start, StandardCharsets.UTF_8);
    }

    /** The first line with anything on it, as far as {@code most} bytes of the window reach. */
    byte[] firstLine(int most) throws IOException {
        while (true) {
            int at = from;
            while (at < end && bytes[at] >= 0 && bytes[at] <= ' ') {
                at++;
            }
            int stop = at < end ? lineEnd(at) : end;
            if (stop < end || ended || end - from > most) {
                return Arrays.copyOfRange(bytes, at, stop);
            }
            fill();
        }
    }

    /** Whether the bytes from the record's start on begin so. */
    boolean startsWith(int... first) {
        if (end - from < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[from + i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
