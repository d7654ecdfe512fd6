package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Margin;
import casus.finding.Verdict;
import casus.treaty.Boundary;
import casus.treaty.Kilometres;
import casus.treaty.Lang;
import casus.treaty.LonLat;
import casus.treaty.Text;
import casus.treaty.Vertex;
import casus.treaty.Zone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map as other programs read it: by Jackson and by JTS, and by the words of RFC 7946. */
class GeoJsonReportTest {
    private static final Outcome WAYS = Ways.outcome();

    private static JsonNode read(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static JsonNode map(Outcome outcome, Lang lang) {
        return read(GeoJsonReport.of(outcome, GoldenReportsTest.plain(lang)));
    }

    private static List<JsonNode> features(JsonNode map, String what) {
        return map.get("features").values().stream()
                .filter(feature -> feature.at("/properties/what").asString().equals(what))
                .toList();
    }

    private static JsonNode route(String id) {
        return features(map(WAYS, Lang.EN), "route").stream()
                .filter(route -> route.get("id").asString().equals("route:" + id))
                .findFirst()
                .orElseThrow();
    }

    private static Geometry shape(JsonNode geometry) {
        try {
            return new GeoJsonReader().read(geometry.toString());
        } catch (ParseException e) {
            throw new AssertionError(geometry.toString(), e);
        }
    }

    @Test
    void it_is_a_collection_of_features_as_the_standard_has_it() {
        JsonNode map = map(WAYS, Lang.EN);

        assertThat(map.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.has("crs")).isFalse();
        assertThat(map.get("features")).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.has("geometry")).isTrue();
            assertThat(feature.get("properties").isObject()).isTrue();
        });
        assertThat(map.get("features").values().stream()
                        .map(feature -> feature.get("id").asString()))
                .doesNotHaveDuplicates();
        // JTS takes no feature without a place, which the standard allows.
        assertThat(map.get("features").values().stream()
                        .filter(feature -> !feature.get("geometry").isNull()))
                .hasSizeGreaterThan(5)
                .allSatisfy(feature -> assertThat(shape(feature).isEmpty()).isFalse());
    }

    @Test
    void the_order_is_ground_then_routes_then_findings() {
        assertThat(map(WAYS, Lang.EN).get("features").values().stream()
                        .map(feature -> feature.at("/properties/what").asString())
                        .distinct())
                .containsExactly("zone", "place", "route", "finding");
        assertThat(features(map(WAYS, Lang.EN), "route")).hasSize(7);
        assertThat(features(map(WAYS, Lang.EN), "finding")).hasSize(7);
        assertThat(features(map(WAYS, Lang.EN), "place"))
                .extracting(place -> place.at("/properties/id").asString())
                .containsExactly("zunhua");
    }

    @Test
    void a_gap_parts_the_line_and_each_position_has_its_instant() {
        JsonNode route = route("sun-yongqin");
        JsonNode lines = route.at("/geometry/coordinates");
        JsonNode times = route.at("/properties/coordTimes");

        assertThat(route.at("/geometry/type").asString()).isEqualTo("MultiLineString");
        assertThat(lines).hasSize(3);
        assertThat(times).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(times.get(i)).hasSameSizeAs(lines.get(i)).hasSize(2);
        }
        // Where it was between two gaps, for an instant.
        assertThat(lines.get(1).get(0)).isEqualTo(lines.get(1).get(1));
        assertThat(times.get(1).get(0)).isEqualTo(times.get(1).get(1));
        assertThat(shape(route.get("geometry")).getNumGeometries()).isEqualTo(3);
    }

    @Test
    void the_instants_of_a_line_never_go_back_and_a_halt_is_two_positions() {
        JsonNode route = route("company");
        List<Instant> times = route.at("/properties/coordTimes").values().stream()
                .map(time -> Instant.parse(time.asString()))
                .toList();
        LineString line = (LineString) shape(route.get("geometry"));

        assertThat(times).isSorted().hasSize(line.getNumPoints());
        assertThat(route.at("/properties/from").asString())
                .isEqualTo(route.at("/properties/coordTimes/0").asString())
                .isEqualTo("1935-05-15T16:00:00.000000Z");
        assertThat(route.at("/properties/to").asString()).isEqualTo("1935-05-17T16:00:00.000000Z");
        assertThat(line.getCoordinateN(line.getNumPoints() - 1))
                .isEqualTo(line.getCoordinateN(line.getNumPoints() - 2));
    }

    @Test
    void a_route_says_what_it_rests_on() {
        JsonNode route = route("sun-yongqin").get("properties");

        assertThat(route.get("basis").values().stream().map(JsonNode::asString))
                .containsExactly("documented", "invented", "inferred", "unsaid");
        assertThat(route.get("sources").values().stream().map(JsonNode::asString))
                .containsExactly("FRUS 1935 v3 <d133>");
        assertThat(route.get("says").asString())
                .isEqualTo("Sun Yongqin's volunteers: volunteers, China. Of its 5 points: 1 documented, 2 invented,"
                        + " 1 inferred, 1 with no basis said. Between its points the way is supposed: straight on, at an"
                        + " even pace. In 2 stretches of time its way is unknown.");
    }

    @Test
    void a_formation_without_a_way_in_that_time_is_told_without_a_place() {
        JsonNode late = route("patrol-1");

        assertThat(late.get("geometry").isNull()).isTrue();
        assertThat(late.at("/properties/says").asString())
                .contains("No part of its route lies in the time that is judged.");
        assertThat(late.get("properties").has("coordTimes")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void findings_have_the_words_of_the_text_report(Lang lang) {
        List<Row> rows = Told.of(WAYS, GoldenReportsTest.plain(lang)).rows();
        List<JsonNode> findings = features(map(WAYS, lang), "finding");

        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            JsonNode told = findings.get(i).get("properties");
            assertThat(told.get("says").asString()).isEqualTo(row.says());
            assertThat(told.get("kind-name").asString()).isEqualTo(row.symbolAndKind());
            assertThat(told.get("when").asString()).isEqualTo(row.when());
            assertThat(told.path("margin-name").asString(""))
                    .isEqualTo(row.margin().orElse(""));
            assertThat(told.get("verdicts")).hasSize(2);
        }
        assertThat(shape(findings.get(0).get("geometry")).getCoordinate().getX())
                .isEqualTo(Moves.HUAIROU.lon());
        assertThat(findings.get(2).get("geometry").isNull()).isTrue();
    }

    @Test
    void the_dead_are_no_margin() {
        Finding killed = Found.finding(
                Kind.BREACH,
                Pact.PROTECTION,
                "china",
                "kill-1",
                "1935-05-22T04:00",
                "1935-05-22T04:00",
                new Margin(-1, "acts", 0),
                Verdict.BREACH,
                Verdict.BREACH);
        JsonNode told = features(map(Ways.outcome(List.of(Ways.killing()), killed), Lang.EN), "finding")
                .get(0)
                .get("properties");

        assertThat(told.has("margin")).isFalse();
        assertThat(told.has("margin-name")).isFalse();
        assertThat(told.get("when").asString()).isEqualTo("22 May 04:00");
    }

    @Test
    void rings_go_round_as_the_standard_wants_whichever_way_they_were_drawn() {
        List<Vertex> clockwise = ring(116, 39, 116, 41, 118, 41, 118, 39, 116, 39);
        List<Vertex> hole = ring(116.5, 39.5, 117, 39.5, 117, 40, 116.5, 40, 116.5, 39.5);
        List<Vertex> island = ring(119, 39, 120, 39, 120, 40, 119, 39);
        Zone zone = new Zone(
                "z", Text.of("z"), List.of(List.of(clockwise, hole), List.of(island)), Boundary.EXCLUDED, "", "");

        MultiPolygon shape = (MultiPolygon) shape(GeoJsonShapes.of(zone));
        Polygon first = (Polygon) shape.getGeometryN(0);

        assertThat(shape.isValid()).isTrue();
        assertThat(shape.getArea()).isEqualTo(4 - 0.25 + 0.5);
        assertThat(Orientation.isCCW(first.getExteriorRing().getCoordinateSequence()))
                .isTrue();
        assertThat(Orientation.isCCW(first.getInteriorRingN(0).getCoordinateSequence()))
                .isFalse();
        assertThat(Orientation.isCCW(
                        ((Polygon) shape.getGeometryN(1)).getExteriorRing().getCoordinateSequence()))
                .isTrue();
    }

    private static List<Vertex> ring(double... lonLats) {
        return new ArrayList<>(IntStream.range(0, lonLats.length / 2)
                .mapToObj(i -> new Vertex(new LonLat(lonLats[2 * i], lonLats[2 * i + 1]), Kilometres.ZERO))
                .toList());
    }

    @Test
    void what_stands_around_the_findings_of_a_report_stands_here_too() {
        Told told = Told.of(WAYS, GoldenReportsTest.plain(Lang.JA));
        JsonNode head = map(WAYS, Lang.JA).get("casus");

        assertThat(head.get("headline").values().stream().map(JsonNode::asString))
                .containsExactlyElementsOf(told.headline());
        assertThat(head.get("limits").values().stream().map(JsonNode::asString))
                .containsExactlyElementsOf(told.limits());
        assertThat(head.get("notes").values().stream().map(JsonNode::asString)).containsExactlyElementsOf(told.notes());
        assertThat(head.get("under").asString()).isEqualTo(told.under());
    }

    @Test
    void the_whole_map_reads_as_written() {
        Golden.assertSame("ways.en.geojson", GeoJsonReport.of(Ways.outcome(), GoldenReportsTest.plain(Lang.EN)));
    }
}
