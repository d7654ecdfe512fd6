package casus.command;

import casus.scenario.Beside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What lies in a scenario's folder or below, on disk or in the jar, and nothing else, wherever links lead.
 *
 * @param scenario the scenario file as it was found
 */
record FolderBeside(Path scenario) implements Beside {
    @Override
    public Found find(String path) throws IOException {
        Path folder = scenario.toAbsolutePath().resolveSibling("").toRealPath();
        try {
            Path file = folder.resolve(path).toRealPath();
            if (!file.startsWith(folder)) {
                return new Outside();
            }
            return Files.isRegularFile(file)
                    ? new Content(Files.size(file), () -> Files.newInputStream(file))
                    : new Missing();
        } catch (NoSuchFileException | InvalidPathException missing) {
            return new Missing();
        }
    }
}
