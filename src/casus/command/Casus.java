package casus.command;

import casus.treaty.Lang;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The command that every verb stands under: what they share is asked of it. */
final class Casus implements Runnable {
    private final Terminal terminal;

    private final OptionSpec lang = OptionSpec.builder("--lang")
            .type(Lang.class)
            .paramLabel("en|zh|ja")
            .scopeType(ScopeType.INHERIT)
            .description("the language of reports; English where it is left out")
            .build();

    private final OptionSpec rules = OptionSpec.builder("--rules")
            .type(Path.class)
            .paramLabel("DIR")
            .scopeType(ScopeType.INHERIT)
            .description("treaties from this folder instead of the shipped ones")
            .build();

    private final OptionSpec help = OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .description("this text")
            .build();

    private final OptionSpec version = OptionSpec.builder("--version")
            .type(boolean.class)
            .description("the version of Casus and of Java")
            .build();

    Casus(Terminal terminal) {
        this.terminal = terminal;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("casus")
                .addOption(lang)
                .addOption(rules)
                .addOption(help)
                .addOption(version);
        spec.usageMessage()
                .description("Which clauses of a treaty a story broke, kept, used or left open, and why.")
                .synopsisSubcommandLabel("VERB")
                .footer(
                        "",
                        "Exit codes: 0 done; 1 an unmet expectation, or what --fail-on names; 2 bad usage or refused",
                        "input; 3 our fault.");
        return spec;
    }

    @Override
    public void run() {
        terminal.out()
                .print(
                        Given.or(version, false)
                                ? Welcome.version() + System.lineSeparator()
                                : Welcome.text(terminal.called()));
    }

    Terminal terminal() {
        return terminal;
    }

    Lang lang() {
        return Given.or(lang, Lang.EN);
    }

    /** Where the rules and the shipped scenarios of this run stand. */
    Home home() {
        return Home.of(rules.getValue(), System.getProperty("casus.home", ""));
    }
}
