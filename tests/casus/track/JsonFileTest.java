package casus.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moving Features and GeoJSON with times. Quotes are written single here and are double in the files. */
class JsonFileTest {
    private static final String NOON = "'2026-05-20T12:00:00Z'";
    private static final String FIVE_PAST = "'2026-05-20T12:05:00Z'";
    private static final String TEN_PAST = "'2026-05-20T12:10:00Z'";
    private static final String TIMES = "[" + NOON + ", " + FIVE_PAST + ", " + TEN_PAST + "]";
    private static final String LINE = "[[1, 2], [3, 4, 99], [5, 6]]";
    private static final List<String> JOINED = List.of(
            "0 2026-05-20T12:00:00Z 1.0 2.0", "0 2026-05-20T12:05:00Z 3.0 4.0", "0 2026-05-20T12:10:00Z 5.0 6.0");

    private static Took took(String text, TrackFile.Options options) {
        return Took.of("a.json", text.replace('\'', '"'), options);
    }

    private static List<String> told(String text) {
        return took(text, Took.STRICT).told();
    }

    private static List<String> wrong(String text) {
        return Took.wrong("a.json", text.replace('\'', '"'), Took.STRICT);
    }

    private static String moving(String members) {
        return "{'type': 'Feature', 'id': 'a', 'temporalGeometry': {'type': 'MovingPoint', " + members + "}}";
    }

    @Test
    void a_trajectory_is_a_line_with_datetimes_whatever_the_order_of_its_members() {
        String feature = "{'type': 'Feature', 'id': 'A', 'geometry': {'type': 'LineString', 'coordinates': " + LINE
                + "}, 'properties': {'state': ['x'], 'datetimes': " + TIMES + "}}";
        String other = "{'properties': {'datetimes': " + TIMES + "}, 'geometry': {'coordinates': " + LINE
                + ", 'type': 'LineString'}, 'id': 7, 'bbox': [1, 2], 'type': 'Feature'}";

        assertThat(told(feature)).isEqualTo(JOINED);
        Took both = took(
                "{'type': 'FeatureCollection', 'features': [" + feature + ", " + other + "], 'x': {}}", Took.STRICT);
        assertThat(both.file().tracks()).containsExactly("A", "7");
        assertThat(both.told().subList(0, 3)).isEqualTo(JOINED);
        assertThat(both.told()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'datetimes': %T, 'coordinates': %L, 'interpolation': 'Linear'",
                "'coordinates': %L, 'datetimes': %T",
                "'interpolations': ['Linear'], 'coordinates': %L, 'datetimes': %T, 'base': {'href': 'x'}",
                "'interpolations': ['Linear', 'linear'], 'coordinates': %L, 'datetimes': %T",
                "'coordinates': %L, 'datetimes': [1779278400000, 1779278700000, 1779279000000]",
                "'coordinates': %L, 'datetimes': [1779278400000, 1.7792787e12, '2026-05-20T20:10:00+08:00']",
                "'prisms': [{'type': 'MovingPoint', 'coordinates': %L, 'datetimes': %T}]",
                "'sequences': [{'coordinates': %L, 'datetimes': %T, 'lower_inc': true}], 'interpolation': 'Linear'",
                "'coordinates': %L, 'datetimes': %T, 'crs': {'type': 'Name', 'properties': {'name': 'EPSG:4326'}}"
            })
    void a_moving_point_goes_straight_from_place_to_place(String members) {
        assertThat(told(moving(members.replace("%T", TIMES).replace("%L", LINE))))
                .isEqualTo(JOINED);
        assertThat(told("{'type': 'MovingPoint', "
                        + members.replace("%T", TIMES).replace("%L", LINE) + "}"))
                .isEqualTo(JOINED);
    }

