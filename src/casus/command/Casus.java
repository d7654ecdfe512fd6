package casus.command;

import casus.treaty.Lang;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that every verb stands under: what they share is asked of it. */
@Command(
        name = "casus",
        description = "Which clauses of a treaty a story broke, kept, used or left open, and why.",
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "Exit codes: 0 done; 1 an unmet expectation, or what --fail-on names; 2 bad usage or refused",
            "input; 3 our fault."
        })
final class Casus implements Runnable {
    private final Terminal terminal;

    @Option(
            names = "--lang",
            paramLabel = "en|zh|ja",
            scope = ScopeType.INHERIT,
            description = "the language of reports; English where it is left out")
    private Lang lang = Lang.EN;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "treaties from this folder instead of the shipped ones")
    private @Nullable Path rules;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "this text")
    private boolean help;

    @Option(names = "--version", description = "the version of Casus and of Java")
    private boolean version;

    Casus(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().print(version ? Welcome.version() + System.lineSeparator() : Welcome.text(terminal.called()));
    }

    Terminal terminal() {
        return terminal;
    }

    Lang lang() {
        return lang;
    }

    /** Where the rules and the shipped scenarios of this run stand. */
    Home home() {
        return Home.of(rules, System.getProperty("casus.home", ""));
    }

    boolean help() {
        return help;
    }
}
