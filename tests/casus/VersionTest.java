package casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void the_version_is_that_of_the_build() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>casus</artifactId>\n  <version>" + Version.NUMBER + "</version>");
    }
}