    @Test
    void the_example_of_the_standard_with_everything_that_a_feature_may_hold_is_read() {
        String text = """
                {"type": "Feature",
                 "crs": {"type": "Name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
                 "trs": {"type": "Link", "properties":
                   {"type": "OGCDEF", "href": "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"}},
                 "temporalGeometry": {"type": "MovingPoint",
                   "datetimes": ["2011-07-14T22:01:01Z", "2011-07-14T22:01:02.5Z"],
                   "coordinates": [[139.757083, 35.627701, 0.5], [139.757399, 35.627701, 2.0]],
                   "interpolation": "Linear",
                   "orientations": [{"scales": [1, 1, 1], "angles": [0, 0, 0]}]},
                 "temporalProperties": [{"datetimes": [1465621816590], "camera": {"values": ["x"]}}],
                 "geometry": {"type": "LineString", "coordinates": [[139.757083, 35.627701], [139.757399, 35.627701]]},
                 "properties": {"name": "car1"}, "time": ["2011-07-14T22:01:01Z", "2011-07-15T01:11:22Z"], "id": "A"}
                """;

        Took took = took(text, Took.STRICT);

        assertThat(took.file().tracks()).containsExactly("A");
        assertThat(took.told())
                .containsExactly(
                        "0 2011-07-14T22:01:01Z 139.757083 35.627701",
                        "0 2011-07-14T22:01:02.500Z 139.757399 35.627701");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Step", "Stepwise"})
    void what_steps_rests_and_is_elsewhere_at_once(String name) {
        assertThat(told(moving(
                        "'datetimes': " + TIMES + ", 'coordinates': " + LINE + ", 'interpolation': '" + name + "'")))
                .containsExactly(
                        "0 2026-05-20T12:00:00Z 1.0 2.0",
                        "0 2026-05-20T12:05:00Z 1.0 2.0",
                        "0 gap",
                        "0 2026-05-20T12:05:00Z 3.0 4.0",
                        "0 2026-05-20T12:10:00Z 3.0 4.0",
                        "0 gap",
                        "0 2026-05-20T12:10:00Z 5.0 6.0");
    }

    @Test
    void of_what_is_discrete_nothing_is_known_between() {
        assertThat(told(moving(
                        "'datetimes': " + TIMES + ", 'coordinates': " + LINE + ", 'interpolations': 'Discrete'")))
                .containsExactly(JOINED.get(0), "0 gap", JOINED.get(1), "0 gap", JOINED.get(2));
        assertThat(told(moving("'datetimes': " + TIMES + ", 'coordinates': " + LINE
                        + ", 'interpolations': ['Linear', 'Discrete']")))
                .containsExactly(JOINED.get(0), JOINED.get(1), "0 gap", JOINED.get(2));
    }

    @Test
    void prisms_that_meet_are_joined_and_others_are_not() {
        String prism = "{'type': 'MovingPoint', 'coordinates': [[1, 2], [3, 4]], 'datetimes': [" + NOON + ", "
                + FIVE_PAST + "]}";
        String next = "{'coordinates': [[3, 4], [5, 6]], 'datetimes': [" + FIVE_PAST + ", " + TEN_PAST + "]}";
        String elsewhere = "{'coordinates': [[7, 8], [5, 6]], 'datetimes': [" + FIVE_PAST + ", " + TEN_PAST + "]}";
        String form = "{'temporalGeometry': {'prisms': [%s, %s], 'type': 'MovingGeometryCollection'}}";

        assertThat(told(form.formatted(prism, next))).isEqualTo(JOINED);
        assertThat(told(form.formatted(prism, elsewhere)))
                .containsExactly(
                        JOINED.get(0), JOINED.get(1), "0 gap", "0 2026-05-20T12:05:00Z 7.0 8.0", JOINED.get(2));
    }

    @Test
    void points_with_a_time_are_the_fixes_of_the_track_that_they_name() {
        String point = "{'type': 'Feature', 'id': '%d', 'properties': {'track': 'a', '%s': %s, 'speed': 3},"
                + " 'geometry': {'type': 'Point', 'coordinates': [%s]}}";
        String text = "{'type': 'FeatureCollection', 'features': ["
                + String.join(
                        ",\n",
                        point.formatted(0, "time", NOON, "1, 2"),
                        point.formatted(1, "timestamp", "1779278700000", "3, 4, 9"),
                        point.formatted(2, "times", "[" + TEN_PAST + "]", "5, 6"))
                + "]}";

        Took took = took(text, Took.STRICT);

        assertThat(took.told()).isEqualTo(JOINED);
        assertThat(took.file().tracks()).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'coordTimes': %T",
                "'times': %T",
                "'coordinateProperties': {'colour': 'x', 'times': %T}",
                "'time': '2026-05-20T11:59:00Z', 'coordTimes': %T",
                "'coordTimes': %T, 'time': '2026-05-20T11:59:00Z'"
            })
    void lines_with_a_time_for_each_place_are_tracks(String properties) {
        String text = "{'type': 'Feature', 'properties': {" + properties.replace("%T", TIMES)
                + ", 'name': 'a'}, 'geometry': {'type': 'LineString', 'coordinates': " + LINE + "}}";

        assertThat(told(text)).isEqualTo(JOINED);
        assertThat(took(text, Took.STRICT).file().tracks()).containsExactly("a");
    }

