package casus;

import casus.scenario.Beside;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lies beside a file of this checkout. */
public final class Neighbours {
    private Neighbours() {}

    public static Beside of(Path scenario) {
        return path -> {
            Path file = scenario.resolveSibling(path);
            return Files.isRegularFile(file)
                    ? new Beside.Content(Files.size(file), () -> Files.newInputStream(file))
                    : new Beside.Missing();
        };
    }
}
