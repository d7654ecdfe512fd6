package casus.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the law and the stories of a run stand: the folders of a checkout, or the same folders inside the jar.
 *
 * @param rules the folder of treaties; may be inside the jar, so never ask it for a {@link java.io.File}
 * @param scenarios the folder of shipped scenarios, likewise
 */
record Home(Path rules, Path scenarios) {
    /**
     * @param asked the folder that the user gave by {@code --rules}; null where none
     * @param checkout the folder that the launcher stands in; empty where there was no launcher
     */
    static Home of(@Nullable Path asked, String checkout) {
        Path root = root(checkout);
        return new Home(asked == null ? root.resolve("rules") : asked, root.resolve("scenarios"));
    }

    private static Path root(String checkout) {
        Path folder = Path.of(checkout);
        return !checkout.isEmpty() && Files.isDirectory(folder.resolve("rules")) ? folder : shipped();
    }

    /** The root of what was shipped with this class: the jar's, or the folder of classes that tests run from. */
    private static Path shipped() {
        try {
            Path own = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            // Left open: it is read from until the process ends.
            return Files.isDirectory(own)
                    ? own
                    : FileSystems.newFileSystem(own, (ClassLoader) null).getPath("/");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }
}
