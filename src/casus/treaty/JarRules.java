package casus.treaty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Rules inside a jar.
 *
 * @param prefix the folder in the jar, with its slash at the end
 */
record JarRules(Path jar, String prefix) implements RulesFolder {
    @Override
    public List<String> files(String under) {
        String start = prefix + (under.isEmpty() ? "" : under + "/");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(start))
                    .map(entry -> entry.getName().substring(prefix.length()))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public byte[] read(String path) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(prefix + path);
            if (entry == null) {
                throw new IOException("no " + prefix + path + " in " + jar);
            }
            try (InputStream bytes = zip.getInputStream(entry)) {
                return bytes.readAllBytes();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
