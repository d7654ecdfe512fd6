package casus.judge;

import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import casus.treaty.TreatyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The shipped rules, as they are and with files changed, for tests. */
final class Packs {
    static final RulesFolder SHIPPED = RulesFolder.at(Path.of("rules"));

    private Packs() {}

    static Treaties tanggu() {
        return Treaties.of(List.of(TreatyReader.read(SHIPPED, "tanggu-1933")));
    }

    static RuleCache cache() {
        try {
            return RuleCache.in(Files.createTempDirectory("casus-test").resolve("cache"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The shipped rules with this file's text in the place of its own. */
    static RulesFolder with(String file, String text) {
        Map<String, byte[]> changed = new TreeMap<>();
        SHIPPED.files("").forEach(name -> changed.put(name, SHIPPED.read(name)));
        changed.put(file, text.getBytes(StandardCharsets.UTF_8));
        return new RulesFolder() {
            @Override
            public List<String> files(String under) {
                return changed.keySet().stream()
                        .filter(name -> under.isEmpty() || name.startsWith(under + "/"))
                        .toList();
            }

            @Override
            public byte[] read(String path) {
                return Stream.ofNullable(changed.get(path)).findFirst().orElseThrow();
            }
        };
    }
}
