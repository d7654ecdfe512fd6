package casus.movement;

import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.LonLat;
import java.util.Random;
import java.util.stream.LongStream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against GeographicLib. */
class ProjectionTest {
    private static final LonLat CENTRE = new LonLat(118, 39.9);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void distances_between_points_within_350_km_of_the_centre_err_by_less_than_a_twentieth_of_a_per_cent(long seed) {
        Random random = new Random(seed);
        LonLat one = about(random, 350);
        LonLat other = about(random, 350);
        double[] a = project(CENTRE, one);
        double[] b = project(CENTRE, other);
        double exact = Geodesic.WGS84.Inverse(one.lat(), one.lon(), other.lat(), other.lon()).s12 / 1000;
        assertThat(Math.hypot(a[0] - b[0], a[1] - b[1])).isEqualTo(exact, Offset.offset(exact * 0.0005));
    }

    @ParameterizedTest
    @CsvSource({"118, 39.9", "0, 0", "-70, -55", "30, 84", "100, -20"})
    void a_point_lies_at_its_geodesic_distance_and_azimuth_from_the_centre(double lon, double lat) {
        LonLat centre = new LonLat(lon, lat);
        for (int azimuth = 0; azimuth < 360; azimuth += 15) {
            for (double km : new double[] {0.001, 1, 50, 350, 499, 501, 800}) {
                GeodesicData there = Geodesic.WGS84.Direct(lat, lon, azimuth, km * 1000);
                double[] point = project(centre, new LonLat(there.lon2, there.lat2));
                Offset<Double> twoMetres = Offset.offset(0.002);
                assertThat(point[0]).isEqualTo(km * Math.sin(Math.toRadians(azimuth)), twoMetres);
                assertThat(point[1]).isEqualTo(km * Math.cos(Math.toRadians(azimuth)), twoMetres);
            }
        }
        assertThat(project(centre, centre)).containsExactly(0, 0);
    }

    private static LonLat about(Random random, double km) {
        GeodesicData there = Geodesic.WGS84.Direct(
                CENTRE.lat(), CENTRE.lon(), random.nextDouble() * 360, km * 1000 * Math.sqrt(random.nextDouble()));
        return new LonLat(there.lon2, there.lat2);
    }

    private static double[] project(LonLat centre, LonLat point) {
        double[] eastNorth = new double[2];
        new Projection(centre).project(point.lon(), point.lat(), eastNorth);
        return eastNorth;
    }
}
