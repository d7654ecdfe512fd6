package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.movement.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows about tracks: how they are ordered and written. */
class TrackRowsTest {
    private static String utc(UtcText utc, long micros) {
        return new String(utc.of(micros), StandardCharsets.US_ASCII);
    }

    private static String text(TableFormat format, String text) {
        return new String(format.text(text), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01T00:00:00.000000Z",
        "-1, 1969-12-31T23:59:59.999999Z",
        "1767225600000000, 2026-01-01T00:00:00.000000Z",
        "253402300799999999, 9999-12-31T23:59:59.999999Z",
        "253402300800000000, +10000-01-01T00:00:00.000000Z",
        "-62135596800000001, 0000-12-31T23:59:59.999999Z",
    })
    void an_instant_always_has_six_decimals(long micros, String shown) {
        assertThat(utc(new UtcText(), micros)).isEqualTo(shown);
    }

    @Test
    void one_instant_leaves_nothing_of_the_one_before_it() {
        UtcText utc = new UtcText();
        Random chance = new Random(11);
        for (int i = 0; i < 1000; i++) {
            long micros = 1_700_000_000_000_000L + chance.nextLong(200_000_000_000L);
            Instant at = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);

            assertThat(utc(utc, micros)).isEqualTo(Json.instant(at));
        }
    }

    @Test
    void ids_are_in_the_order_of_code_points_not_of_utf_16() {
        assertThat(IdOrder.ranks(List.of("𠀀", "ﬀ", "a", "B", "a10", "a9", "公")))
                .containsExactly(6, 5, 1, 0, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"bus 7 | bus 7", "=1+1 | =1+1", "a,b | \"a,b\"", "a\"b | \"a\"\"b\"", "'公園' | '公園'"})
    void a_cell_of_csv_is_quoted_only_where_it_must_be(String id, String cell) {
        assertThat(text(TableFormat.CSV, id)).isEqualTo(cell);
        assertThat(text(TableFormat.CSV, "a\nb")).isEqualTo("\"a\nb\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"bus 7 | \"bus 7\"", "a\"b\\c | \"a\\\"b\\\\c\"", "公園𠀀 | \"公園𠀀\""})
    void a_text_of_json_is_quoted(String id, String cell) {
        assertThat(text(TableFormat.JSON, id)).isEqualTo(cell);
        assertThat(text(TableFormat.JSON, "a\nb")).isEqualTo("\"a\\nb\"");
    }

    @ParameterizedTest
    @EnumSource
    void more_rows_than_a_block_or_a_buffer_holds_come_out_in_order(TableFormat format) throws IOException {
        StayRows rows = new StayRows(Duration.ZERO);
        int many = 100_000;
        for (int i = 0; i < many; i++) {
            rows.stay(i % 7, i % 3, i, i + 1L);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.write(format, List.of("g", "f", "e", "d", "c", "b", "a"), List.of("z", "y", "x"), out);

        List<String> lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("1970"))
                .map(line -> line.replaceAll(",$", ""))
                .toList();
        assertThat(lines).hasSize(many).isSorted();
    }

    @Test
    void a_cell_longer_than_the_buffer_is_written_whole() throws IOException {
        String id = "x".repeat(200_000);
        StayRows rows = new StayRows(Duration.ZERO);
        rows.stay(0, 0, 0, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.write(TableFormat.CSV, List.of(id), List.of("z"), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "track,zone,from,to\n" + id + ",z,1970-01-01T00:00:00.000000Z,1970-01-01T00:00:00.000001Z\n");
    }

    @Test
    void sightings_are_ordered_by_observer_then_track_then_time() throws IOException {
        SightingRows rows = new SightingRows();
        rows.sighting(0, 1, 5, 5);
        rows.sighting(1, 1, 0, 1);
        rows.sighting(0, 0, 2, 3);
        rows.sighting(0, 1, 7, 9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.write(TableFormat.CSV, List.of("z", "a"), List.of("p", "b"), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                observer,track,from,to
                a,b,1970-01-01T00:00:00.000000Z,1970-01-01T00:00:00.000001Z
                z,b,1970-01-01T00:00:00.000005Z,1970-01-01T00:00:00.000005Z
                z,b,1970-01-01T00:00:00.000007Z,1970-01-01T00:00:00.000009Z
                z,p,1970-01-01T00:00:00.000002Z,1970-01-01T00:00:00.000003Z
                """);
    }

    @Test
    void approaches_are_told_in_metres_and_degrees_or_in_what_the_plane_has() throws IOException {
        assertThat(approaches(TableFormat.CSV, false)).isEqualTo("""
                track,zone,least,at,side,lon,lat
                a,z,0.000,1970-01-01T00:00:00.000002Z,on,118.0000000,-39.1234568
                b,z,1234.568,1970-01-01T00:00:00.000001Z,outside,118.5000000,39.0000000
                """);
        assertThat(approaches(TableFormat.JSON, true)).isEqualTo("""
                [
                  {"track": "a", "zone": "z", "least": 0.0, "at": "1970-01-01T00:00:00.000002Z", "side": "on", "x": 118.0, "y": -39.12345678},
                  {"track": "b", "zone": "z", "least": 1234.5678, "at": "1970-01-01T00:00:00.000001Z", "side": "outside", "x": 118.5, "y": 39.0}
                ]
                """);
    }

    private static String approaches(TableFormat format, boolean plane) throws IOException {
        ApproachRows rows = new ApproachRows(plane);
        rows.approach(0, 0, 1234.5678, 1, Side.OUTSIDE, 118.5, 39);
        rows.approach(1, 0, 0, 2, Side.ON, 118, -39.12345678);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.write(format, List.of("b", "a"), List.of("z"), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
