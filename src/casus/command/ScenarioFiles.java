package casus.command;

import casus.document.DocumentReader;
import casus.problem.Nearest;
import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import casus.scenario.Beside;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scenario files as users name them.
 *
 * <p>A name is first a file on disk. A name that starts with {@code scenarios/} and is none is looked for among the
 * shipped scenarios, so that what the guides tell to type works from any folder. What cannot be read is refused with
 * {@link ScenarioRejected}.
 */
final class ScenarioFiles {
    private static final String SHIPPED = "scenarios/";

    private final Home home;

    ScenarioFiles(Home home) {
        this.home = home;
    }

    /** The bytes of a file; at most one more than its reader takes, for it to refuse. */
    byte[] bytes(String name) {
        try (InputStream from = Files.newInputStream(find(name))) {
            return from.readNBytes(DocumentReader.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw refused(name, "file-unreadable", "cannot read `" + name + "`", "is it yours to read?");
        }
    }

    /** The files that a scenario may import; they are looked for when it does. */
    Beside beside(String name) {
        return path -> new FolderBeside(find(name)).find(path);
    }

    /** The file itself; it may be inside the jar. */
    Path find(String name) {
        Path onDisk = path(name);
        if (Files.isDirectory(onDisk)) {
            throw refused(name, "file-is-folder", "`" + name + "` is a folder", "name a file in it");
        }
        if (Files.exists(onDisk)) {
            return onDisk;
        }
        Path shipped = shipped(name);
        if (!Files.isRegularFile(shipped)) {
            throw refused(name, "file-missing", "no file `" + name + "`", nearby(onDisk, shipped));
        }
        return shipped;
    }

    /** The scenario files that the names come to: files themselves, and those of folders at any depth, sorted. */
    List<String> scenarios(List<String> names) {
        return names.stream()
                .flatMap(name -> ScenarioFolder.files(name, folder(name)).stream())
                .toList();
    }

    /** The folder of a name, on disk or among what was shipped; the file's own path where it is no folder. */
    private Path folder(String name) {
        Path onDisk = path(name);
        if (Files.exists(onDisk)) {
            return onDisk;
        }
        Path shipped = shipped(name + "/").normalize();
        return Files.isDirectory(shipped) ? shipped : find(name);
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException odd) {
            throw refused(name, "file-name", "`" + name + "` cannot be the name of a file", odd.getReason());
        }
    }

    private Path shipped(String name) {
        String plain = name.replace(FileSystems.getDefault().getSeparator(), "/");
        boolean ours = plain.startsWith(SHIPPED) && !List.of(plain.split("/")).contains("..");
        return ours ? home.scenarios().resolve(plain.substring(SHIPPED.length())) : path(name);
    }

    private static String nearby(Path onDisk, Path shipped) {
        return Stream.of(onDisk, shipped)
                .flatMap(wanted -> neighbour(wanted).stream())
                .findFirst()
                .map(near -> "did you mean `" + near + "` in the same folder?")
                .orElse("");
    }

    private static Optional<String> neighbour(Path wanted) {
        Path absolute = wanted.toAbsolutePath();
        Path folder = absolute.getParent();
        Path last = absolute.getFileName();
        if (folder == null || last == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return Nearest.to(last.toString(), names);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static ScenarioRejected refused(String name, String code, String message, String help) {
        return new ScenarioRejected(List.of(Problem.error(code, message, help, Place.of(name))));
    }
}
