package casus.movement;

import static casus.movement.Square.km;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import casus.Shipped;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The sighting of a shipped story, worked by hand: five kilometres at the speed of each leg, and the sunset of NOAA. */
class FlightStoryTest {
    private static final Path STORY = Path.of("scenarios/tanggu-1933/article-2/a-flight-that-finds-a-battalion.yaml");
    private static final double RADIUS = 5;
    private static final double LON = 117.754;
    private static final double LAT = 39.888;
    private static final Instant OVERHEAD = Instant.parse("1934-09-07T10:00:00Z");
    private static final Instant AGAIN = Instant.parse("1934-09-07T11:12:00Z");

    @Test
    void the_flight_sees_the_battalion_for_five_kilometres_on_either_side_of_the_town_and_by_day_only() {
        List<Sighting> sightings =
                Movements.of(Shipped.scenario(STORY), Shipped.TREATIES).sightings();
        double comes = km(119.754, 40.009, LON, LAT) / minutes(67);
        double goes = km(LON, LAT, 116.839, 40.372) / minutes(36);
        assertThat(sightings).singleElement().satisfies(one -> {
            assertThat(one.observer()).isEqualTo("recon-1");
            assertThat(one.formation()).isEqualTo("battalion-2");
            assertThat(one.from()).isCloseTo(OVERHEAD.minus(taken(comes)), within(200, ChronoUnit.MILLIS));
            assertThat(one.to()).isCloseTo(OVERHEAD.plus(taken(goes)), within(200, ChronoUnit.MILLIS));
            assertThat(one.nearest().value()).isEqualTo(0, Offset.offset(0.001));
            assertThat(one.nearestAt()).isEqualTo(OVERHEAD);
        });
        // What keeps it from seeing the town again is nothing but the night, and that by a quarter of an hour and more.
        Instant sunset = Noaa.sunset(LocalDate.of(1934, 9, 7), LON, LAT);
        assertThat(sunset)
                .isBetween(
                        OVERHEAD.plusSeconds(15 * 60), AGAIN.minus(taken(goes)).minusSeconds(15 * 60));
    }

    private static double minutes(double minutes) {
        return minutes * 60;
    }

    private static Duration taken(double kmPerSecond) {
        return Duration.ofNanos(Math.round(RADIUS / kmPerSecond * 1e9));
    }
}
