package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.report.Parsed;
import casus.report.Sarif;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs read of {@code test} and {@code check}. */
class FormatsTest {
    private static final String STORY = "scenarios/history/fang-and-ji-1933.yaml";
    private static final String BROKEN = "scenarios/broken/wide-characters.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_build_server_reads_what_test_found() throws IOException {
        String other = Files.readString(Path.of(STORY)).replace("contested: tanggu-1933/1", "breach: tanggu-1933/1");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), other);

        Heard heard = Heard.of("test", STORY, wrong.toString(), BROKEN, "--format", "junit");
        Document document = Parsed.xml(heard.out());

        assertThat(heard.exit()).isEqualTo(Exit.FOUND);
        assertThat(heard.err()).isEmpty();
        assertThat(Parsed.all(document, "testsuite"))
                .extracting(suite -> suite.getAttribute("file"))
                .containsExactly(STORY, "wrong.yaml", BROKEN);
        assertThat(Parsed.all(document, "failure")).isNotEmpty();
        assertThat(Parsed.all(document, "error")).hasSize(1);
        assertThat(heard.out()).doesNotContain(folder.toString());
        assertThat(Double.parseDouble(document.getDocumentElement().getAttribute("time")))
                .isPositive();
    }

    @Test
    void an_editor_reads_what_check_found() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "scenario: [");

        Heard heard = Heard.of("check", STORY, BROKEN, bad.toString(), "nothing.yaml", "--format", "sarif");
        JsonNode run = Sarif.run(heard.out());

        assertThat(heard.exit()).isEqualTo(Exit.REFUSED);
        assertThat(heard.err()).isEmpty();
        assertThat(run.get("results"))
                .extracting(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .startsWith(BROKEN)
                .contains("bad.yaml")
                .endsWith("nothing.yaml");
        assertThat(heard.out()).doesNotContain(folder.toString());
        assertThat(Heard.of("check", STORY, "--format", "sarif").exit()).isEqualTo(Exit.DONE);
        assertThat(Heard.of("check", folder.resolve("not there.yaml").toString(), "--format", "sarif")
                        .out())
                .contains("not%20there.yaml")
                .doesNotContain(folder.toString());
    }

    @Test
    void every_broken_story_has_a_log_that_keeps_to_the_standard() {
        List<String> all = new java.util.ArrayList<>(List.of("check"));
        all.addAll(ScenarioFolder.files("scenarios/broken", Path.of("scenarios/broken")));
        all.addAll(List.of("--format", "sarif"));

        assertThat(Sarif.run(Heard.of(all.toArray(String[]::new)).out()).get("results"))
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_treaty_says_how_large_its_zone_is_and_that_whose_land_it_takes_is_assumed() {
        Heard text = Heard.of("treaty", "tanggu-1933");
        Heard json = Heard.of("treaty", "tanggu-1933", "--format", "json", "--lang", "ja");
        JsonNode tree = JsonMapper.builder().build().readTree(json.out());

        assertThat(text.out().replaceAll("\\s+", " "))
                .contains("99.4 % of it, 26,719 km², lies in Hebei province, 1933", "This is an assumption.");
        assertThat(json.exit()).isEqualTo(Exit.DONE);
        assertThat(tree.at("/extents/0/area").asDouble()).isBetween(26_800.0, 26_950.0);
        assertThat(tree.at("/extents/0/territories/0/assumed").asBoolean()).isTrue();
        assertThat(tree.at("/territories/0/assumption").asString()).startsWith("これは仮定である");
        assertThat(tree.get("clauses").size()).isPositive();
    }

    @Test
    void a_file_below_the_folder_is_named_from_it_and_another_by_its_last_name() {
        String here = Path.of("").toAbsolutePath().toString();

        assertThat(Relative.name(here + "/scenarios/./a.yaml")).isEqualTo("scenarios/a.yaml");
        assertThat(Relative.name("./a/../b.yaml")).isEqualTo("b.yaml");
        assertThat(Relative.name("../b.yaml")).isEqualTo("../b.yaml");
        assertThat(Relative.name(folder.resolve("mine.yaml").toString())).isEqualTo("mine.yaml");
        assertThat(Relative.name("--set")).isEqualTo("--set");
    }
}
