package casus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @Test
    void the_folder_that_the_user_names_comes_first(@TempDir Path checkout) throws IOException {
        Files.createDirectory(checkout.resolve("rules"));

        assertThat(Home.of(Path.of("mine"), checkout.toString()))
                .isEqualTo(new Home(Path.of("mine"), checkout.resolve("scenarios")));
    }

    @Test
    void a_checkout_is_read_from_its_folders(@TempDir Path checkout) throws IOException {
        Files.createDirectory(checkout.resolve("rules"));

        assertThat(Home.of(null, checkout.toString()))
                .isEqualTo(new Home(checkout.resolve("rules"), checkout.resolve("scenarios")));
    }

    @Test
    void without_a_checkout_what_was_shipped_with_the_classes_is_read() {
        Home home = Home.of(null, "");

        assertThat(home.rules()).hasFileName("rules");
        assertThat(home.rules().resolveSibling("casus/command/Home.class")).exists();
        assertThat(home.scenarios()).isEqualTo(home.rules().resolveSibling("scenarios"));
    }
}
