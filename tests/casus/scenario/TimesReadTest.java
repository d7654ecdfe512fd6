package casus.scenario;

import static casus.scenario.Told.WHOLE;
import static casus.scenario.Told.at;
import static casus.scenario.Told.codes;
import static casus.scenario.Told.routed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, parts of days, instants and the clock as they stand in a file. */
class TimesReadTest {
    @Test
    void a_day_starts_and_ends_a_period_at_its_first_midnight() {
        assertThat(WHOLE.from()).isEqualTo(Instant.parse("1935-05-14T16:00:00Z"));
        assertThat(WHOLE.to()).isEqualTo(Instant.parse("1935-05-27T16:00:00Z"));
        assertThat(WHOLE.clock()).isEqualTo(ZoneOffset.ofHours(8));
    }

    @ParameterizedTest
    @CsvSource({
        "1935-05-18, 1935-05-18T04:00:00Z, PT12H",
        "1935-05-18 morning, 1935-05-18T01:00:00Z, PT3H",
        "1935-05-18 noon, 1935-05-18T04:00:00Z, PT1H",
        "1935-05-18 evening, 1935-05-18T12:00:00Z, PT2H",
        "1935-05-18 night, 1935-05-18T18:00:00Z, PT4H",
        "1935-05-18T24:00, 1935-05-18T16:00:00Z, PT0S",
        "1935-05-18T06:00, 1935-05-17T22:00:00Z, PT0S",
        "1935-05-18T06:00:01.5+09:00, 1935-05-17T21:00:01.500Z, PT0S",
        "1935-05-18T06:00:00.000001Z, 1935-05-18T06:00:00.000001Z, PT0S"
    })
    void a_time_is_an_instant_with_its_doubt(String told, Instant at, Duration doubt) {
        assertThat(at(told).at()).isEqualTo(at);
        assertThat(at(told).timeDoubt()).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({
        "1935-02-29T06:00, no-such-day",
        "1935-13-01T06:00, no-such-day",
        "1935-04-31, no-such-day",
        "1935-05-18T25:00, no-such-time",
        "1935-05-18T24:01, no-such-time",
        "1935-05-18T23:59:60, no-such-time",
        "1935-05-18T06:00:00.1234567, too-fine",
        "1935-05-18 06:00, not-an-instant",
        "1935-5-18, not-an-instant",
        "1935, not-an-instant",
        "1935-05-18T06:00+25:00, not-an-offset",
        "1935-05-18 dusk, day-part-unknown"
    })
    void a_time_that_is_none_is_refused(String told, String code) {
        assertThat(codes(routed("{ at: " + told + ", place: Zunhua }"))).containsExactly(code);
    }

    @Test
    void without_a_clock_the_clock_is_the_offset_of_the_start() {
        Scenario scenario = Read.scenario(
                "scenario: s\ntreaty: tanggu-1933\nfrom: 1935-05-15T00:00+09:00\nto: 1935-05-16T00:00Z\n");
        assertThat(scenario.clock()).isEqualTo(ZoneOffset.ofHours(9));
        assertThat(scenario.warnings()).extracting(one -> one.code()).containsExactly("nothing-happens");
    }
}
