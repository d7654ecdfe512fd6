package casus.document;

import casus.problem.Place;
import casus.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes into characters: UTF-8 and nothing else. A byte order mark before it, as some editors write, is passed over. */
final class Utf8 {
    private static final String HELP = "save the file as UTF-8: most editors ask for the encoding in \"save as\"";

    private final String file;
    private final byte[] bytes;
    private final Problems problems;

    private Utf8(String file, byte[] bytes, Problems problems) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
    }

    static SourceText decoded(String file, byte[] bytes, Problems problems) {
        Utf8 utf8 = new Utf8(file, bytes, problems);
        utf8.refuseWideEncodings();
        return utf8.decode();
    }

    private void refuseWideEncodings() {
        if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF) || zeroes("000.") || zeroes(".000")) {
            refuse("UTF-32");
        }
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) || zeroes("0.") || zeroes(".0")) {
            refuse("UTF-16");
        }
    }

    private void refuse(String encoding) {
        problems.error("not-utf8", "the file is written in " + encoding + ", not in UTF-8", HELP, Place.of(file));
        throw new Unreadable();
    }

    private boolean startsWith(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the file starts with zero bytes where the pattern has {@code 0} and others where it has a dot. */
    private boolean zeroes(String pattern) {
        if (bytes.length < pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if ((bytes[i] == 0) != (pattern.charAt(i) == '0')) {
                return false;
            }
        }
        return true;
    }

    private SourceText decode() {
        int mark = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        String lenient = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        // Java puts this sign in the place of what is no UTF-8, fast; where it stands, it is looked whether the file
        // has it.
        return lenient.indexOf('\uFFFD') < 0 ? new SourceText(file, lenient) : strict(mark);
    }

    private SourceText strict(int mark) {
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String read = out.flip().toString();
        if (result.isError()) {
            refuseByte(mark, in.position(), read.length());
        }
        return new SourceText(file, read);
    }

    private void refuseByte(int mark, int position, int offset) {
        String whole = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        problems.error(
                "not-utf8",
                "the byte `0x%02X` here is not UTF-8".formatted(bytes[position] & 0xFF),
                HELP,
                new SourceText(file, whole).place(offset));
        throw new Unreadable();
    }
}
