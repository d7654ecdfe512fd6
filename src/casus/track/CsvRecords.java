package casus.track;

import casus.problem.Place;
import java.io.IOException;
import java.util.Arrays;

/**
 * Bytes cut into records and fields, one record at a time, without an object for any.
 *
 * <p>A record ends with LF, CR LF or CR outside quotes. A field may stand in double quotes, in which separators and line
 * ends are letters, and two quotes are one; a quote that does not begin a field is a letter. Blanks around a field without
 * quotes are no part of it. Lines without anything are passed over.
 */
final class CsvRecords {
    /** In bytes. Nothing longer is looked into: no row of a track is. */
    static final int LONGEST = 1 << 16;

    /** How the next record came. */
    enum Outcome {
        ROW,
        TOO_LONG,
        QUOTE_OPEN,
        QUOTE_MISPLACED,
        END,
        /** More bytes are needed to tell. */
        MORE
    }

    private static final byte LETTER = 0;
    private static final byte SEPARATOR = 1;
    private static final byte QUOTE = 2;
    private static final byte LINE_END = 3;
    private static final byte HIGH = 4;
    private static final byte CONTROL = 5;

    private final ByteWindow window;
    private final char separator;
    private final Encoding encoding = new Encoding();
    private final byte[] kinds = new byte[256];
    private byte[] bytes;
    private Outcome outcome = Outcome.MORE;
    private int next;
    private int breaks;
    private int fields;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean high;
    private int control;
    private int recordEnd;
    private Outcome stopped = Outcome.MORE;
    private int trouble;

    CsvRecords(ByteWindow window, char separator) {
        this.window = window;
        this.separator = separator;
        this.bytes = window.bytes();
        this.next = window.from();
        Arrays.fill(kinds, 0, ' ', CONTROL);
        Arrays.fill(kinds, 128, 256, HIGH);
        kinds['\t'] = LETTER;
        kinds['"'] = QUOTE;
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        kinds[separator] = SEPARATOR;
    }

    byte[] bytes() {
        return bytes;
    }

    char separator() {
        return separator;
    }

    int fields() {
        return fields;
    }

    int from(int field) {
        return starts[field];
    }

    int to(int field) {
        return ends[field];
    }

    /** Whether a field of the record stands in quotes. */
    boolean quoted(int field) {
        return starts[field] > window.from() && bytes[starts[field] - 1] == '"';
    }

    /** Where the record's first letter stands that no text has; below nought where it has none. */
    int badLetter() {
        return control < 0 && high ? encoding.fault(bytes, window.from(), recordEnd) : control;
    }

    String text(int field) {
        String text = window.text(starts[field], ends[field]);
        return quoted(field) ? text.replace("\"\"", "\"") : text;
    }

    Place place(String file, int field) {
        return window.place(file, starts[field], ends[field]);
    }

    /** The place from the record's start to its end, or from where it cannot be read. */
    Place place(String file) {
        return outcome == Outcome.ROW
                ? window.place(file, window.from(), recordEnd)
                : window.place(file, trouble, trouble + 1);
    }

    /** The place of one byte of the record. */
    Place placeOf(String file, int at) {
        return window.place(file, at, at + 1);
    }

    /** Goes on to the next record that has anything in it. Of one with a fault the first line is passed over. */
    Outcome next() throws IOException {
        do {
            if (outcome == Outcome.ROW || outcome == Outcome.MORE) {
                window.move(next, breaks);
            } else {
                window.passLine();
            }
            outcome = scanned();
        } while (outcome == Outcome.ROW && fields == 1 && starts[0] == ends[0] && !quoted(0));
        return outcome;
    }

    private Outcome scanned() throws IOException {
        while (true) {
            bytes = window.bytes();
            Outcome scanned = scan(window.from());
            if (scanned != Outcome.MORE) {
                return scanned;
            }
            if (window.end() - window.from() > LONGEST) {
                return tooLong();
            }
            window.fill();
        }
    }

    private Outcome tooLong() {
        // A quote that nobody closed swallows everything behind it.
        boolean open = trouble >= 0 && bytes[trouble] == '"';
        trouble = open ? trouble : window.from();
        return open ? Outcome.QUOTE_OPEN : Outcome.TOO_LONG;
    }

    private Outcome scan(int from) {
        fields = 0;
        breaks = 1;
        high = false;
        control = -1;
        trouble = -1;
        if (from == window.end() && window.ended()) {
            return Outcome.END;
        }
        int at = from - 1;
        do {
            at = bytes[at + 1] == '"' ? quotedEnd(at + 1) : plainEnd(at + 1);
            if (at < 0) {
                return stopped;
            }
        } while (kinds[bytes[at] & 0xFF] == SEPARATOR);
        return recordEnd(at);
    }

    /** Where a field without quotes ends. */
    private int plainEnd(int from) {
        int at = from;
        while (true) {
            byte kind = kinds[bytes[at] & 0xFF];
            if (kind == SEPARATOR || kind == LINE_END) {
                break;
            }
            if (kind > LINE_END) {
                note(kind, at);
            }
            at++;
        }
        int start = from;
        int stop = at;
        while (start < stop && isBlank(bytes[start])) {
            start++;
        }
        while (stop > start && isBlank(bytes[stop - 1])) {
            stop--;
        }
        keep(start, stop);
        return at;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t';
    }

    /** Where the bytes of a field in quotes end: behind the second quote. */
    private int quotedEnd(int open) {
        int close = closing(open + 1);
        if (close < 0 && window.ended()) {
            return stop(Outcome.QUOTE_OPEN, open);
        }
        if (close < 0 || (close + 1 == window.end() && !window.ended())) {
            return stop(Outcome.MORE, open);
        }
        byte behind = kinds[bytes[close + 1] & 0xFF];
        if (behind != SEPARATOR && behind != LINE_END) {
            return stop(Outcome.QUOTE_MISPLACED, close + 1);
        }
        keep(open + 1, close);
        return close + 1;
    }

    /** Where the quote stands that closes a field; below nought where the window ends before. */
    private int closing(int from) {
        int at = from;
        while (true) {
            byte kind = kinds[bytes[at] & 0xFF];
            if (kind == QUOTE && bytes[at + 1] != '"') {
                return at;
            }
            if (kind == LINE_END && at == window.end()) {
                return -1;
            }
            if (kind == LINE_END) {
                breaks += bytes[at] == '\r' && bytes[at + 1] == '\n' ? 0 : 1;
            } else if (kind > LINE_END) {
                note(kind, at);
            }
            at += kind == QUOTE ? 2 : 1;
        }
    }

    private int stop(Outcome why, int at) {
        stopped = why;
        trouble = at;
        return -1;
    }

    private void note(byte kind, int at) {
        high |= kind == HIGH;
        if (kind == CONTROL && control < 0) {
            control = at;
        }
    }

    private void keep(int start, int stop) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields++] = stop;
    }

    private Outcome recordEnd(int at) {
        boolean last = at == window.end();
        // What follows a CR decides whether it is one line end or two.
        if (!window.ended() && (last || (bytes[at] == '\r' && at + 1 == window.end()))) {
            return Outcome.MORE;
        }
        if (at - window.from() > LONGEST) {
            trouble = window.from();
            return Outcome.TOO_LONG;
        }
        boolean both = bytes[at] == '\r' && bytes[at + 1] == '\n' && at + 1 < window.end();
        recordEnd = at;
        next = last ? at : at + (both ? 2 : 1);
        return Outcome.ROW;
    }
}
