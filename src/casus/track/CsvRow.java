package casus.track;

import casus.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One row of a CSV file: a fix, or why it is none. Makes no object unless there is something to say. */
final class CsvRow {
    private final CsvHeader header;
    private final CsvRecords records;
    private final InstantText instants;
    private final Told told;
    private final Faults faults;
    private final PointText point = new PointText();

    CsvRow(CsvHeader header, CsvRecords records, InstantText instants, Told told) {
        this.header = header;
        this.records = records;
        this.instants = instants;
        this.told = told;
        this.faults = told.faults();
    }

    /** Tells the fix of the record that came last, or what is wrong with it. */
    void read() {
        byte[] bytes = records.bytes();
        int bad = records.badLetter();
        if (bad >= 0) {
            faults.row(Encoding.words(bytes[bad]), records.placeOf(faults.file(), bad));
        } else if (header.fits(records.fields())) {
            fix(bytes);
        } else {
            faults.row(count(), records.place(faults.file()));
        }
    }

    private Fault count() {
        int fields = records.fields();
        return new Fault(
                "columns-unlike",
                "%d field%s here, but %d columns in the header"
                        .formatted(fields, fields == 1 ? "" : "s", header.columns()),
                "put a value that holds a separator in double quotes");
    }

    private void fix(byte[] bytes) {
        long at = instants.micros(bytes, records.from(header.at()), records.to(header.at()));
        double x;
        double y;
        if (header.isPoint()) {
            point.read(bytes, records.from(header.x()), records.to(header.x()));
            x = point.x();
            y = point.y();
        } else {
            x = Decimal.of(bytes, records.from(header.x()), records.to(header.x()));
            y = Decimal.of(bytes, records.from(header.y()), records.to(header.y()));
        }
        boolean sound = at != InstantText.NONE && told.lies(x, y);
        int track = sound ? track(bytes) : Ids.REFUSED;
        if (track < 0) {
            faults.row(reasons(at, x, y));
        } else if (!told.fix(track, at, x, y)) {
            Fault backwards = told.backwards(track, at, records.text(header.at()));
            faults.row(backwards, records.place(faults.file(), header.at()));
        }
    }

    private int track(byte[] bytes) {
        int from = records.from(header.track());
        int to = records.to(header.track());
        if (records.quoted(header.track())) {
            for (int i = from; i < to; i++) {
                if (bytes[i] == '"') {
                    return told.ids().of(records.text(header.track()));
                }
            }
        }
        return told.ids().of(bytes, from, to);
    }

    /** Everything that is wrong with the row, in the order of its columns. */
    private List<Problem> reasons(long at, double x, double y) {
        List<Problem> reasons = new ArrayList<>();
        if (at == InstantText.NONE) {
            reasons.add(at(header.at(), InstantFault.of(records.text(header.at()), faults.byCommand())));
        }
        String first = records.text(header.x());
        if (header.isPoint()) {
            PointText.fault(first, x, y, told).ifPresent(one -> reasons.add(at(header.x(), one)));
        } else {
            String second = records.text(header.y());
            told.longitude(x, first).ifPresent(one -> reasons.add(at(header.x(), one)));
            told.latitude(y, second).ifPresent(one -> reasons.add(at(header.y(), one)));
        }
        String id = records.text(header.track());
        if (reasons.isEmpty() || id.isEmpty()) {
            reasons.add(at(header.track(), told.ids().fault(id)));
        }
        reasons.sort(Comparator.comparing(Problem::place));
        return reasons;
    }

    private Problem at(int field, Fault fault) {
        return fault.at(records.place(faults.file(), field));
    }

    /** Why a record could not be cut into fields. */
    static Fault cut(CsvRecords.Outcome outcome) {
        return switch (outcome) {
            case TOO_LONG ->
                new Fault(
                        "line-too-long",
                        "a line of more than %,d bytes".formatted(CsvRecords.LONGEST),
                        "a fix is a short line: look whether this file is what you mean");
            case QUOTE_OPEN ->
                new Fault("quote-unclosed", "this quote is never closed", "close it before the next separator");
            case QUOTE_MISPLACED ->
                new Fault(
                        "quote-misplaced",
                        "a value in quotes goes on behind them",
                        "write two quotes for one inside a value, and nothing behind the last");
            case ROW, END, MORE -> throw new IllegalArgumentException("nothing wrong: " + outcome);
        };
    }
}