    @Test
    void a_line_in_parts_has_gaps_between_them() {
        String text =
                "{'type': 'Feature', 'properties': {'coordTimes': [[" + NOON + ", " + FIVE_PAST + "], [" + TEN_PAST
                        + "]]}, 'geometry': {'type': 'MultiLineString', 'coordinates': [[[1, 2], [3, 4]], [[5, 6]]]}}";

        assertThat(told(text)).containsExactly(JOINED.get(0), JOINED.get(1), "0 gap", JOINED.get(2));
        assertThat(told(text.replace("MultiLineString", "MultiPoint")))
                .containsExactly(JOINED.get(0), "0 gap", JOINED.get(1), "0 gap", JOINED.get(2));
    }

    @Test
    void every_fault_is_told_where_it_stands() {
        assertThat(wrong("""
                        {'type': 'FeatureCollection', 'features': [
                        {'id': 'a', 'geometry': {'type': 'LineString', 'coordinates': [[1, 2], [181, 4], ['x', {'a': [1]}], [1], [1e999, 1]]},
                         'properties': {'datetimes': ['2026-05-20T12:00:00Z', '2026-05-20T12:00:00', 1.00001, null, {'a': 1}]}},
                        {'id': 'b', 'geometry': {'type': 'LineString', 'coordinates': [[1, 2]]}, 'properties': {}},
                        {'id': 'c', 'geometry': {'type': 'Polygon', 'coordinates': [[[1, 2]]]}, 'properties': {}},
                        {'id': 'd', 'temporalGeometry': {'type': 'MovingPolygon', 'coordinates': [[[1, 2]]]}},
                        {'id': 'e', 'temporalGeometry': {'coordinates': [[1, 2]], 'datetimes': [1, 2]}},
                        {'id': 'f', 'temporalGeometry': {'coordinates': [[1, 2]], 'datetimes': [1], 'interpolation': 'Cubic'}},
                        {'id': 'g', 'temporalGeometry': {'coordinates': [[1, 2], [1, 2]], 'datetimes': [5, 4]}},
                        {'geometry': {'type': 'Point', 'coordinates': [1, 2]}, 'properties': {'time': '2026-05-20T12:00:00Z'}},
                        {'id': 'h', 'geometry': {'type': 'Point', 'coordinates': [1, 2]}, 'properties': {'time': 1779278700}},
                        3
                        ]}
                        """))
                .containsExactly(
                        "2:73+3 no-such-longitude `181` is no longitude: they go from -180 to 180",
                        "2:83+3 not-a-number a number is wanted here",
                        "2:88+1 not-a-number a number is wanted here",
                        "2:103+1 not-a-number a number is wanted here",
                        "2:107+5 not-finite `1e999` is not a number to reckon with",
                        "3:55+21 no-offset `2026-05-20T12:00:00` does not say how far its clock is from Greenwich",
                        "3:78+7 not-an-instant `1.00001` is no time: milliseconds from 1970 are wanted, from the year 0 to 9999",
                        "3:87+4 instant-missing the time is missing here",
                        "3:93+1 instant-missing the time is missing here",
                        "4:1+1 no-time this feature has no time",
                        "5:34+1 not-a-point a `Polygon` is no track",
                        "6:42+1 not-a-point a `MovingPolygon` is no point that moves",
                        "7:72+1 times-unlike 2 times here, but 1 place",
                        "8:94+1 interpolation-unknown `Cubic` is no way of moving that can be followed",
                        "9:84+1 track-unsorted `4` is not later than the time before it",
                        "10:1+1 id-missing the track's id is missing here",
                        "11:90+10 instant-unclear `1779278700` may be seconds or milliseconds",
                        "12:1+1 no-features a feature is wanted here");
    }

