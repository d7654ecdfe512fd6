package casus.command;

import casus.report.TreatyJson;
import casus.report.TreatyReport;
import casus.treaty.ClauseId;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus treaty ID}: a treaty as a lawyer would read it; without an id, which treaties there are. */
@Command(
        name = "treaty",
        description = "A treaty as a lawyer would read it; without an ID, which treaties there are.",
        footer = {"", "For example:    casus treaty tanggu-1933"})
final class TreatyCommand implements Callable<Integer> {
    private final Casus casus;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "the treaty's folder in rules/")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "text|json", description = "how to tell it; text where it is left out")
    private TreatyFormat format = TreatyFormat.TEXT;

    enum TreatyFormat {
        TEXT,
        JSON
    }

    TreatyCommand(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() {
        Hearings hearings = new Hearings(casus);
        Library library = hearings.library();
        if (id == null) {
            library.ids().forEach(one -> {
                Treaty treaty = library.named(one);
                casus.terminal().out().println(one + "    " + treaty.name().in(casus.lang()));
            });
            return Exit.DONE;
        }
        Treaty treaty = library.named(id);
        Map<ClauseId, List<String>> rules = library.ruleNames(treaty);
        Treaties law = library.lawOf(treaty);
        String told = format == TreatyFormat.JSON
                ? TreatyJson.of(treaty, law, rules, hearings.manner())
                : TreatyReport.text(treaty, law, rules, hearings.manner());
        casus.terminal().out().print(told);
        return Exit.DONE;
    }
}
