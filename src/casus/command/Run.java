package casus.command;

import casus.Outcome;
import casus.finding.Kind;
import casus.report.Format;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code casus run FILE}: judge a scenario and tell what was found. */
final class Run implements Callable<Integer> {
    private final Casus casus;
    private final SupposeOptions suppose = new SupposeOptions();

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .index("0")
            .type(String.class)
            .required(true)
            .paramLabel("FILE")
            .description("a scenario file, YAML or JSON")
            .build();

    private final OptionSpec format = OptionSpec.builder("--format")
            .type(Format.class)
            .paramLabel("text|json|csv|md|html|geojson|kml")
            .description("how to tell it; text where it is left out")
            .build();

    private final OptionSpec failOn = OptionSpec.builder("--fail-on")
            .type(FailOn.class)
            .paramLabel("breach|contested|open")
            .description("end with exit code 1 where a finding is at or above this; off where it is left out")
            .build();

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

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(format)
                .addOption(failOn);
        spec.usageMessage()
                .description(
                        "Judge a scenario: which clauses were broken, kept, permitted or left open, by whom and by what margin.")
                .footer("", "For example:    casus run scenarios/history/fang-and-ji-1933.yaml");
        return suppose.in(spec);
    }

    @Override
    public Integer call() {
        Hearings hearings = new Hearings(casus);
        Outcome outcome =
                hearings.hear(Given.or(file, ""), suppose.suppositions()).outcome();
        casus.terminal().out().print(Given.or(format, Format.TEXT).render(outcome, hearings.manner()));
        @Nullable FailOn limit = failOn.getValue();
        boolean failed = limit != null
                && outcome.judgement().findings().stream().anyMatch(finding -> limit.meets(finding.kind()));
        return failed ? Exit.FOUND : Exit.DONE;
    }
}
