package casus.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** Zones out of GeoJSON, and what is said of files that hold none. */
class ZoneFileTest {
    private static final String SQUARE = "[[0,0],[1,0],[1,1],[0,1],[0,0]]";

    private static ZoneFile read(String text, boolean plane) {
        return ZoneFile.read("z.geojson", text.getBytes(StandardCharsets.UTF_8), plane);
    }

    private static ZoneFile read(String text) {
        return read(text, false);
    }

    private static List<String> faults(String text) {
        ScenarioRejected refused = catchThrowableOfType(ScenarioRejected.class, () -> read(text));
        assertThat(refused).as("the refusal of " + text).isNotNull();
        return refused.problems().stream().map(ZoneFileTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.code() + ": "
                + problem.message();
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", features) + "\n]}";
    }

    private static String feature(String id, String geometry) {
        return "{\"type\": \"Feature\", \"id\": " + id + ", \"properties\": {}, \"geometry\": " + geometry + "}";
    }

    private static String polygon(String... rings) {
        return "{\"type\": \"Polygon\", \"coordinates\": [" + String.join(",", rings) + "]}";
    }

    private static String multi(String... rings) {
        return "{\"type\": \"MultiPolygon\", \"coordinates\": [[" + String.join("],[", rings) + "]]}";
    }

    @Test
    void zones_come_in_the_order_of_the_file_with_their_shapes() {
        ZoneFile zones = read(collection(
                feature("\"b\"", polygon(SQUARE, "[[0.25,0.25],[0.25,0.75],[0.75,0.75],[0.75,0.25],[0.25,0.25]]")),
                feature("\"a\"", multi(SQUARE, "[[2,0],[3,0],[3,1],[2,0]]"))));

        assertThat(zones.ids()).containsExactly("b", "a");
        assertThat(zones.areas()).extracting(Geometry::getArea).containsExactly(0.75, 1.5);
    }

    @Test
    void one_feature_is_a_file_of_one_zone() {
        assertThat(read(feature("\"a\"", polygon(SQUARE))).ids()).containsExactly("a");
    }

    @Test
    void an_id_may_be_a_property_or_a_number_and_the_features_own_comes_first() {
        String geometry = "\"geometry\": " + polygon(SQUARE);
        ZoneFile zones = read(collection(
                "{\"type\": \"Feature\", \"properties\": {\"id\": \"park\"}, " + geometry + "}",
                "{\"type\": \"Feature\", \"id\": 7, \"properties\": {\"id\": \"x\"}, " + geometry + "}",
                "{\"type\": \"Feature\", \"id\": null, \"properties\": {\"id\": 1.50}, " + geometry + "}"));

        assertThat(zones.ids()).containsExactly("park", "7", "1.50");
    }

    @Test
    void rings_go_either_way_round_and_a_height_is_passed_over() {
        Geometry one = read(feature("1", polygon("[[0,0,9],[1,0,9],[1,1,9],[0,1,9],[0,0,7]]")))
                .areas()
                .get(0);
        Geometry other = read(feature("1", polygon("[[0,0],[0,1],[1,1],[1,0],[0,0]]")))
                .areas()
                .get(0);

        assertThat(one.equalsTopo(other)).isTrue();
        assertThat(one.getCoordinate().getZ()).isNaN();
    }

    @Test
    void parts_may_share_an_edge_or_a_vertex() {
        ZoneFile zones =
                read(feature("1", multi(SQUARE, "[[1,0],[2,0],[2,1],[1,1],[1,0]]", "[[2,1],[3,1],[3,2],[2,1]]")));

        assertThat(zones.areas().get(0).getNumGeometries()).isEqualTo(3);
    }

    @Test
    void a_plane_has_no_end_and_any_system() {
        String far = "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": "
                + "\"urn:ogc:def:crs:EPSG::3857\"}}, \"features\": ["
                + feature("1", polygon("[[1e6,1e6],[2e6,1e6],[2e6,2e6],[1e6,1e6]]")) + "]}";

        assertThat(read(far, true).ids()).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "OGC:CRS84"})
    void longitude_and_latitude_may_be_named(String system) {
        assertThat(read("{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \""
                                + system + "\"}}, \"features\": [" + feature("1", polygon(SQUARE)) + "]}")
                        .ids())
                .containsExactly("1");
    }

    @Test
    void words_in_other_scripts_are_passed_over_with_the_marks_that_they_need() {
        String named =
                collection("{\"type\": \"Feature\", \"id\": \"公園\", \"properties\": {\"name:ar\": \"\u200fحديقة\"},"
                        + " \"geometry\": " + polygon(SQUARE) + "}");

        assertThat(read(named).ids()).containsExactly("公園");
    }

    @Test
    void a_zone_of_twenty_thousand_vertices_is_read() {
        String ring = IntStream.rangeClosed(0, 20_000)
                .mapToObj(i -> {
                    double angle = 2 * Math.PI * (i % 20_000) / 20_000;
                    return "[" + (100 + Math.cos(angle)) + ", " + (30 + Math.sin(angle)) + "]";
                })
                .collect(Collectors.joining(",\n      ", "[", "]"));

        assertThat(read(feature("1", polygon(ring))).areas().get(0).getNumPoints())
                .isEqualTo(20_001);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_in_the_order_of_the_file() {
        String broken = collection(
                "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": " + polygon(SQUARE) + "}",
                feature("\"a\"", "{\"type\": \"LineString\", \"coordinates\": [[0,0],[1,1]]}"),
                feature("\"a\"", polygon(SQUARE)),
                feature("\"b\"", "null"),
                feature("\"c\"", polygon("[[0,0],[1,0],[1,1],[0,1]]")),
                feature("\"d\"", polygon("[[0,0],[1,1],[1,0],[0,1],[0,0]]")),
                feature("\"e\"", polygon(SQUARE, "[[5,5],[6,5],[6,6],[5,5]]")),
                feature("\"f\"", polygon("[[0,0],[190,0],[1,91],[0,1],[0,0]]")),
                feature("\"g\"", polygon("[[0,0],[1e999,0],[\"1\",1],[0],[0,0]]")),
                feature("true", polygon()),
                "{\"type\": \"Polygon\"}");

        assertThat(faults(broken))
                .containsExactly(
                        "2:1 zone-without-id: this feature has no `id`",
                        "3:71 not-a-polygon: zone `a` is a `LineString`, not a polygon",
                        "4:27 zone-twice: two zones are called `a`; the first stands on line 3",
                        "5:62 zone-without-shape: zone `b` has no shape",
                        "6:98 ring-open: a ring of 4 vertices that does not end where it begins",
                        "7:97 ring-invalid: these rings bound no area: Self-intersection near [0.5, 0.5]",
                        "8:97 ring-invalid: these rings bound no area: Hole lies outside shell near [5.0, 5.0]",
                        "9:106 no-such-longitude: `190` is no longitude: they go from -180 to 180",
                        "9:116 no-such-latitude: `91` is no latitude: they go from -90 to 90",
                        "10:106 not-finite: `1e999` is too great to reckon with",
                        "10:116 wrong-type: here stands text, not a number",
                        "10:123 not-a-position: here stands a list of 1, not a position",
                        "11:27 id-odd: this id is true or false",
                        "11:98 wrong-type: here stands an empty list, not a list of rings",
                        "12:1 not-a-feature: here stands something other than a `Feature`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[] | 1:1 not-geojson: here stands a list, not GeoJSON",
                "{} | 1:1 not-geojson: this mapping has no `type`",
                "{\"type\": \"Topology\"} | 1:10 not-geojson: `Topology` is no type that holds zones",
                "{\"type\": \"FeatureCollection\"} | 1:1 not-geojson: there is no list of `features`",
                "{\"type\": \"FeatureCollection\", \"features\": []} | 1:43 no-zones: there is no zone in this file",
                "{\"type\": \"Polygon\"} | 1:10 bare-geometry: a `Polygon` by itself has no id",
                "{\"type\": | 1:9 not-json: the file ends before it is complete",
                "<kml/> | 1:1 not-json: `<` is not expected here",
            })
    void a_file_without_zones_is_refused(String text, String fault) {
        assertThat(faults(text)).first().isEqualTo(fault);
    }

    @Test
    void an_id_that_turns_text_around_is_refused() {
        assertThat(faults(feature("\"a\\u202eb\"", polygon(SQUARE))))
                .containsExactly("1:27 id-odd: this id is longer than 200 characters, or one of them cannot be seen");
    }

    @Test
    void an_empty_file_is_not_told_how_to_write_a_scenario() {
        ScenarioRejected refused = catchThrowableOfType(ScenarioRejected.class, () -> read(""));

        assertThat(refused.problems()).extracting(Problem::help).containsExactly("is it the file that was meant?");
    }

    @Test
    void coordinates_of_another_system_are_refused() {
        String mercator = "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": "
                + "\"urn:ogc:def:crs:EPSG::3857\"}}, \"features\": [" + feature("1", polygon(SQUARE)) + "]}";

        assertThat(faults(mercator))
                .containsExactly("1:38 crs-unknown: the coordinates are in `urn:ogc:def:crs:EPSG::3857`");
    }
}
