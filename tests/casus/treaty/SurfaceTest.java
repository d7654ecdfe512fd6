package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Areas against another way to them: the ellipsoid's surface between the equator and a latitude has a closed form, and the area
 * of a figure is its integral along the edges. No geodesic is in it.
 */
class SurfaceTest {
    private static final Treaty TANGGU = TreatyReader.read(RulesFolder.shipped(), "tanggu-1933");

    /** WGS84: half the equator's axis in kilometres, and the flattening. */
    private static final double A = 6378.137;

    private static final double F = 1 / 298.257223563;
    private static final double E2 = F * (2 - F);
    private static final double E = Math.sqrt(E2);

    private static final Offset<Double> PROMISED = Offset.offset(Extent.error().value());

    /** Square kilometres between the equator and a latitude, for each radian of longitude. */
    private static double belowLatitude(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double logarithm = Math.log((1 + E * sine) / (1 - E * sine)) / (2 * E);
        return A * A * (1 - E2) / 2 * (sine / (1 - E2 * sine * sine) + logarithm);
    }

    /** Simpson's rule along each edge, in parts of a hundredth. */
    private static double integral(List<Vertex> ring) {
        double area = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            LonLat from = ring.get(i).at();
            LonLat to = ring.get(i + 1).at();
            double width = Math.toRadians(to.lon() - from.lon()) / 100;
            for (int part = 0; part < 100; part++) {
                double first = from.lat() + (to.lat() - from.lat()) * part / 100;
                double last = from.lat() + (to.lat() - from.lat()) * (part + 1) / 100;
                area += width
                        / 6
                        * (belowLatitude(first) + 4 * belowLatitude((first + last) / 2) + belowLatitude(last));
            }
        }
        return Math.abs(area);
    }

    private static double area(List<List<Vertex>> rings) {
        return Surface.of(List.of(rings)).area().value();
    }

    private static List<Vertex> ring(double... lonLats) {
        List<Vertex> ring = new ArrayList<>();
        for (int i = 0; i < lonLats.length; i += 2) {
            ring.add(new Vertex(new LonLat(lonLats[i], lonLats[i + 1]), new Kilometres(2)));
        }
        ring.add(ring.get(0));
        return ring;
    }

    @Test
    void the_method_of_this_test_finds_the_whole_ellipsoid() {
        assertThat(2 * 2 * Math.PI * belowLatitude(90)).isEqualTo(510_065_621.724, Offset.offset(0.001));
    }

    @Test
    void the_zones_and_the_province_are_as_large_as_the_integral_says() {
        assertThat(TANGGU.ground().zones())
                .hasSize(6)
                .filteredOn(
                        zone -> zone.parts().size() == 1 && zone.parts().get(0).size() == 1)
                .hasSizeGreaterThan(2)
                .allSatisfy(zone -> assertThat(Surface.of(zone.parts()).area().value())
                        .isEqualTo(integral(zone.parts().get(0).get(0)), PROMISED));
        assertThat(TANGGU.ground().territories())
                .hasSize(1)
                .allSatisfy(territory -> assertThat(
                                Surface.of(territory.parts()).area().value())
                        .isEqualTo(integral(territory.parts().get(0).get(0)), PROMISED));
    }

    @Test
    void a_long_edge_along_a_parallel_is_no_geodesic() {
        List<Vertex> band = ring(100, 50, 110, 50, 110, 52, 100, 52);

        assertThat(area(List.of(band))).isEqualTo(integral(band), PROMISED);
    }

    @Test
    void holes_are_taken_out_and_parts_added_whichever_way_round() {
        List<Vertex> shell = ring(116, 39, 118, 39, 118, 41, 116, 41);
        List<Vertex> hole = ring(116.5, 39.5, 117, 39.5, 117, 40, 116.5, 40);
        List<Vertex> island = ring(119, 39, 119, 40, 120, 39);

        double all = Surface.of(List.of(List.of(shell, hole), List.of(island)))
                .area()
                .value();

        assertThat(all).isEqualTo(integral(shell) - integral(hole) + integral(island), PROMISED);
    }

    @Test
    void what_two_share_is_cut_where_their_edges_cross() {
        Surface square = Surface.of(List.of(List.of(ring(116, 39, 118, 39, 118, 41, 116, 41))));
        Surface triangle = Surface.of(List.of(List.of(ring(117, 38, 121, 42, 113, 42))));
        List<Vertex> both = ring(116, 39, 118, 39, 118, 41, 116, 41);

        assertThat(square.shared(triangle).area().value()).isEqualTo(integral(both), PROMISED);
        Surface apart = Surface.of(List.of(List.of(ring(100, 0, 101, 0, 101, 1))));
        assertThat(square.shared(apart).area().value()).isZero();
        // They touch along an edge, which has no area.
        Surface beside = Surface.of(List.of(List.of(ring(118, 39, 119, 39, 119, 41, 118, 41))));
        assertThat(square.shared(beside).area().value()).isZero();
    }

    @Test
    void the_doubt_is_a_band_around_it_as_wide_as_the_corners_doubt() {
        double around = 2 * 111 + 86.0 + 84.8;

        assertThat(Surface.doubt(List.of(List.of(ring(117, 39.5, 118, 39.5, 118, 40.5, 117, 40.5))))
                        .value())
                .isEqualTo(2 * around, Offset.offset(2.0));
    }
}
