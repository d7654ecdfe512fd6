package casus.judge;

import casus.treaty.Reading;
import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.TreatyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Every treaty that is shipped, each after the one that it supplements. */
    static Treaties all() {
        List<Treaty> all = new ArrayList<>();
        SHIPPED.treaties().forEach(id -> add(id, all));
        return Treaties.of(all);
    }

    private static void add(String id, List<Treaty> all) {
        if (all.stream().noneMatch(known -> known.id().equals(id))) {
            Treaty treaty = TreatyReader.read(SHIPPED, id);
            if (!treaty.supplements().isEmpty()) {
                add(treaty.supplements(), all);
            }
            all.add(treaty);
        }
    }

    /** The plain text, and each answer tried alone: between them they have every rule that there is. */
    static List<Reading> everyAnswer(Treaties treaties) {
        List<Reading> readings = new ArrayList<>(List.of(Reading.BASE));
        treaties.all()
                .forEach(treaty -> treaty.questions()
                        .forEach(question -> question.answers()
                                .forEach(answer -> readings.add(new Reading(
                                        treaty.id() + "/" + question.id() + "=" + answer.id(),
                                        "",
                                        Map.of(treaty.id() + "/" + question.id(), answer.id()),
                                        "")))));
        return readings;
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
