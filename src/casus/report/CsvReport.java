package casus.report;

import static casus.report.Json.thousandths;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Margin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    /** Text is made harmless where the cell is written; what is a number or empty is not {@code text}. */
    private record Column(String name, boolean text, Function<Row, String> cell) {
        static Column text(String name, Function<Row, String> cell) {
            return new Column(name, true, cell);
        }

        static Column of(String name, Function<Finding, Optional<String>> number) {
            return new Column(name, false, row -> number.apply(row.finding()).orElse(""));
        }

        String of(Row row) {
            String said = cell.apply(row);
            return text ? harmless(said) : said;
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("number", false, row -> "" + row.number()),
            Column.text("id", row -> row.finding().id()),
            Column.text("kind", row -> row.finding().kind().word()),
            Column.text("clause", row -> row.finding().clause().toString()),
            Column.text("rule", row -> row.finding().rule()),
            Column.text("subject", row -> row.finding().subject()),
            Column.text("subject-name", Row::subject),
            Column.text("object", row -> row.finding().object()),
            Column.of("from", finding -> Optional.of(Json.instant(finding.from()))),
            Column.of("to", finding -> Optional.of(Json.instant(finding.to()))),
            Column.of("sure-from", finding -> finding.sureFrom().map(Json::instant)),
            Column.text("from-doubt", row -> row.finding().fromDoubt().toString()),
            Column.text("to-doubt", row -> row.finding().toDoubt().toString()),
            Column.of(
                    "lon",
                    finding ->
                            finding.where().map(at -> Json.point(at).get("lon").asString())),
            Column.of(
                    "lat",
                    finding ->
                            finding.where().map(at -> Json.point(at).get("lat").asString())),
            Column.text("near", row -> row.where().orElse("")),
            Column.of(
                    "margin",
                    finding -> finding.margin()
                            .map(margin -> thousandths(margin.value()).toPlainString())),
            Column.of(
                    "uncertainty",
                    finding -> finding.margin()
                            .map(margin -> thousandths(margin.doubt()).toPlainString())),
            Column.text("unit", row -> row.finding().margin().map(Margin::unit).orElse("")),
            Column.text("verdicts", CsvReport::verdicts),
            Column.text("says", Row::says));
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvReport() {}

    static String of(Outcome outcome, Manner manner) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord(COLUMNS.stream().map(Column::name));
            for (Row row : Told.of(outcome, manner).rows()) {
                csv.printRecord(COLUMNS.stream().map(column -> column.of(row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String verdicts(Row row) {
        return row.finding().opinions().stream()
                .map(opinion -> opinion.reading() + ": " + opinion.verdict().word())
                .collect(Collectors.joining("; "));
    }

    /** Spreadsheets run what begins with one of these; an apostrophe keeps it text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
