package casus.command;

import casus.Outcome;
import casus.finding.Explanation;
import casus.finding.Finding;
import casus.problem.Nearest;
import casus.report.ExplainReport;
import casus.treaty.ClauseId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus explain}: why a finding was made, or why a clause has none for a formation. */
@Command(
        name = "explain",
        description = "Why a finding is what it is; or why a clause has no finding for a formation.",
        footer = {
            "",
            "For example:    casus explain scenarios/history/fang-and-ji-1933.yaml 1",
            "                casus explain FILE --clause tanggu-1933/2 --formation recon-1"
        })
final class Explain implements Callable<Integer> {
    private final Casus casus;

    @Parameters(index = "0", paramLabel = "FILE", description = "a scenario file")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private String file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FINDING",
            description = "its number in the run's table, or its id")
    private @Nullable String finding;

    @Option(names = "--clause", paramLabel = "CLAUSE", description = "with --formation: the clause asked about")
    private @Nullable String clause;

    @Option(
            names = "--formation",
            paramLabel = "FORMATION",
            description = "with --clause: the formation (or party) asked about")
    private @Nullable String formation;

    @Option(names = "--format", paramLabel = "text|json", description = "how to tell it; text where it is left out")
    private ExplainFormat format = ExplainFormat.TEXT;

    private final SupposeOptions suppose = new SupposeOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    enum ExplainFormat {
        TEXT,
        JSON
    }

    Explain(Casus casus) {
        this.casus = casus;
    }

    CommandSpec spec() {
        return suppose.in(CommandSpec.forAnnotatedObject(this));
    }

    @Override
    public Integer call() {
        boolean whyNot = clause != null && formation != null;
        if (whyNot == (finding != null) || (!whyNot && (clause != null || formation != null))) {
            throw usage("name a finding (its number or id), or both --clause and --formation");
        }
        Hearings hearings = new Hearings(casus);
        Hearings.Heard heard = hearings.hear(file, suppose.suppositions());
        Explanation explanation =
                finding != null ? of(heard, finding) : whyNot(heard, String.valueOf(clause), String.valueOf(formation));
        Outcome outcome = heard.outcome();
        String told = format == ExplainFormat.JSON
                ? ExplainReport.json(outcome, explanation, hearings.manner())
                : ExplainReport.text(outcome, explanation, hearings.manner());
        casus.terminal().out().print(told);
        return Exit.DONE;
    }

    private Explanation of(Hearings.Heard heard, String wanted) {
        Outcome outcome = heard.outcome();
        List<Finding> findings = outcome.judgement().findings();
        List<String> ids = findings.stream().map(Finding::id).toList();
        int number = wanted.matches("[0-9]{1,6}") ? Integer.parseInt(wanted) - 1 : ids.indexOf(wanted);
        if (number < 0 || number >= findings.size()) {
            throw usage("no finding `" + wanted + "`: "
                    + (findings.isEmpty()
                            ? "the run has none; ask why not with --clause and --formation"
                            : "the run has 1 to " + findings.size()
                                    + Nearest.to(wanted, ids)
                                            .map(near -> "; did you mean `" + near + "`?")
                                            .orElse("")));
        }
        return heard.rules().explain(outcome.scenario(), outcome.treaties(), outcome.movements(), findings.get(number));
    }

    private Explanation whyNot(Hearings.Heard heard, String wantedClause, String wantedFormation) {
        Outcome outcome = heard.outcome();
        List<String> clauses = outcome.treaties().clauses().stream()
                .map(one -> one.id().toString())
                .toList();
        List<String> formations = Stream.concat(
                        outcome.scenario().formations().stream().map(one -> one.id()),
                        outcome.treaties().parties().stream().map(one -> one.id()))
                .toList();
        known("clause", wantedClause, clauses);
        known("formation", wantedFormation, formations);
        return heard.rules()
                .explain(
                        outcome.scenario(),
                        outcome.treaties(),
                        outcome.movements(),
                        ClauseId.of(wantedClause),
                        wantedFormation);
    }

    private void known(String what, String word, List<String> known) {
        if (!known.contains(word)) {
            throw usage("no " + what + " `" + word + "`; "
                    + Nearest.help(word, known, "known are " + String.join(", ", known)));
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
