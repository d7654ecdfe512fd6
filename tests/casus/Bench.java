package casus;

import casus.judge.RuleCache;
import casus.judge.RulePack;
import casus.scenario.Scenario;
import casus.scenario.ScenarioReader;
import casus.treaty.RulesFolder;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.TreatyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How long a verdict takes, for a person to read: {@code mvn -q -Dcasus.quick -Pbench test}.
 *
 * <p>Prints the CPU and wall time of a first verdict beside those of {@code java -version}, which does nothing and so
 * tells machines apart, and what the same verdict takes in a program that has been judging for a while. Times are
 * medians; nothing is asserted of them.
 */
final class Bench {
    private static final int RUNS = 15;

    private static final String STORY = "scenarios/history/fang-and-ji-1933.yaml";

    private static final String TREATY = "tanggu-1933";

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ColdTime.of(1, List.of("./casus", "run", STORY)); // builds where it must
        ColdTime yardstick = ColdTime.of(RUNS, List.of(java, "-version"));
        ColdTime verdict = ColdTime.of(RUNS, List.of("./casus", "run", STORY));
        System.out.printf("java -version   %s%n", yardstick);
        System.out.printf("first verdict   %s   %.1f × java -version%n", verdict, verdict.cpu() / yardstick.cpu());
        System.out.printf("warm verdict    %s%n", warm());
    }

    private static WarmTime warm() throws IOException {
        RulesFolder folder = RulesFolder.at(Path.of("rules"));
        Treaty treaty = TreatyReader.read(folder, TREATY);
        Treaties treaties = Treaties.of(List.of(treaty));
        RulePack rules = RulePack.load(folder, treaties, RuleCache.ofUser());
        Scenario scenario = ScenarioReader.read(
                STORY, Files.readAllBytes(Path.of(STORY)), id -> Optional.of(treaty), List.of(TREATY));
        return WarmTime.of(() -> Inquiry.hold(scenario, treaties, rules));
    }
}
