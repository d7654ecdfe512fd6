package casus.movement;

import static casus.movement.Stories.at;
import static casus.movement.Stories.formation;
import static casus.movement.Stories.hour;
import static casus.movement.Stories.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casus.scenario.Waypoint;
import casus.treaty.LonLat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaylightTest {
    private static final LonLat TANGSHAN = new LonLat(118.18, 39.63);

    @ParameterizedTest
    @CsvSource({
        "1933-05-31, 116.4, 39.9",
        "1933-06-21, 116.4, 39.9",
        "1933-12-22, 116.4, 39.9",
        "1934-02-11, 116.4, 39.9",
        "1934-03-21, 118.18, 39.63",
        "1934-09-23, 118.18, 39.63",
        "1934-11-03, 118.18, 39.63",
        "1935-05-20, 118.18, 39.63",
        "1935-07-26, 118.18, 39.63",
    })
    void sunrise_and_sunset_are_those_of_the_almanac(LocalDate date, double lon, double lat) {
        Instant midnight = date.atStartOfDay(ZoneOffset.ofHours(8)).toInstant();
        List<Span> days = Daylight.at(new LonLat(lon, lat), span(midnight, midnight.plus(1, ChronoUnit.DAYS)))
                .spans();
        assertThat(days).hasSize(1);
        assertThat(Micros.instant(days.get(0).from()))
                .isCloseTo(Noaa.sunrise(date, lon, lat), within(2, ChronoUnit.MINUTES));
        assertThat(Micros.instant(days.get(0).to()))
                .isCloseTo(Noaa.sunset(date, lon, lat), within(2, ChronoUnit.MINUTES));
    }

    @Test
    void at_sunrise_the_upper_limb_is_on_the_horizon_to_the_millisecond() {
        List<Span> days = Daylight.at(TANGSHAN, days("1935-05-20", 3)).spans();
        // 15.041 degrees an hour at most: what is 1 ms off is not 5 millionths of a degree off.
        assertThat(days).allSatisfy(day -> {
            for (long edge : List.of(day.from(), day.to())) {
                boolean cut = edge == Micros.of(Instant.parse("1935-05-20T00:00:00Z"))
                        || edge == Micros.of(Instant.parse("1935-05-23T00:00:00Z"));
                double above = Sunlight.above(edge, TANGSHAN.lon(), TANGSHAN.lat());
                assertThat(cut ? 0 : above).isEqualTo(0, Offset.offset(5e-6));
            }
        });
        assertThat(days).hasSize(4);
    }

    @Test
    void day_and_night_cover_the_time_without_a_gap() {
        Span fortnight = days("1935-05-20", 14);
        List<Span> days = Daylight.at(TANGSHAN, fortnight).spans();
        for (long at = fortnight.from(); at <= fortnight.to(); at += 137_000_000L) {
            long instant = at;
            boolean day = days.stream().anyMatch(one -> one.from() <= instant && instant <= one.to());
            assertThat(Sunlight.above(at, TANGSHAN.lon(), TANGSHAN.lat()) >= 0)
                    .as("day at %s", Micros.instant(at))
                    .isEqualTo(day);
        }
    }

    @Test
    void the_polar_day_is_one_day_and_the_polar_night_is_none() {
        for (double lat = 70; lat <= 80; lat += 5) {
            Span june = days("1934-06-10", 20);
            assertThat(Daylight.at(new LonLat(20, lat), june).spans()).containsExactly(june);
            assertThat(Daylight.at(new LonLat(20, lat), days("1934-12-10", 20)).spans())
                    .isEmpty();
        }
    }

    @Test
    void the_sun_comes_back_after_the_polar_night_for_a_short_day_that_grows() {
        List<Span> days =
                Daylight.at(new LonLat(20, 75), days("1934-01-25", 20)).spans();
        assertThat(days).hasSizeBetween(4, 15);
        long before = 0;
        for (Span day : days) {
            assertThat(day.to() - day.from()).isGreaterThan(before);
            before = day.to() - day.from();
        }
        assertThat(days.get(0).to() - days.get(0).from()).isLessThan(3 * 3_600_000_000L);
    }

    @Test
    void a_day_that_is_shorter_than_the_time_between_two_looks_is_found() {
        // Where the noon sun just shows: nobody who looks each quarter of an hour would see it.
        Span day = days("1934-01-20", 1);
        double low = 66;
        double high = 75;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            boolean shows = !Daylight.at(new LonLat(0, middle), day).spans().isEmpty();
            low = shows ? middle : low;
            high = shows ? high : middle;
        }
        List<Span> last = Daylight.at(new LonLat(0, low), day).spans();
        assertThat(last).hasSize(1);
        assertThat(last.get(0).to() - last.get(0).from()).isBetween(0L, 10_000_000L);
        LocalTime noon =
                Micros.instant(last.get(0).from()).atZone(ZoneOffset.UTC).toLocalTime();
        assertThat(noon).isBetween(LocalTime.of(12, 5), LocalTime.of(12, 17));
    }

    @Test
    void a_formation_that_flies_west_has_a_longer_day() {
        // From 06:00 at 118 east, 15 degrees an hour would keep up with the sun.
        Span whole = new Span(Micros.of(hour(0)), Micros.of(hour(24)));
        Trajectory west = fly(at(0, 118, 40), at(10, 78, 40), at(24, 78, 40));
        Trajectory east = fly(at(0, 118, 40), at(10, 158, 40), at(24, 158, 40));
        Span rest = Daylight.along(fly(at(0, 118, 40), at(24, 118, 40)), whole)
                .spans()
                .get(0);
        Span later = Daylight.along(west, whole).spans().get(0);
        Span sooner = Daylight.along(east, whole).spans().get(0);
        assertThat((later.to() - rest.to()) / 3.6e9).isEqualTo(40 / 15.0, Offset.offset(0.02));
        assertThat(sooner.to()).isLessThan(rest.to());
        assertThat(rest.from()).isEqualTo(whole.from()).isEqualTo(later.from());
    }

    @Test
    void a_formation_that_keeps_up_with_the_sun_has_daylight_all_the_way() {
        Span tenHours = new Span(Micros.of(hour(4)), Micros.of(hour(14)));
        assertThat(Daylight.along(fly(at(4, 118, 40), at(14, -32, 40)), tenHours)
                        .spans())
                .containsExactly(tenHours);
    }

    @Test
    void a_sunset_is_the_same_microsecond_whatever_interval_is_asked_for() {
        Trajectory flight = fly(at(0, 118, 40), at(7.3, 119, 41), at(100, 116, 39.5));
        List<Span> all = Daylight.along(flight, new Span(Micros.of(hour(0)), Micros.of(hour(100))))
                .spans();
        Span part = new Span(Micros.of(hour(28.1)), Micros.of(hour(45.7)));
        assertThat(Daylight.along(flight, part))
                .isEqualTo(new Windows(all).within(Windows.of(part)))
                .isNotEqualTo(Windows.of(part));
    }

    @Test
    void a_place_that_rests_has_the_daylight_of_a_formation_that_halts_there() {
        Span span = new Span(Micros.of(hour(1)), Micros.of(hour(70)));
        Windows halting = Daylight.along(fly(at(0, 118, 40, 0, 100)), span);
        assertThat(halting.spans()).hasSize(4);
        assertThat(Daylight.at(new LonLat(118, 40), span).spans()).zipSatisfy(halting.spans(), (one, other) -> {
            assertThat(one.from()).isCloseTo(other.from(), Offset.offset(1000L));
            assertThat(one.to()).isCloseTo(other.to(), Offset.offset(1000L));
        });
    }

    @Test
    void an_instant_is_day_or_night() {
        Trajectory moment = fly(at(4, 118, 40));
        Span noon = new Span(Micros.of(hour(4)), Micros.of(hour(4)));
        assertThat(Daylight.along(moment, noon).spans()).containsExactly(noon);
        Span midnight = new Span(Micros.of(hour(16)), Micros.of(hour(16)));
        assertThat(Daylight.along(fly(at(16, 118, 40)), midnight).spans()).isEmpty();
    }

    private static Trajectory fly(Waypoint... route) {
        return RouteSurvey.of(formation("f", route), scenario(true)).orElseThrow();
    }

    private static Span days(String date, int count) {
        Instant start = Instant.parse(date + "T00:00:00Z");
        return span(start, start.plus(count, ChronoUnit.DAYS));
    }

    private static Span span(Instant from, Instant to) {
        return new Span(Micros.of(from), Micros.of(to));
    }
}
