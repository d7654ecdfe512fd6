package casus.track;

import casus.problem.Place;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file in UTF-8, for a parser that takes them one after the other. The latest are kept at hand, so that
 * a fault can be shown in its line without the file being held as a whole.
 */
final class TextSource extends Reader {
    /** So many characters stay at hand behind the parser. */
    private static final int AT_HAND = 1 << 16;
    /** A line is shown where the fault stands no farther in it. */
    private static final int SHOWN_BEFORE = 4_000;

    private static final int SHOWN_BEHIND = 1_000;

    /** A source that may go on for as long as it likes. */
    static final char NOTHING = 0;

    private static final int LONGEST = 1 << 20;

    private final ByteWindow window;
    private final char breaks;
    private final Faults faults;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final char[] text = new char[2 * AT_HAND];
    /** What stands before the first character at hand: characters, lines, and characters on its line. */
    private long before;

    private int line = 1;
    private int column;
    private int count;
    private int given;
    private int unbroken;

    /** @param breaks what must come again and again; {@link #NOTHING} where nothing must */
    TextSource(ByteWindow window, char breaks, Faults faults) {
        this.breaks = breaks;
        this.window = window;
        this.faults = faults;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        if (given == count && !more()) {
            return -1;
        }
        int some = Math.min(length, count - given);
        System.arraycopy(text, given, to, offset, some);
        given += some;
        return patient(some);
    }

    /** Parsers of XML keep a tag or a comment whole, however long it is: a file of nothing else must end. */
    private int patient(int some) {
        for (int i = given - some; i < given; i++) {
            unbroken = text[i] == breaks ? 0 : unbroken + 1;
        }
        if (breaks != NOTHING && unbroken > LONGEST) {
            throw faults.refuse(
                    new Fault(
                            "too-much",
                            "more than %,d characters without a `%c`".formatted(LONGEST, breaks),
                            "a fix is a short text: look whether this file is what you mean"),
                    place(before + given - unbroken, 1));
        }
        return some;
    }

    @Override
    public void close() {
        // The stream is its owner's.
    }

    /** Decodes some more, if there is any. */
    private boolean more() throws IOException {
        if (count > text.length - 2) {
            drop(count - AT_HAND);
        }
        while (true) {
            int from = window.from();
            ByteBuffer in = ByteBuffer.wrap(window.bytes(), from, window.end() - from);
            CharBuffer out = CharBuffer.wrap(text, count, text.length - count);
            CoderResult result = decoder.decode(in, out, window.ended());
            window.move(in.position(), 0);
            boolean came = out.position() > count;
            count = out.position();
            if (result.isError()) {
                throw faults.refuse(Encoding.words(window.bytes()[window.from()]), place(before + count, 1));
            }
            if (came || window.ended()) {
                return came;
            }
            window.fill();
        }
    }

    private void drop(int most) {
        for (int i = 0; i < most; i++) {
            boolean ends = text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n');
            line += ends ? 1 : 0;
            column = ends ? 0 : column + 1;
        }
        System.arraycopy(text, most, text, 0, count - most);
        before += most;
        count -= most;
        given -= most;
    }

    /** The place of the text that starts after so many characters; only its line and column may be gone already. */
    Place place(long offset, int width) {
        int at = (int) Math.max(0, Math.min(offset - before, count));
        int number = line;
        int start = 0;
        for (int i = 0; i < at; i++) {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n')) {
                number++;
                start = i + 1;
            }
        }
        int ahead = number == line ? column : 0;
        int col = ahead + at - start + 1;
        boolean shown = ahead == 0 && at - start <= SHOWN_BEFORE && offset >= before;
        return new Place(faults.file(), number, col, Math.max(1, width), shown ? lineOf(start, at + width) : "");
    }

    /** The same, of what is known to stand on that line and column; they hold where the text is gone already. */
    Place place(long offset, int number, int col, int width) {
        return offset >= before
                ? place(offset, width)
                : new Place(faults.file(), Math.max(1, number), Math.max(1, col), Math.max(1, width), "");
    }

    private String lineOf(int start, int fault) {
        int stop = start;
        while (stop < count && text[stop] != '\n' && text[stop] != '\r' && stop < fault + SHOWN_BEHIND) {
            stop++;
        }
        return new String(text, start, stop - start).stripTrailing();
    }

    /**
     * The place of a value behind the last of certain words, as seen from a line and column, both from 1, where they end;
     * that of the words where the value is written otherwise, and of the column where the words are not at hand.
     */
    Place placeBehind(String words, String value, int number, int col) {
        int end = at(number, col);
        String seen = new String(text, 0, Math.max(0, end));
        int start = seen.lastIndexOf(words);
        if (start < 0) {
            return placeAt(number, col);
        }
        int found = value.isEmpty() ? -1 : seen.indexOf(value, start);
        return found < 0 ? place(before + start, words.length()) : place(before + found, value.length());
    }

    /** The place of what stands on a line and column. */
    Place placeAt(int number, int col) {
        int at = at(number, col);
        return at < 0 ? new Place(faults.file(), Math.max(1, number), Math.max(1, col), 1, "") : place(before + at, 1);
    }

    /** Where a line and column are at hand; below nought where they are not. */
    private int at(int number, int col) {
        int start = 0;
        int now = line;
        for (int i = 0; i < count && now < number; i++) {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n')) {
                now++;
                start = i + 1;
            }
        }
        int at = start + col - 1 - (start == 0 ? column : 0);
        return now == number && at >= 0 ? Math.min(at, count) : -1;
    }
}
