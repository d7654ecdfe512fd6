package casus.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows of cells, straight to a stream: millions of them may come, so nothing is kept and nothing is laid out.
 *
 * <p>Cells are written in the order of the columns; {@link #end} writes what is left, and leaves the stream open.
 */
final class Table {
    private static final int ROOM = 1 << 16;

    private final TableFormat format;
    private final OutputStream out;
    private final byte[][] before;
    private final UtcText utc = new UtcText();
    private final byte[] buffer = new byte[ROOM];
    private int used;
    private int column;
    private boolean any;

    Table(TableFormat format, List<String> columns, OutputStream out) throws IOException {
        this.format = format;
        this.out = out;
        before = new byte[columns.size()][];
        for (int i = 0; i < before.length; i++) {
            before[i] = ascii(format == TableFormat.CSV ? comma(i) : key(i, columns.get(i)));
        }
        write(ascii(format == TableFormat.CSV ? String.join(",", columns) + "\n" : "["));
    }

    private static String comma(int column) {
        return column == 0 ? "" : ",";
    }

    private static String key(int column, String name) {
        return (column == 0 ? "{\"" : ", \"") + name + "\": ";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A text that {@link TableFormat#text} has made ready, for whoever writes it often. */
    void text(byte[] ready) throws IOException {
        cell(ready);
    }

    void text(String text) throws IOException {
        cell(format.text(text));
    }

    /** To the microsecond, in UTC. */
    void instant(long micros) throws IOException {
        byte[] shown = utc.of(micros);
        cell(format == TableFormat.CSV ? shown : format.text(new String(shown, StandardCharsets.US_ASCII)));
    }

    /** As JSON has numbers. */
    void number(String written) throws IOException {
        cell(ascii(written));
    }

    private void cell(byte[] bytes) throws IOException {
        if (column == 0 && format == TableFormat.JSON) {
            write(ascii(any ? ",\n  " : "\n  "));
        }
        any = true;
        write(before[column]);
        write(bytes);
        column++;
        if (column == before.length) {
            column = 0;
            write(ascii(format == TableFormat.CSV ? "\n" : "}"));
        }
    }

    void end() throws IOException {
        if (format == TableFormat.JSON) {
            write(ascii(any ? "\n]\n" : "]\n"));
        }
        out.write(buffer, 0, used);
        used = 0;
    }

    private void write(byte[] bytes) throws IOException {
        if (used + bytes.length > buffer.length) {
            out.write(buffer, 0, used);
            used = 0;
        }
        if (bytes.length > buffer.length) {
            out.write(bytes);
            return;
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }
}
