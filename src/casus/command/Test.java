package casus.command;

import casus.Outcome;
import casus.problem.ScenarioRejected;
import casus.report.ExpectationReport;
import casus.report.Expectations;
import casus.scenario.Scenario;
import casus.treaty.Suppositions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus test}: do scenarios come out as they say that they do? */
@Command(
        name = "test",
        description = "Run the expectations of scenarios, and show expected against actual where they differ.",
        footer = {
            "",
            "Goes into folders; leaves `broken` out. Without a DIR: the shipped scenarios.",
            "Which cells --coverage counts: docs/guide/coverage.md."
        })
final class Test implements Callable<Integer> {
    private final Casus casus;

    @Parameters(arity = "0..*", paramLabel = "DIR", description = "folders or files")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-v", "--verbose"},
            description = "show the expectations that are met, too")
    private boolean verbose;

    @Mixin
    private CoverageOptions coverage = new CoverageOptions();

    Test(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() {
        Hearings hearings = new Hearings(casus);
        List<String> files = hearings.files().scenarios(names.isEmpty() ? List.of("scenarios") : names);
        Progress progress = new Progress(casus.terminal(), files.size());
        int failed = 0;
        for (String file : files) {
            progress.next(file);
            if (!passes(hearings, file, progress)) {
                failed++;
            }
        }
        progress.done();
        casus.terminal().out().println((files.size() - failed) + " passed, " + failed + " failed");
        boolean covered = coverage.tell(casus.terminal(), hearings.manner());
        return failed == 0 && covered ? Exit.DONE : Exit.FOUND;
    }

    private boolean passes(Hearings hearings, String file, Progress progress) {
        try {
            Scenario scenario = hearings.read(file, hearings.files().bytes(file));
            Outcome outcome = hearings.hear(scenario, Suppositions.NONE).outcome();
            Expectations compared = Expectations.compare(
                    scenario,
                    outcome.judgement(),
                    reading -> hearings.hear(scenario, Suppositions.reading(reading))
                            .outcome()
                            .judgement());
            coverage.add(hearings, scenario, compared);
            boolean untold = compared.expected().isEmpty();
            if (verbose || untold || !compared.met()) {
                progress.clear();
                casus.terminal().out().print(ExpectationReport.text(outcome, compared, hearings.manner()));
            }
            return compared.met();
        } catch (ScenarioRejected rejected) {
            progress.clear();
            new Problems(casus.terminal()).tell(rejected.problems());
            return false;
        }
    }
}
