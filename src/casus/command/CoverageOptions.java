package casus.command;

import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import casus.report.Coverage;
import casus.report.CoverageReport;
import casus.report.Expectations;
import casus.report.Manner;
import casus.scenario.Scenario;
import casus.treaty.Suppositions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code casus test} says of the coverage of clauses, and what it asks of it. */
final class CoverageOptions {
    @Option(
            names = "--coverage",
            description =
                    "tell which verdicts of which clauses the expectations check, how near to the limits, and what"
                            + " would close each gap")
    private boolean told;

    @Option(
            names = "--coverage-out",
            paramLabel = "FILE",
            description = "write the coverage to this file, too: .html, .json or .txt; may be given more than once")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--coverage-at-least",
            paramLabel = "PERCENT",
            description = "end with exit code 1 where fewer of the cells that can exist are checked")
    private @Nullable Double least;

    private @Nullable Coverage counted;

    private boolean isAsked() {
        return told || least != null || !files.isEmpty();
    }

    /** Counts what a scenario checks, where the coverage is asked for. */
    void add(Hearings hearings, Scenario scenario, Expectations compared) {
        if (!isAsked()) {
            return;
        }
        Map<String, Coverage.Judged> judged = new HashMap<>();
        counted(hearings)
                .add(
                        compared,
                        scenario,
                        reading -> judged.computeIfAbsent(reading, one -> {
                            Hearings.Heard heard = hearings.hear(
                                    scenario, one.isEmpty() ? Suppositions.NONE : Suppositions.reading(one));
                            return new Coverage.Judged(
                                    heard.outcome(),
                                    heard.rules()
                                            .whyNot(
                                                    scenario,
                                                    heard.outcome().treaties(),
                                                    heard.outcome().movements(),
                                                    heard.outcome().judgement().findings()));
                        }));
    }

    private Coverage counted(Hearings hearings) {
        Coverage known = counted;
        if (known == null) {
            known = new Coverage(hearings.library()::spoken);
            counted = known;
        }
        return known;
    }

    /**
     * Tells and writes it; false where less is covered than was asked.
     *
     * @param out beside a report that programs read, not where that stands
     */
    boolean tell(PrintStream out, Hearings hearings) {
        if (!isAsked()) {
            return true;
        }
        Coverage coverage = counted(hearings);
        Manner manner = hearings.manner();
        files.forEach(file -> write(file, coverage, manner));
        boolean enough = least == null || coverage.percent() >= least;
        if (told || !enough) {
            out.println();
            out.print(CoverageReport.text(coverage, manner));
        }
        if (!enough) {
            out.println("below the " + least + " % that was asked for");
        }
        return enough;
    }

    private void write(String file, Coverage coverage, Manner manner) {
        String told = file.endsWith(".html")
                ? CoverageReport.html(coverage, manner)
                : file.endsWith(".json")
                        ? CoverageReport.json(coverage, manner)
                        : CoverageReport.text(coverage, manner);
        try {
            Files.writeString(Path.of(file), told);
        } catch (IOException | java.nio.file.InvalidPathException failed) {
            throw new ScenarioRejected(List.of(Problem.error(
                    "file-unwritable",
                    "cannot write `" + file + "`",
                    "does its folder exist, and is it yours to write to?",
                    Place.of("--coverage-out"))));
        }
    }
}
