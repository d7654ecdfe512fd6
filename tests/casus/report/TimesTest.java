package casus.report;

import static casus.report.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.Lang;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final ZoneOffset CLOCK = ZoneOffset.ofHours(8);
    private final Times times = Times.within(Words.in(Lang.EN), CLOCK, at("1935-05-15T00:00"), at("1935-05-27T00:00"));

    @Test
    void instants_are_told_in_the_clock_of_the_scenario() {
        assertThat(times.moment(at("1935-05-19T03:12"))).isEqualTo("19 May 03:12");
    }

    @Test
    void the_day_is_not_said_twice() {
        assertThat(times.span(at("1935-05-20T09:10"), at("1935-05-20T11:40"))).isEqualTo("20 May 09:10 – 11:40");
    }

    @Test
    void a_short_span_is_told_as_finely_as_it_needs() {
        assertThat(times.span(at("1935-05-20T09:10"), at("1935-05-20T09:10:30")))
                .isEqualTo("20 May 09:10:00 – 09:10:30");
        assertThat(times.span(at("1935-05-20T09:10"), at("1935-05-20T09:10:00.000001")))
                .isEqualTo("20 May 09:10:00.000000 – 09:10:00.000001");
        assertThat(times.span(at("1935-05-20T09:10"), at("1935-05-20T09:10"))).isEqualTo("20 May 09:10");
    }

    @Test
    void the_year_is_said_where_the_period_has_two() {
        Times over = Times.within(Words.in(Lang.EN), CLOCK, at("1935-12-15T00:00"), at("1936-01-27T00:00"));

        assertThat(over.moment(at("1936-01-02T03:00"))).isEqualTo("2 Jan 1936 03:00");
        assertThat(over.period(at("1935-12-15T00:00"), at("1936-01-27T00:00"))).isEqualTo("15 Dec 1935 – 27 Jan 1936");
    }

    @Test
    void a_period_says_each_thing_once() {
        assertThat(times.period(at("1935-05-15T00:00"), at("1935-05-27T00:00"))).isEqualTo("15–27 May 1935");
        assertThat(times.period(at("1935-05-15T00:00"), at("1935-06-02T00:00"))).isEqualTo("15 May – 2 Jun 1935");
        assertThat(times.period(at("1935-05-15T00:00"), at("1935-05-15T20:00"))).isEqualTo("15 May 1935");
    }

    @Test
    void a_length_has_its_two_largest_units() {
        assertThat(times.length(Duration.ofHours(129))).isEqualTo("5 days 9 hours");
        assertThat(times.length(Duration.ofMinutes(61))).isEqualTo("1 hour 1 minute");
        assertThat(times.length(Duration.ofDays(2).plusMinutes(3))).isEqualTo("2 days");
        assertThat(times.length(Duration.ofNanos(1000))).isEqualTo("less than a second");
    }
}
