package casus.scenario;

import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import casus.treaty.RulesFolder;
import casus.treaty.Treaty;
import casus.treaty.TreatyReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Scenarios read against the shipped treaty, for the tests of this package. */
final class Read {
    private static final Treaty TANGGU = TreatyReader.read(RulesFolder.shipped(), "tanggu-1933");

    private Read() {}

    static Scenario scenario(String file, byte[] bytes) {
        return scenario(file, bytes, Beside.NOTHING);
    }

    static Scenario scenario(String file, byte[] bytes, Beside beside) {
        return ScenarioReader.read(file, bytes, beside, id -> Optional.of(TANGGU), List.of("tanggu-1933"));
    }

    static Scenario scenario(String yaml) {
        return scenario("story.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    static List<Problem> problems(String file, byte[] bytes) {
        return problems(file, bytes, Beside.NOTHING);
    }

    static List<Problem> problems(String file, byte[] bytes, Beside beside) {
        try {
            return scenario(file, bytes, beside).warnings();
        } catch (ScenarioRejected rejected) {
            return rejected.problems();
        }
    }

    /** Each problem as {@code line:column code}. */
    static List<String> faults(String yaml) {
        return problems("story.yaml", yaml.getBytes(StandardCharsets.UTF_8)).stream()
                .map(one -> one.place().line() + ":" + one.place().column() + " " + one.code())
                .toList();
    }
}
