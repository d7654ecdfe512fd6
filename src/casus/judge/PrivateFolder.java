package casus.judge;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A folder that nobody but this user may write to; none where there can be none, or where somebody else may. */
final class PrivateFolder {
    private static final Set<PosixFilePermission> OTHERS_WRITE =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private PrivateFolder() {}

    static Optional<Path> ofUser() {
        Map<String, String> environment = System.getenv();
        String home = System.getProperty("user.home", "");
        try {
            if (environment.containsKey("CASUS_CACHE")) {
                return make(Path.of(environment.get("CASUS_CACHE")));
            } else if (environment.containsKey("LOCALAPPDATA")) {
                return make(Path.of(environment.get("LOCALAPPDATA"), "casus", "cache"));
            } else if (environment.containsKey("XDG_CACHE_HOME")) {
                return make(Path.of(environment.get("XDG_CACHE_HOME"), "casus"));
            }
            return home.isEmpty() || home.equals("?") ? Optional.empty() : make(Path.of(home, ".cache", "casus"));
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    static Optional<Path> make(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            create(folder.toAbsolutePath(), posix);
            return Files.isWritable(folder) && (!posix || ours(folder)) ? Optional.of(folder) : Optional.empty();
        } catch (IOException unwritable) {
            // A read-only home is no fault: the rules are then compiled at every run.
            return Optional.empty();
        }
    }

    private static void create(Path folder, boolean posix) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            if (posix) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another run made it between the question and the answer; what it is, is asked next.
            if (!Files.isDirectory(folder)) {
                throw madeMeanwhile;
            }
        }
    }

    private static boolean ours(Path folder) throws IOException {
        PosixFileAttributes attributes =
                Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean closed = attributes.permissions().stream().noneMatch(OTHERS_WRITE::contains);
        return closed && attributes.owner().getName().equals(System.getProperty("user.name"));
    }
}
