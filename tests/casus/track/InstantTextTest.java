package casus.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are those that java.time reads. */
class InstantTextTest {
    private final InstantText instants = new InstantText(Optional.empty());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_written_instant_is_what_java_time_makes_of_it(long seed) {
        Random chance = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            long micros = chance.nextLong(-62_167_219_200_000_000L, 253_402_300_799_000_000L);
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * chance.nextInt(-18 * 60, 18 * 60 + 1));
            OffsetDateTime at = Instant.EPOCH
                    .plus(micros, ChronoUnit.MICROS)
                    .atOffset(ZoneOffset.UTC)
                    .withOffsetSameLocal(offset);
            assertThat(instants.micros(at.toString()))
                    .as(at.toString())
                    .isEqualTo(at.toEpochSecond() * 1_000_000 + at.getNano() / 1_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20T18:00:00+08:00, 2026-05-20T10:00:00Z",
        "2026-05-20 18:00:00+0800, 2026-05-20T10:00:00Z",
        "2026-05-20t18:00:00+08, 2026-05-20T10:00:00Z",
        "2026-05-20T18:00Z, 2026-05-20T18:00:00Z",
        "2026-05-20T18:00:00.5z, 2026-05-20T18:00:00.5Z",
        "2026-05-20T18:00:00.123456000Z, 2026-05-20T18:00:00.123456Z",
        "2026-05-20T24:00:00-00:00, 2026-05-21T00:00:00Z",
        "1969-12-31T23:59:59.999999Z, 1969-12-31T23:59:59.999999Z",
        "2000-02-29T00:00-18:00, 2000-02-29T18:00:00Z"
    })
    void the_forms_that_databases_and_libraries_write_are_taken(String text, String instant) {
        assertThat(instants.micros(text)).isEqualTo(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(instant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-05-20",
                "2026-05-20T18",
                "2026-05-20T18:00",
                "2026-05-20T18:00:00",
                "2026-5-20T18:00:00Z",
                "2026-05-20T18:0:00Z",
                "2026-13-20T18:00Z",
                "2026-00-20T18:00Z",
                "2026-02-29T18:00Z",
                "2026-05-00T18:00Z",
                "2026-05-20T24:00:00.000001Z",
                "2026-05-20T18:60Z",
                "2026-05-20T18:00:60Z",
                "2026-05-20T18:00:00.Z",
                "2026-05-20T18:00:00.0000001Z",
                "2026-05-20T18:00:00,5Z",
                "2026-05-20T18:00:00 Z",
                "2026-05-20T18:00:00+8",
                "2026-05-20T18:00:00+18:01",
                "2026-05-20T18:00:00+08:60",
                "2026-05-20T18:00:00+08:0",
                "2026-05-20T18:00:00ZZ",
                "2026-05-20T18:00:00Z ",
                "2026/05/20T18:00:00Z",
                "-026-05-20T18:00:00Z",
                "2026-05-20X18:00:00Z",
                "２０２６-05-20T18:00:00Z",
                "2026-05-20T-1:00:00Z",
                "2026-05-20T18:00:00[UTC]"
            })
    void what_is_no_instant_is_none_and_there_are_words_for_it(String text) {
        assertThat(instants.micros(text)).isEqualTo(InstantText.NONE);
        assertThat(InstantFault.of(text, true).message()).isNotBlank();
    }

    @Test
    void a_day_of_the_calendar_is_not_taken_for_one_that_looks_like_it_in_numbers() {
        assertThat(instants.micros("2027-01-01T00:00Z")).isPositive();
        assertThat(instants.micros("2026-13-01T00:00Z")).isEqualTo(InstantText.NONE);
        assertThat(instants.micros("2026-12-32T00:00Z")).isEqualTo(InstantText.NONE);
        assertThat(instants.micros("2027-01-01T00:00Z")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"2027-05-20", "2026-06-20", "2026-05-21", "2026-04-19", "2025-05-20", "1926-05-20"})
    void one_day_after_another_is_not_taken_for_the_same(String other) {
        for (String day : new String[] {"2026-05-20", other, "2026-05-20"}) {
            assertThat(instants.micros(day + "T00:00Z"))
                    .isEqualTo(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(day + "T00:00:00Z")));
        }
    }

    @Test
    void a_clock_stands_in_for_a_missing_offset_only() {
        InstantText clocked = new InstantText(Optional.of(ZoneOffset.ofHours(8)));

        assertThat(clocked.micros("2026-05-20T18:00")).isEqualTo(instants.micros("2026-05-20T10:00Z"));
        assertThat(clocked.micros("2026-05-20T18:00Z")).isEqualTo(instants.micros("2026-05-20T18:00Z"));
    }
}