    @Test
    void bad_rows_are_left_out_and_the_others_are_told() {
        Took took = took("""
                {'features': [
                {'id': 'a', 'temporalGeometry': {'coordinates': [[1, 2], [3, 999], [5, 6]], 'datetimes': [1, 2, 3]}},
                {'id': 'a', 'temporalGeometry': {'coordinates': [[1, 2], [3, 4]], 'datetimes': [2, 4]}},
                {'id': 'b', 'temporalGeometry': {'coordinates': [[1, 2], [3, 4]], 'datetimes': [2]}}
                ]}""", Took.SKIP);

        assertThat(took.told())
                .containsExactly(
                        "0 1970-01-01T00:00:00.001Z 1.0 2.0",
                        "0 1970-01-01T00:00:00.003Z 5.0 6.0",
                        "0 gap",
                        "0 1970-01-01T00:00:00.004Z 3.0 4.0");
        assertThat(took.file().leftOut().count()).isEqualTo(4);
        assertThat(took.file().leftOut().first())
                .extracting(Took::shown)
                .containsExactly(
                        "2:62+3 no-such-latitude `999` is no latitude: they go from -90 to 90",
                        "3:80+1 track-unsorted track `a` goes back to `1970-01-01T00:00:00.002Z` from `1970-01-01T00:00:00.003Z`",
                        "4:80+1 times-unlike 1 time here, but 2 places");
    }

    @Test
    void another_reference_system_is_refused_but_for_places_in_a_plane() {
        String text = moving("'coordinates': [[4e5, 5e6]], 'datetimes': [1]")
                .replace(
                        "{'type': 'Feature'",
                        "{'crs': {'type': 'Name', 'properties': {'name': 'EPSG:32650'}}, 'type': 'Feature'");

        assertThat(wrong(text))
                .containsExactly("1:49+12 crs-unknown `EPSG:32650` is no system of coordinates that is read here");
        assertThat(took(text, Took.PLANE).told()).containsExactly("0 1970-01-01T00:00:00.001Z 400000.0 5000000.0");
        assertThat(wrong("{'trs': {'type': 'Name', 'properties': {'name': 'urn:x:GPS-weeks'}}}"))
                .containsExactly("1:49+17 trs-unknown `urn:x:GPS-weeks` is no system of times that is read here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{'features': [",
                "{'features': [{]}",
                "{'id': 01}",
                "{'id': NaN}",
                "{} {}",
                "[]",
                "{'a' 'b'}"
            })
    void what_is_no_document_of_features_is_refused_once(String text) {
        assertThat(wrong(text)).isNotEmpty().allMatch(one -> one.startsWith("1:"));
    }

    @Test
    void an_empty_collection_and_a_bomb_of_brackets_have_words() {
        assertThat(wrong(moving("'coordinates': [[1, 2]], 'datetimes': [1e99999999999]")))
                .singleElement()
                .asString()
                .contains("not-an-instant");
        assertThat(wrong("{'features': []}")).containsExactly("1:1+1 no-rows there is no feature in this collection");
        assertThat(wrong("{'coordinates': " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains("too-much");
        assertThat(wrong("{'id': '" + "x".repeat(2_000_000) + "'}"))
                .singleElement()
                .asString()
                .contains("too-much");
        assertThat(Took.wrong("a.geojson", "", Took.STRICT))
                .containsExactly("1:1+1 empty-file there is nothing in this file");
    }

    @Test
    void a_file_on_one_line_that_is_longer_than_what_stays_at_hand_is_read_and_its_faults_have_columns() {
        StringBuilder text = new StringBuilder("{'features': [");
        for (int i = 0; i < 5_000; i++) {
            text.append("{'id': 'a', 'geometry': {'type': 'Point', 'coordinates': [1, 2]}, 'properties': {'time': ")
                    .append(1779278700000L + i)
                    .append("}},");
        }
        String whole = text + "{'id': 'a', 'geometry': {'type': 'Point', 'coordinates': [1, 200]}}]}";

        assertThat(wrong(whole))
                .containsExactly(
                        "1:%d+1 no-time this feature has no time".formatted(whole.lastIndexOf("{'id'") + 1),
                        "1:%d+3 no-such-latitude `200` is no latitude: they go from -90 to 90"
                                .formatted(whole.indexOf("200]") + 1));
    }
}
