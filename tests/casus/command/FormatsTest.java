package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.report.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

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
    void a_file_below_the_folder_is_named_from_it_and_another_by_its_last_name() {
        String here = Path.of("").toAbsolutePath().toString();

        assertThat(Relative.name(here + "/scenarios/./a.yaml")).isEqualTo("scenarios/a.yaml");
        assertThat(Relative.name("./a/../b.yaml")).isEqualTo("b.yaml");
        assertThat(Relative.name("../b.yaml")).isEqualTo("../b.yaml");
        assertThat(Relative.name(folder.resolve("mine.yaml").toString())).isEqualTo("mine.yaml");
        assertThat(Relative.name("--set")).isEqualTo("--set");
    }
}
