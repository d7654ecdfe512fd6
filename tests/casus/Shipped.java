package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.judge.RuleCache;
import casus.judge.RulePack;
import casus.judge.Spoken;
import casus.problem.Problems;
import casus.scenario.Beside;
import casus.scenario.Scenario;
import casus.scenario.ScenarioReader;
import casus.treaty.Reading;
import casus.treaty.RulesFolder;
import casus.treaty.Suppositions;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.TreatyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The shipped treaties and scenarios, read once, for tests. */
public final class Shipped {
    public static final RulesFolder RULES = RulesFolder.at(Path.of("rules"));
    public static final Treaty TANGGU = TreatyReader.read(RULES, "tanggu-1933");
    public static final Treaties TREATIES = Treaties.of(List.of(TANGGU));

    private static final Map<String, Treaty> READ = new ConcurrentHashMap<>(Map.of(TANGGU.id(), TANGGU));

    /** By the treaties and the readings that they can judge. */
    private static final Map<List<Object>, RulePack> PACKS = new ConcurrentHashMap<>();

    private static final RuleCache COMPILED = RuleCache.in(Path.of("target/test-rules"));

    private static final Map<String, Spoken> SPOKEN = new ConcurrentHashMap<>();

    /** What is judged of the files as they are; a test that supposes something judges for itself. */
    private static final Map<Path, Outcome> JUDGED = new ConcurrentHashMap<>();

    private Shipped() {}

    /** Every scenario that is meant to run. */
    public static List<Path> files() {
        try (Stream<Path> all = Files.walk(Path.of("scenarios"))) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith("scenarios/broken"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Scenario scenario(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file), Neighbours.of(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A scenario from its text. */
    public static Scenario scenario(String text) {
        return read("test.yaml", text.getBytes(StandardCharsets.UTF_8), Beside.NOTHING);
    }

    private static Scenario read(String file, byte[] bytes, Beside beside) {
        return ScenarioReader.read(file, bytes, beside, id -> Optional.of(treaty(id)), RULES.treaties());
    }

    /** One that ships. */
    public static Treaty treaty(String id) {
        return READ.computeIfAbsent(id, one -> TreatyReader.read(RULES, one));
    }

    /** All that ship, together. */
    public static Treaties all() {
        return Treaties.of(RULES.treaties().stream().map(Shipped::treaty).toList());
    }

    /** Those that a scenario is judged under. */
    public static Treaties treaties(Scenario scenario) {
        return Treaties.of(scenario.treaties().stream().map(Shipped::treaty).toList());
    }

    /** Of a scenario that ships, judged once for all tests. */
    public static Outcome outcome(Path file) {
        return JUDGED.computeIfAbsent(file, unread -> outcome(scenario(unread)));
    }

    public static Outcome outcome(Scenario scenario) {
        return outcome(scenario, treaties(scenario));
    }

    /** Under treaties that a test supposes to be other than they are. */
    public static Outcome outcome(Scenario scenario, Treaties treaties) {
        return Inquiry.hold(scenario, treaties, pack(treaties));
    }

    /** The truce with these suppositions, which must be ones that can be made. */
    public static Treaties supposing(Suppositions suppositions) {
        return supposing(TREATIES, suppositions);
    }

    public static Treaties supposing(Treaties treaties, Suppositions suppositions) {
        Problems problems = new Problems();
        Treaties supposed = suppositions.in(treaties, problems);
        assertThat(problems.inFileOrder()).isEmpty();
        return supposed;
    }

    /** Rules are read against the treaties as they are written, whatever is supposed of them. */
    public static RulePack pack(Treaties treaties) {
        List<String> ids = treaties.all().stream().map(Treaty::id).toList();
        List<Reading> readings = treaties.readings();
        return PACKS.computeIfAbsent(
                List.of(ids, readings),
                unread -> RulePack.load(
                        RULES,
                        new Treaties(ids.stream().map(Shipped::treaty).toList(), readings, Suppositions.NONE),
                        COMPILED));
    }

    /** Which clauses of a treaty that ships have rules. */
    public static Spoken spoken(Treaty treaty) {
        List<Treaty> all = Stream.of(treaty.supplements(), treaty.id())
                .filter(id -> !id.isEmpty())
                .map(Shipped::treaty)
                .toList();
        return SPOKEN.computeIfAbsent(treaty.id(), unread -> Spoken.of(RULES, Treaties.of(all)));
    }

    /** The truce's, by its readings. */
    public static RulePack pack() {
        return pack(TREATIES);
    }

    /** The text of a shipped scenario of the truce. */
    static String text(String name) {
        try {
            return Files.readString(Path.of("scenarios/tanggu-1933", name + ".yaml"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
