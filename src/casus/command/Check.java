package casus.command;

import casus.Version;
import casus.document.DocumentReader;
import casus.problem.Problem;
import casus.problem.Rejected;
import casus.problem.Severity;
import casus.report.SarifReport;
import casus.scenario.Scenario;
import casus.scenario.ScenarioSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus check FILE…}: every problem of scenario files, each with its place and what to do. */
@Command(
        name = "check",
        description = "Tell every problem of a scenario file, with its place and how to mend it, without judging it.",
        footer = {
            "",
            "For example:    casus check my-first.yaml",
            "For an editor or a code host:    casus check scenarios/*.yaml --format sarif"
        })
final class Check implements Callable<Integer> {
    private final Casus casus;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "scenario files, YAML or JSON")
    private List<String> names = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|sarif", description = "how to tell it; text where it is left out")
    private CheckFormat format = CheckFormat.TEXT;

    enum CheckFormat {
        TEXT,
        SARIF
    }

    Check(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() {
        Hearings hearings = new Hearings(casus);
        List<Problem> all = new ArrayList<>();
        for (String name : names) {
            List<Problem> problems = problems(hearings, name);
            if (format == CheckFormat.TEXT) {
                new Problems(casus.terminal()).tell(problems);
                casus.terminal().out().println(Problems.count(problems, name));
            }
            all.addAll(problems);
        }
        if (format == CheckFormat.SARIF) {
            List<Problem> named = all.stream().map(Relative::problem).toList();
            casus.terminal().out().print(SarifReport.of(named, Version.NUMBER));
        }
        boolean refused = all.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return refused ? Exit.REFUSED : Exit.DONE;
    }

    private static List<Problem> problems(Hearings hearings, String name) {
        try {
            byte[] bytes = hearings.files().bytes(name);
            Scenario scenario = hearings.read(name, bytes);
            List<Problem> problems = new ArrayList<>(scenario.warnings());
            // The published schema is what editors go by: where it refuses what the reader takes, one of them is wrong.
            DocumentReader.read(name, bytes, new casus.problem.Problems())
                    .ifPresent(document -> problems.addAll(ScenarioSchema.check(document)));
            return problems;
        } catch (Rejected rejected) {
            return rejected.problems();
        }
    }
}
