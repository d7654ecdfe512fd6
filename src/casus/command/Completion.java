package casus.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that lets bash and zsh complete verbs and options. */
@Command(
        name = "completion",
        description = "Print a script that completes verbs and options in bash and zsh.",
        footer = {"", "For this shell:    source <(casus completion)"})
final class Completion implements Callable<Integer> {
    private final Casus casus;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    Completion(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() {
        casus.terminal().out().print(AutoComplete.bash("casus", spec.root().commandLine()));
        return Exit.DONE;
    }
}
