package casus.track;

import casus.problem.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 and nothing else. A byte order mark before it, as some editors write, is passed over. */
final class Encoding {
    private static final String HELP = "save the file as UTF-8: most editors ask for the encoding in \"save as\"";
    private static final int MARKS = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private CharBuffer letters = CharBuffer.allocate(1 << 8);

    /** Passes over a byte order mark, and refuses what is written in another encoding. */
    static void begin(ByteWindow window, Faults faults) throws IOException {
        while (window.end() < MARKS && !window.ended()) {
            window.fill();
        }
        boolean wide = window.startsWith(0xFF, 0xFE)
                || window.startsWith(0xFE, 0xFF)
                || (window.end() > 1 && (window.bytes()[0] == 0 || window.bytes()[1] == 0));
        if (wide) {
            throw faults.refuse(
                    new Fault("not-utf8", "the file is written in UTF-16 or UTF-32, not in UTF-8", HELP),
                    Place.of(faults.file()));
        }
        if (window.startsWith(0xEF, 0xBB, 0xBF)) {
            window.move(3, 0);
        }
    }

    /** Where the first byte between these stands that is no UTF-8; below nought where all are. */
    int fault(byte[] bytes, int from, int to) {
        if (letters.capacity() < to - from) {
            letters = CharBuffer.allocate(2 * (to - from));
        }
        letters.clear();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        return decoder.reset().decode(in, letters, true).isError() ? in.position() : -1;
    }

    /** What to say of a byte that no text has. */
    static Fault words(byte letter) {
        if (letter < 0) {
            return new Fault("not-utf8", "the byte `0x%02X` here is not UTF-8".formatted(letter & 0xFF), HELP);
        }
        return new Fault(
                "control-character",
                "the control character `U+%04X` stands here".formatted((int) letter),
                "take it out: a file is text, blanks and line ends");
    }
}
