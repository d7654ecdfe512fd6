package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import casus.problem.Place;
import casus.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SarifReportTest {
    private static final String LINE = "  place: \ud842\udfb7遵 # x";

    private static Problem error(String code, String message, String help, Place place) {
        return Problem.error(code, message, help, place);
    }

    private static JsonNode run(Problem... problems) {
        return Sarif.run(SarifReport.of(List.of(problems), "0.1.0"));
    }

    private static JsonNode place(JsonNode run, int result) {
        return run.at("/results/" + result + "/locations/0/physicalLocation");
    }

    @Test
    void columns_are_counted_in_units_of_UTF_16_and_end_behind_the_text() {
        int from = LINE.indexOf('\ud842');
        JsonNode run = run(error("place-unknown", "no place", "", new Place("a.yaml", 4, from + 1, 3, LINE)));

        JsonNode region = place(run, 0).get("region");

        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(LINE.substring(
                        region.get("startColumn").asInt() - 1,
                        region.get("endColumn").asInt() - 1))
                .isEqualTo("\ud842\udfb7遵");
        assertThat(place(run, 0).at("/contextRegion/snippet/text").asString()).isEqualTo(LINE);
    }

    @Test
    void a_rule_for_each_code_and_each_result_knows_its_own() {
        Place here = Place.of("a.yaml");
        JsonNode run = run(
                error("no-unit", "x", "", here),
                Problem.warning("fast", "x", "", here),
                error("no-unit", "y", "", here));

        assertThat(run.at("/tool/driver/rules")).hasSize(2);
        assertThat(run.get("results")).hasSize(3).allSatisfy(result -> {
            String rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id")
                    .asString();
            assertThat(result.get("ruleId").asString()).isEqualTo(rule);
        });
        assertThat(run.at("/results/1/level").asString()).isEqualTo("warning");
        assertThat(run.at("/results/2/level").asString()).isEqualTo("error");
    }

    @Test
    void a_problem_of_a_whole_file_has_no_region() {
        assertThat(place(run(error("file-missing", "no file", "", Place.of("a.yaml"))), 0)
                        .has("region"))
                .isFalse();
    }

    @Test
    void a_name_of_a_file_becomes_a_relative_reference() {
        assertThat(SarifReport.uri("my stories/孫 #1%.yaml")).isEqualTo("my%20stories/%E5%AD%AB%20%231%25.yaml");
        assertThat(SarifReport.uri("a:b.yaml")).isEqualTo("./a:b.yaml");
        assertThat(SarifReport.uri("../a?.yaml")).isEqualTo("../a%3F.yaml");
        run(error("x", "x", "", Place.of("a b/\"<>\\^`{|}[]\u0001.yaml")));
    }

    @Test
    void words_of_a_file_are_no_placeholder_no_link_and_no_markup() {
        JsonNode message = run(error("x", "`{0}` is <b> [a](b)\u202e", "say `a_b`, not a_b", Place.of("a")))
                .at("/results/0/message");

        assertThat(message.get("text").asString()).isEqualTo("`{{0}}` is <b> [a] (b)\ufffd. Help: say `a_b`, not a_b");
        assertThat(message.get("markdown").asString())
                .isEqualTo("`{{0}}` is \\<b\\> \\[a\\] (b)\ufffd.\n\n**Help:** say `a_b`, not a\\_b");
    }

    @Test
    void a_line_that_is_very_long_or_turns_a_page_around_is_not_shown() {
        Place turned = new Place("a", 1, 2, 1, "a \u202e b");
        Place endless = new Place("a", 1, 2, 1, "x".repeat(501));

        assertThat(place(run(error("x", "x", "", turned)), 0).has("contextRegion"))
                .isFalse();
        assertThat(place(run(error("x", "x", "", endless)), 0).has("contextRegion"))
                .isFalse();
    }

    @Test
    void no_problems_are_a_log_too() {
        JsonNode run = run();

        assertThat(run.get("results")).isEmpty();
        assertThat(run.at("/tool/driver/rules")).isEmpty();
    }
}
