package casus.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The scenario files of a folder: all of them at any depth, but for those that are broken on purpose and for the tracks that
 * scenarios import, which may be JSON too.
 */
final class ScenarioFolder {
    private static final Set<String> LEFT_OUT = Set.of("broken", "schema", "tracks");
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private ScenarioFolder() {}

    /** Names as a user would type them, sorted; the name itself where it is no folder. */
    static List<String> files(String name, Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(name);
        }
        String stem = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .filter(ScenarioFolder::counts)
                    .sorted()
                    .map(file -> stem + "/" + file)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean counts(String file) {
        return ENDINGS.stream().anyMatch(file::endsWith)
                && Arrays.stream(file.split("/")).noneMatch(LEFT_OUT::contains);
    }
}
