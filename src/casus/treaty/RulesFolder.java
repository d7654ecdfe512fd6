package casus.treaty;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/**
 * Where the rules lie: a folder on disk, or the one inside the jar. Paths are those from its root, with {@code /} on
 * every system.
 *
 * <p>A file that cannot be read is an {@link java.io.UncheckedIOException}: the installation is broken, not the rules.
 */
public interface RulesFolder {
    /** Every file under a folder at any depth, sorted; {@code ""} asks for all. Nothing where there is no such folder. */
    List<String> files(String under);

    byte[] read(String path);

    /** The ids of the treaties: each folder of the root that holds a {@code treaty.yaml}. */
    default List<String> treaties() {
        String mark = "/" + Pack.TREATY;
        return files("").stream()
                .filter(path -> path.endsWith(mark) && path.indexOf('/') == path.length() - mark.length())
                .map(path -> path.substring(0, path.length() - mark.length()))
                .toList();
    }

    static RulesFolder at(Path folder) {
        return new DiskRules(folder);
    }

    /** The rules that came with the program, wherever its classes are: in the jar or in a folder beside them. */
    static RulesFolder shipped() {
        Path home = Optional.ofNullable(RulesFolder.class.getProtectionDomain().getCodeSource())
                .map(RulesFolder::pathOf)
                .orElseThrow(() -> new IllegalStateException("the program does not know where its classes are"));
        return Files.isDirectory(home) ? new DiskRules(home.resolve("rules")) : new JarRules(home, "rules/");
    }

    private static Path pathOf(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("not a place for classes: " + source.getLocation(), odd);
        }
    }
}
