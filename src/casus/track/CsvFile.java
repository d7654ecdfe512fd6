package casus.track;

import casus.problem.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A CSV file of tracks: a header, then a fix a row. */
final class CsvFile {
    static final Fault EMPTY = new Fault(
            "empty-file",
            "there is nothing in this file",
            "a CSV file begins with a line that names its columns: `id,t,x,y`");

    private final ByteWindow window;
    private final InstantText instants;
    private final Told told;
    private final Faults faults;

    CsvFile(ByteWindow window, InstantText instants, Told told) {
        this.window = window;
        this.instants = instants;
        this.told = told;
        this.faults = told.faults();
    }

    /** Reads it to its end. */
    void read() throws IOException {
        CsvRecords records = records();
        CsvHeader header = header(records);
        CsvRow row = new CsvRow(header, records, instants, told);
        long rows = 0;
        for (CsvRecords.Outcome next = records.next(); next != CsvRecords.Outcome.END; next = records.next()) {
            rows++;
            if (next == CsvRecords.Outcome.ROW) {
                row.read();
            } else {
                faults.row(CsvRow.cut(next), records.place(faults.file()));
            }
        }
        if (rows == 0) {
            throw faults.refuse(
                    new Fault(
                            "no-rows",
                            "there is a header and nothing below it",
                            "a fix is a line, such as `a,2026-05-20T18:00:00+08:00,116.39,39.91`"),
                    Place.of(faults.file()));
        }
    }

    /** Finds out what separates fields: whichever of comma, semicolon and tab the first line has most of. */
    private CsvRecords records() throws IOException {
        int[] counts = new int[128];
        boolean quoted = false;
        for (byte letter : window.firstLine(CsvRecords.LONGEST)) {
            quoted ^= letter == '"';
            if (letter > 0 && !quoted) {
                counts[letter]++;
            }
        }
        char separator = ',';
        for (char other : new char[] {';', '\t'}) {
            separator = counts[other] > counts[separator] ? other : separator;
        }
        return new CsvRecords(window, separator);
    }

    private CsvHeader header(CsvRecords records) throws IOException {
        CsvRecords.Outcome first = records.next();
        if (first == CsvRecords.Outcome.END) {
            throw faults.refuse(EMPTY, Place.of(faults.file()));
        }
        if (first != CsvRecords.Outcome.ROW) {
            throw faults.refuse(CsvRow.cut(first), records.place(faults.file()));
        }
        int bad = records.badLetter();
        if (bad >= 0) {
            throw faults.refuse(Encoding.words(records.bytes()[bad]), records.placeOf(faults.file(), bad));
        }
        return named(records);
    }

    private CsvHeader named(CsvRecords records) {
        List<CsvHeader.Wrong> wrong = new ArrayList<>();
        List<String> names = IntStream.range(0, records.fields())
                .mapToObj(field -> records.text(field).strip())
                .toList();
        CsvHeader header = CsvHeader.of(names, records.separator(), told.plane(), wrong);
        if (!wrong.isEmpty()) {
            throw faults.refuse(wrong.stream()
                    .map(one -> one.fault()
                            .at(
                                    one.column() < 0
                                            ? records.place(faults.file())
                                            : records.place(faults.file(), one.column())))
                    .toList());
        }
        return header;
    }
}
