package casus.command;

import casus.treaty.Suppositions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What one run supposes: the options that {@code run} and {@code explain} share. */
final class SupposeOptions {
    private final OptionSpec set = OptionSpec.builder("--set")
            .type(Map.class)
            .auxiliaryTypes(String.class, String.class)
            .paramLabel("TERM=VALUES")
            .description("suppose another value of a term, for this run: --set tanggu-1933/2/means=aircraft,patrol")
            .build();

    private final OptionSpec without = several("--without")
            .paramLabel("CLAUSE")
            .description("suppose that this clause did not exist: --without tanggu-1933/1-leave")
            .build();

    private final OptionSpec readings = several("--reading")
            .paramLabel("READING")
            .description(
                    "judge by this reading only: a party's (china, japan), base for the plain text, or the plain text"
                            + " with one answer to one question (towns-on-the-line=inside)")
            .build();

    private static OptionSpec.Builder several(String name) {
        return OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class);
    }

    /** The command, with these options too. */
    CommandSpec in(CommandSpec command) {
        return command.addOption(set).addOption(without).addOption(readings);
    }

    Suppositions suppositions() {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        Map<String, String> given = Given.map(set);
        given.forEach((term, values) -> terms.put(
                term, List.of(values.split(",", -1)).stream().map(String::strip).toList()));
        return new Suppositions(terms, Given.list(without), Given.list(readings));
    }
}
