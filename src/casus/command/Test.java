package casus.command;

import casus.Outcome;
import casus.problem.ScenarioRejected;
import casus.report.Expectations;
import casus.report.JunitReport;
import casus.report.Manner;
import casus.scenario.Scenario;
import casus.treaty.Suppositions;
import java.time.Duration;
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
            "For a build server:    casus test scenarios --format junit",
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

    @Option(names = "--format", paramLabel = "text|junit", description = "how to tell it; text where it is left out")
    private TestFormat format = TestFormat.TEXT;

    enum TestFormat {
        TEXT,
        JUNIT
    }

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
        Told told = told(hearings.manner(), progress);
        int failed = 0;
        for (String file : files) {
            progress.next(file);
            if (!passes(hearings, file, told)) {
                failed++;
            }
        }
        progress.done();
        told.end(files.size() - failed, failed);
        boolean covered = coverage.tell(
                format == TestFormat.TEXT
                        ? casus.terminal().out()
                        : casus.terminal().err(),
                hearings);
        return failed == 0 && covered ? Exit.DONE : Exit.FOUND;
    }

    private Told told(Manner manner, Progress progress) {
        return format == TestFormat.JUNIT
                ? new Told.Junit(casus.terminal(), new JunitReport(manner))
                : new Told.Text(casus.terminal(), manner, progress, verbose);
    }

    private boolean passes(Hearings hearings, String file, Told told) {
        long start = System.nanoTime();
        try {
            Scenario scenario = hearings.read(file, hearings.files().bytes(file));
            Outcome outcome = hearings.hear(scenario, Suppositions.NONE).outcome();
            Expectations compared = Expectations.compare(
                    scenario,
                    outcome.judgement(),
                    reading -> hearings.hear(scenario, Suppositions.reading(reading))
                            .outcome()
                            .judgement());
            told.judged(file, since(start), outcome, compared);
            coverage.add(hearings, scenario, compared);
            return compared.met();
        } catch (ScenarioRejected rejected) {
            told.refused(file, since(start), rejected.problems());
            return false;
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
