package casus.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** picocli, set up for one run. */
final class Frame {
    private static final int WIDTH = 100;

    private Frame() {}

    /** A command line that knows the verbs among the arguments, or all where help or completion may want them. */
    static CommandLine of(Casus casus, List<Verb> verbs, List<String> arguments, Failures failures) {
        CommandLine line = new CommandLine(casus.spec());
        for (Verb verb : wanted(verbs, arguments)) {
            line.addSubcommand(verb.name(), verb.command().apply(casus));
        }
        Terminal terminal = casus.terminal();
        return line.setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::badUsage)
                .setExecutionExceptionHandler(failures::failed);
    }

    private static List<Verb> wanted(List<Verb> verbs, List<String> arguments) {
        List<Verb> named =
                verbs.stream().filter(verb -> arguments.contains(verb.name())).toList();
        return named.isEmpty() || arguments.contains("completion") ? verbs : named;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
