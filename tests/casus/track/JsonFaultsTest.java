package casus.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of JSON files that cannot be used. Quotes are written single here and are double in the files. */
class JsonFaultsTest {
    private static Took took(String text, TrackFile.Options options) {
        return Took.of("a.json", text.replace('\'', '"'), options);
    }

    private static List<String> wrong(String text) {
        return Took.wrong("a.json", text.replace('\'', '"'), Took.STRICT);
    }

    private static String moving(String members) {
        return "{'type': 'Feature', 'id': 'a', 'temporalGeometry': {'type': 'MovingPoint', " + members + "}}";
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
