package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.judge.RuleCache;
import casus.judge.RulePack;
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

    /** By the readings that they can judge. */
    private static final Map<List<Reading>, RulePack> PACKS = new ConcurrentHashMap<>();

    private static final RulePack PACK = PACKS.computeIfAbsent(TREATIES.readings(), Shipped::packFor);

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
        return ScenarioReader.read(
                file,
                bytes,
                beside,
                id -> id.equals(TANGGU.id()) ? Optional.of(TANGGU) : Optional.empty(),
                List.of(TANGGU.id()));
    }

    public static Outcome outcome(Scenario scenario) {
        return outcome(scenario, TREATIES);
    }

    /** Under treaties that a test supposes to be other than they are. */
    public static Outcome outcome(Scenario scenario, Treaties treaties) {
        return Inquiry.hold(scenario, treaties, PACKS.computeIfAbsent(treaties.readings(), Shipped::packFor));
    }

    /** The shipped treaties with these suppositions, which must be ones that can be made. */
    public static Treaties supposing(Suppositions suppositions) {
        Problems problems = new Problems();
        Treaties supposed = suppositions.in(TREATIES, problems);
        assertThat(problems.inFileOrder()).isEmpty();
        return supposed;
    }

    private static RulePack packFor(List<Reading> readings) {
        Treaties heard = new Treaties(TREATIES.all(), readings, TREATIES.supposed());
        return RulePack.load(RULES, heard, RuleCache.in(Path.of("target/test-rules")));
    }

    /** The text of a shipped scenario of the truce. */
    static String text(String name) {
        try {
            return Files.readString(Path.of("scenarios/tanggu-1933", name + ".yaml"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static RulePack pack(Treaties treaties) {
        return PACKS.computeIfAbsent(treaties.readings(), Shipped::packFor);
    }

    public static RulePack pack() {
        return PACK;
    }
}
