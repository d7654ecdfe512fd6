package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.scenario.Beside;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario may import, wherever it stands. */
class FolderBesideTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path scenario = Path.of("");

    @BeforeEach
    void a_story_with_a_track() throws IOException {
        Files.createDirectories(folder.resolve("story/tracks"));
        Files.writeString(folder.resolve("story/tracks/a.gpx"), "a track");
        Files.writeString(folder.resolve("secret.gpx"), "a secret");
        scenario = Files.writeString(folder.resolve("story/story.yaml"), "scenario: s");
    }

    @Test
    void a_file_in_the_folder_or_below_is_found() throws IOException {
        assertThat(text(new FolderBeside(scenario).find("tracks/a.gpx"))).isEqualTo("a track");
        Beside.Content own = (Beside.Content) new FolderBeside(scenario).find("story.yaml");
        assertThat(own.size()).isEqualTo(11);
    }

    @Test
    void no_file_and_a_folder_are_missing() throws IOException {
        assertThat(new FolderBeside(scenario).find("tracks/b.gpx")).isEqualTo(new Beside.Missing());
        assertThat(new FolderBeside(scenario).find("tracks")).isEqualTo(new Beside.Missing());
        assertThat(new FolderBeside(scenario).find("a\0b")).isEqualTo(new Beside.Missing());
    }

    @Test
    void a_link_that_stays_within_is_followed_and_one_that_leads_out_is_not() throws IOException {
        Files.createSymbolicLink(folder.resolve("story/within.gpx"), Path.of("tracks/a.gpx"));
        Files.createSymbolicLink(folder.resolve("story/out.gpx"), folder.resolve("secret.gpx"));
        Files.createSymbolicLink(folder.resolve("story/up"), folder);
        assertThat(text(new FolderBeside(scenario).find("within.gpx"))).isEqualTo("a track");
        assertThat(new FolderBeside(scenario).find("out.gpx")).isEqualTo(new Beside.Outside());
        assertThat(new FolderBeside(scenario).find("up/secret.gpx")).isEqualTo(new Beside.Outside());
    }

    @Test
    void whatever_is_asked_nothing_above_the_folder_is_handed_out() throws IOException {
        assertThat(new FolderBeside(scenario).find("../secret.gpx")).isEqualTo(new Beside.Outside());
        assertThat(new FolderBeside(scenario).find(folder.resolve("secret.gpx").toString()))
                .isEqualTo(new Beside.Outside());
    }

    @Test
    void a_shipped_track_is_found_inside_a_jar() throws IOException {
        URI jar = URI.create("jar:" + folder.resolve("casus.jar").toUri());
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(inside.getPath("/scenarios/tracks"));
            Files.writeString(inside.getPath("/scenarios/story.yaml"), "scenario: packed");
            Files.writeString(inside.getPath("/scenarios/tracks/a.gpx"), "packed");
            ScenarioFiles packed = new ScenarioFiles(new Home(inside.getPath("/rules"), inside.getPath("/scenarios")));

            assertThat(text(packed.beside("scenarios/story.yaml").find("tracks/a.gpx")))
                    .isEqualTo("packed");
        }
    }

    @Test
    void a_scenario_is_run_with_the_track_beside_it() {
        Heard heard = Heard.of("run", "scenarios/tanggu-1933/article-2/a-flight-from-its-log.yaml", "--format", "csv");
        assertThat(heard.exit()).isZero();
        assertThat(heard.out()).contains("1933-07-19T00:43:00.000000Z").contains("1933-07-19T01:21:00.000000Z");
    }

    private static String text(Beside.Found found) throws IOException {
        try (InputStream in = ((Beside.Content) found).opening().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
