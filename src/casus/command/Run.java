package casus.command;

import casus.Outcome;
import casus.finding.Kind;
import casus.report.Format;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus run FILE}: judge a scenario and tell what was found. */
@Command(
        name = "run",
        description =
                "Judge a scenario: which clauses were broken, kept, permitted or left open, by whom and by what margin.",
        footer = {"", "For example:    casus run scenarios/history/fang-and-ji-1933.yaml"})
final class Run implements Callable<Integer> {
    private final Casus casus;

    @Parameters(paramLabel = "FILE", description = "a scenario file, YAML or JSON")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private String file;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|md|html",
            description = "how to tell it; text where it is left out")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "breach|contested|open",
            description = "end with exit code 1 where a finding is at or above this; off where it is left out")
    private @Nullable FailOn failOn;

    @Mixin
    private final SupposeOptions suppose = new SupposeOptions();

    /** What a run can be made to fail on: findings of this kind and of every graver one. */
    enum FailOn {
        BREACH(Kind.BREACH),
        CONTESTED(Kind.CONTESTED),
        OPEN(Kind.OPEN);

        private final Kind mildest;

        FailOn(Kind mildest) {
            this.mildest = mildest;
        }

        boolean meets(Kind kind) {
            return kind.compareTo(mildest) <= 0;
        }
    }

    Run(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() {
        Hearings hearings = new Hearings(casus);
        Outcome outcome = hearings.hear(file, suppose.suppositions()).outcome();
        casus.terminal().out().print(format.render(outcome, hearings.manner()));
        FailOn limit = failOn;
        boolean failed = limit != null
                && outcome.judgement().findings().stream().anyMatch(finding -> limit.meets(finding.kind()));
        return failed ? Exit.FOUND : Exit.DONE;
    }
}
