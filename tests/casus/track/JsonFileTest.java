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
}
