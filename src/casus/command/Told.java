package casus.command;

import casus.Outcome;
import casus.problem.Problem;
import casus.report.ExpectationReport;
import casus.report.Expectations;
import casus.report.JunitReport;
import casus.report.Manner;
import java.time.Duration;
import java.util.List;

/** How {@code casus test} tells what came of each file. */
sealed interface Told {
    void judged(String file, Duration took, Outcome outcome, Expectations compared);

    void refused(String file, Duration took, List<Problem> problems);

    /** All files were told. */
    void end(int passed, int failed);

    /** For people: what is unmet, as soon as it is known, and how many files passed. */
    record Text(Terminal terminal, Manner manner, Progress progress, boolean verbose) implements Told {
        @Override
        public void judged(String file, Duration took, Outcome outcome, Expectations compared) {
            boolean untold = compared.expected().isEmpty();
            if (verbose || untold || !compared.met()) {
                progress.clear();
                terminal.out().print(ExpectationReport.text(outcome, compared, manner));
            }
        }

        @Override
        public void refused(String file, Duration took, List<Problem> problems) {
            progress.clear();
            new Problems(terminal).tell(problems);
        }

        @Override
        public void end(int passed, int failed) {
            terminal.out().println(passed + " passed, " + failed + " failed");
        }
    }

    /** For build servers: one document, when all is known. */
    record Junit(Terminal terminal, JunitReport report) implements Told {
        @Override
        public void judged(String file, Duration took, Outcome outcome, Expectations compared) {
            report.judged(Relative.name(file), took, outcome, compared);
        }

        @Override
        public void refused(String file, Duration took, List<Problem> problems) {
            report.refused(
                    Relative.name(file),
                    took,
                    problems.stream().map(Relative::problem).toList());
        }

        @Override
        public void end(int passed, int failed) {
            terminal.out().print(report.text());
        }
    }
}
