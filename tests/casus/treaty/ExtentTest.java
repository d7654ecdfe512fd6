package casus.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Row S11: how large the zone is, and how much of it lay in the province that stands for Zhang Xueliang's sphere. */
class ExtentTest {
    private static final Treaty TANGGU = TreatyReader.read(RulesFolder.shipped(), "tanggu-1933");
    private static final List<Extent> EXTENTS = Extent.of(TANGGU);

    @Test
    void each_answer_that_changes_the_zone_has_its_own_extent() {
        assertThat(EXTENTS)
                .extracting(
                        Extent::question,
                        Extent::answer,
                        extent -> extent.zone().id())
                .containsExactly(
                        tuple("", "", "demilitarized-zone"),
                        tuple("towns-on-the-line", "inside", "demilitarized-zone-towns-inside"),
                        tuple("towns-on-the-line", "outside", "demilitarized-zone-towns-outside"),
                        tuple("customs-ships", "covered", "demilitarized-zone-with-sea"),
                        tuple("wall-at-yanqing", "inner", "demilitarized-zone-inner-wall"),
                        tuple("wall-at-yanqing", "outer", "demilitarized-zone-outer-wall"));
        assertThat(EXTENTS.get(1).area().value())
                .isGreaterThan(EXTENTS.get(0).area().value());
        assertThat(EXTENTS.get(2).area().value())
                .isLessThan(EXTENTS.get(0).area().value());
    }

    @Test
    void the_share_comes_out_near_99_in_100_by_construction() {
        // The zone that takes in a strip of sea lies less in a province that ends at the coast.
        assertThat(EXTENTS.get(3).shares().get(0).part())
                .isLessThan(EXTENTS.get(0).shares().get(0).part());
        assertThat(EXTENTS.subList(0, 3)).allSatisfy(extent -> {
            Extent.Share share = extent.shares().get(0);
            assertThat(share.territory().id()).isEqualTo("hebei-1933");
            assertThat(share.part()).isBetween(0.985, 0.999);
            assertThat(share.area().value()).isLessThan(extent.area().value());
            // What the corners may be off by is thousands of times what the computing is.
            assertThat(extent.doubt().value())
                    .isGreaterThan(1000 * Extent.error().value());
        });
    }

    @Test
    void the_territory_says_what_it_assumes_in_every_language() {
        Territory hebei = TANGGU.ground().territories().get(0);

        assertThat(hebei.assumption().in(Lang.EN))
                .contains("assumption", "99 %", "by construction", "resigned", "left");
        assertThat(hebei.assumption().in(Lang.ZH)).contains("假定", "99 %", "辭職", "離開");
        assertThat(hebei.assumption().in(Lang.JA)).contains("仮定", "99 %", "辞任", "離れ");
        assertThat(hebei.source()).startsWith("assumed");
        assertThat(hebei.parts().get(0).get(0))
                .allSatisfy(corner -> assertThat(corner.doubt()).isEqualTo(new Kilometres(25)));
    }

    @Test
    void the_province_has_the_Wall_in_common_with_the_zone() {
        List<LonLat> zone = corners(EXTENTS.get(0).zone().parts());
        List<LonLat> province = corners(TANGGU.ground().territories().get(0).parts());

        assertThat(zone.stream().filter(province::contains)).hasSizeGreaterThan(15);
    }

    private static List<LonLat> corners(List<List<List<Vertex>>> parts) {
        return parts.get(0).get(0).stream().map(Vertex::at).toList();
    }
}
