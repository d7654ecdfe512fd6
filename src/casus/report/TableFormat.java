package casus.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The forms in which rows about tracks are written; both in UTF-8, with LF. Ids stay as they are, so that rows can be joined
 * with what they came from: unlike {@link CsvReport}, nothing is put before one that a spreadsheet would reckon with.
 */
public enum TableFormat {
    /** RFC 4180 but for the line end: a header, commas, quotes only where a text needs them. */
    CSV {
        @Override
        byte[] text(String text) {
            boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            return (plain ? text : "\"" + text.replace("\"", "\"\"") + "\"").getBytes(StandardCharsets.UTF_8);
        }
    },

    /** An array of objects, a line each, whose keys are the columns of CSV in the same order. */
    JSON {
        @Override
        byte[] text(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            JsonStringEncoder.getInstance().quoteAsString(text, quoted);
            return quoted.append('"').toString().getBytes(StandardCharsets.UTF_8);
        }
    };

    /** A text as a cell has it. */
    abstract byte[] text(String text);

    /** The word on the command line: {@code csv}, {@code json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
