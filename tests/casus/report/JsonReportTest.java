package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.Lang;
import casus.treaty.LonLat;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private final JsonNode tree = JsonMapper.builder()
            .build()
            .readTree(Format.JSON.render(Story.outcome(), GoldenReportsTest.plain(Lang.EN)));

    @Test
    void the_keys_are_those_that_other_tools_speak() {
        assertThat(tree.propertyNames())
                .containsExactly(
                        "schema",
                        "engine",
                        "scenario",
                        "treaties",
                        "supposed",
                        "accuracy",
                        "findings",
                        "stays",
                        "crossings",
                        "approaches",
                        "sightings",
                        "knowledge",
                        "protests",
                        "disputes",
                        "control",
                        "not-covered",
                        "not-yet-judged");
        assertThat(tree.get("findings").get(0).propertyNames())
                .containsExactly(
                        "id",
                        "kind",
                        "clause",
                        "verdicts",
                        "rule",
                        "subject",
                        "sure-from",
                        "from",
                        "to",
                        "where",
                        "margin",
                        "because",
                        "says");
    }

    @Test
    void a_sighting_names_who_could_see_whom_and_how_near_they_came() {
        assertThat(tree.get("sightings")).hasSize(1);
        assertThat(tree.get("sightings").get(0).toString())
                .isEqualTo("{\"observer\":\"recon-1\",\"formation\":\"sun-yongqin\","
                        + "\"from\":\"1935-05-20T01:42:03.500000Z\",\"to\":\"1935-05-20T02:05:00.000000Z\","
                        + "\"nearest\":{\"value\":1.235,\"unit\":\"km\"},"
                        + "\"at\":\"1935-05-20T01:50:00.000000Z\",\"daylight-only\":true}");
    }

    @Test
    void what_is_empty_because_nothing_judges_it_yet_is_named() {
        assertThat(tree.get("not-yet-judged"))
                .extracting(JsonNode::asString)
                .containsExactly("disputes", "control")
                .allMatch(key -> tree.get(key).isEmpty());
    }

    @Test
    void instants_are_in_UTC_to_the_microsecond() {
        assertThat(tree.get("findings").get(1).get("from").asString()).isEqualTo("1935-05-18T19:12:00.123456Z");
        assertThat(Json.instant(Instant.parse("1935-05-18T19:12:00Z"))).isEqualTo("1935-05-18T19:12:00.000000Z");
    }

    @Test
    void numbers_are_rounded_to_the_stated_precision() {
        assertThat(Json.thousandths(-21.40049)).hasToString("-21.4");
        assertThat(Json.thousandths(0.0005)).hasToString("0.001");
        assertThat(Json.thousandths(1200)).hasToString("1200");
        assertThat(Json.point(new LonLat(118.12345678, 40)).toString()).isEqualTo("{\"lon\":118.123457,\"lat\":40}");
    }

    @Test
    void the_readings_name_their_verdicts() {
        assertThat(tree.get("findings").get(1).get("verdicts").toString())
                .isEqualTo("{\"china\":\"not-attributable\",\"japan\":\"breach\"}");
    }
}
