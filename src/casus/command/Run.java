package casus.command;

import casus.Outcome;
import casus.finding.Kind;
import casus.report.Format;
import casus.report.MatrixReport;
import casus.scenario.Scenario;
import casus.treaty.Suppositions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code casus run FILE}: judge a scenario and tell what was found. */
final class Run implements Callable<Integer> {
    private final Casus casus;

    @SuppressWarnings("NullAway.Init") // it stands before the call
    private CommandSpec spec;

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

    private final OptionSpec readings = OptionSpec.builder("--readings")
            .type(boolean.class)
            .description(
                    "show what the plain text, every reading and each answer alone make of it, one question at a time, and"
                            + " what each split turns on")
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
        spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(format)
                .addOption(failOn)
                .addOption(readings);
        spec.usageMessage()
                .description(
                        "Judge a scenario: which clauses were broken, kept, permitted or left open, by whom and by what margin.")
                .footer("", "For example:    casus run scenarios/history/fang-and-ji-1933.yaml");
        return suppose.in(spec);
    }

    @Override
    public Integer call() {
        Hearings hearings = new Hearings(casus);
        if (Given.or(readings, false)) {
            return matrix(hearings);
        }
        Outcome outcome =
                hearings.hear(Given.or(file, ""), suppose.suppositions()).outcome();
        casus.terminal().out().print(Given.or(format, Format.TEXT).render(outcome, hearings.manner()));
        @Nullable FailOn limit = failOn.getValue();
        boolean failed = limit != null
                && outcome.judgement().findings().stream().anyMatch(finding -> limit.meets(finding.kind()));
        return failed ? Exit.FOUND : Exit.DONE;
    }

    private int matrix(Hearings hearings) {
        Suppositions supposed = suppose.suppositions();
        Format wanted = Given.or(format, Format.TEXT);
        if (failOn.getValue() != null || !supposed.readings().isEmpty() || !MatrixReport.FORMATS.contains(wanted)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--readings shows every reading side by side: leave out --reading and --fail-on, and tell it as "
                            + MatrixReport.FORMATS.stream().map(Format::word).collect(Collectors.joining(", ")));
        }
        Scenario scenario = hearings.scenario(Given.or(file, ""));
        List<String> every =
                hearings.library().law(scenario.treaties(), supposed).treaties().everyReading();
        Hearings.Heard heard = hearings.hear(scenario, supposed.hearing(every));
        Outcome outcome = heard.outcome();
        casus.terminal()
                .out()
                .print(MatrixReport.render(
                        wanted,
                        outcome,
                        heard.rules()
                                .explain(
                                        scenario,
                                        outcome.treaties(),
                                        outcome.movements(),
                                        outcome.judgement().findings()),
                        hearings.manner()));
        return Exit.DONE;
    }
}
