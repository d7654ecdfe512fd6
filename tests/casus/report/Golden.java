package casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole reports as files: {@code tests/golden/report}. {@code -Dgolden.update=true} writes them anew; read the diff. */
final class Golden {
    private static final Path FOLDER = Path.of("tests", "golden", "report");

    private Golden() {}

    static void assertSame(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
            }
            assertThat(file)
                    .as("golden file, written with -Dgolden.update=true")
                    .exists();
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
