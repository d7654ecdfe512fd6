package casus.report;

import static casus.report.Json.instant;
import static casus.report.Json.thousandths;

import casus.Outcome;
import casus.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * An outcome for a spreadsheet: a header, then one row a finding; UTF-8, comma, quotes where needed, LF.
 *
 * <p>Columns: {@code number} (as {@code explain} takes it), {@code id}, {@code kind}, {@code clause}, {@code rule},
 * {@code subject} and {@code object} (ids), {@code subject-name}, {@code from}, {@code to}, {@code sure-from} (UTC, to the
 * microsecond), {@code from-doubt}, {@code to-doubt} (ISO 8601 durations), {@code lon}, {@code lat} (degrees), {@code near},
 * {@code margin}, {@code uncertainty} (both in {@code unit}; negative is beyond the limit), {@code verdicts}, {@code says}.
 * Text that a spreadsheet would take for a formula is led by an apostrophe; numbers are not touched.
 */
final class CsvReport {
    private static final String[] HEADER = {
        "number",
        "id",
        "kind",
        "clause",
        "rule",
        "subject",
        "subject-name",
        "object",
        "from",
        "to",
        "sure-from",
        "from-doubt",
        "to-doubt",
        "lon",
        "lat",
        "near",
        "margin",
        "uncertainty",
        "unit",
        "verdicts",
        "says"
    };
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvReport() {}

    static String of(Outcome outcome, Manner manner) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord((Object[]) HEADER);
            for (Row row : Told.of(outcome, manner.lang()).rows()) {
                csv.printRecord(cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<Object> cells(Row row) {
        Finding finding = row.finding();
        List<Object> cells = new ArrayList<>();
        cells.add(row.number());
        for (String text : List.of(
                finding.id(),
                finding.kind().word(),
                finding.clause().toString(),
                finding.rule(),
                finding.subject(),
                row.subject(),
                finding.object(),
                instant(finding.from()),
                instant(finding.to()),
                moment(finding.sureFrom()),
                finding.fromDoubt().toString(),
                finding.toDoubt().toString())) {
            cells.add(text(text));
        }
        cells.add(
                finding.where().map(at -> Json.point(at).get("lon").asString()).orElse(""));
        cells.add(
                finding.where().map(at -> Json.point(at).get("lat").asString()).orElse(""));
        cells.add(text(row.where().orElse("")));
        cells.add(finding.margin()
                .map(margin -> thousandths(margin.value()).toPlainString())
                .orElse(""));
        cells.add(finding.margin()
                .map(margin -> thousandths(margin.doubt()).toPlainString())
                .orElse(""));
        cells.add(text(finding.margin().map(margin -> margin.unit()).orElse("")));
        cells.add(text(finding.opinions().stream()
                .map(opinion -> opinion.reading() + ": " + opinion.verdict().word())
                .collect(Collectors.joining("; "))));
        cells.add(text(row.says()));
        return cells;
    }

    private static String moment(Optional<Instant> at) {
        return at.map(Json::instant).orElse("");
    }

    /** Spreadsheets run what begins with one of these; an apostrophe keeps it text. */
    static String text(String cell) {
        return !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
