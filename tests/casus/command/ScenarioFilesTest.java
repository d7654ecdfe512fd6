package casus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void a_shipped_story() throws IOException {
        Files.createDirectories(folder.resolve("shipped/history"));
        Files.writeString(folder.resolve("shipped/history/flight.yaml"), "scenario: shipped");
    }

    @Test
    void a_file_on_disk_is_read() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), "scenario: 永");

        assertThat(files().bytes(mine.toString())).asString().isEqualTo("scenario: 永");
    }

    @Test
    void a_shipped_scenario_is_found_from_any_folder() {
        assertThat(files().bytes("scenarios/history/flight.yaml")).asString().isEqualTo("scenario: shipped");
    }

    @Test
    void a_shipped_scenario_is_found_inside_a_jar() throws IOException {
        URI jar = URI.create("jar:" + folder.resolve("casus.jar").toUri());
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(inside.getPath("/scenarios"));
            Files.writeString(inside.getPath("/scenarios/flight.yaml"), "scenario: packed");
            ScenarioFiles packed = new ScenarioFiles(new Home(inside.getPath("/rules"), inside.getPath("/scenarios")));

            assertThat(packed.bytes("scenarios/flight.yaml")).asString().isEqualTo("scenario: packed");
        }
    }

    @Test
    void a_misspelt_file_gets_the_nearest_in_its_folder() {
        Problem problem = problemWith("scenarios/history/fligth.yaml");

        assertThat(problem.code()).isEqualTo("file-missing");
        assertThat(problem.message()).isEqualTo("no file `scenarios/history/fligth.yaml`");
        assertThat(problem.help()).isEqualTo("did you mean `flight.yaml` in the same folder?");
        assertThat(problem.place().file()).isEqualTo("scenarios/history/fligth.yaml");
    }

    @Test
    void a_file_in_a_folder_that_is_not_there_gets_no_advice() {
        assertThat(problemWith("nowhere/at/all.yaml").help()).isEmpty();
    }

    @Test
    void a_folder_is_no_scenario() {
        assertThat(problemWith(folder.toString()).code()).isEqualTo("file-is-folder");
    }

    @Test
    void no_name_leads_out_of_the_shipped_scenarios() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "secret");

        assertThat(problemWith("scenarios/../secret.yaml").code()).isEqualTo("file-missing");
    }

    @Test
    void a_name_that_no_file_can_have_is_refused() {
        assertThat(problemWith("a\0b").code()).isEqualTo("file-name");
    }

    private ScenarioFiles files() {
        return new ScenarioFiles(new Home(folder.resolve("rules"), folder.resolve("shipped")));
    }

    private Problem problemWith(String name) {
        ScenarioRejected refused = catchThrowableOfType(ScenarioRejected.class, () -> files().bytes(name));
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }
}
