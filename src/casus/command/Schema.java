package casus.command;

import casus.scenario.ScenarioSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code casus schema}: the JSON Schema of scenario files, for editors and other tools. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of scenario files, by which editors complete and underline.",
        footer = {"", "In a file's first line:    # yaml-language-server: $schema=PATH/TO/scenario.json"})
final class Schema implements Callable<Integer> {
    private final Casus casus;

    Schema(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() {
        casus.terminal().out().print(ScenarioSchema.text());
        return Exit.DONE;
    }
}
