package casus.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** The door for people at a terminal. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Standard standard = Standard.open();
        int exit = run(Verb.ALL, arguments, standard.terminal());
        System.exit(standard.close(exit));
    }

    /**
     * Runs one command as a person without a terminal would see it: no colour, no stack traces.
     *
     * @param out takes the result
     * @param err takes everything else
     * @return 0 done; 1 found what the user asked to fail on; 2 bad usage or refused input; 3 our fault
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return run(
                Verb.ALL,
                arguments,
                new Terminal(InputStream.nullInputStream(), out, err, false, false, false, "casus"));
    }

    static int run(List<Verb> verbs, String[] arguments, Terminal terminal) {
        List<String> given = List.of(arguments);
        if (given.isEmpty()) {
            terminal.out().print(Welcome.text(terminal.called()));
            return Exit.DONE;
        }
        if (given.equals(List.of("--version"))) {
            terminal.out().println(Welcome.version());
            return Exit.DONE;
        }
        Failures failures =
                new Failures(terminal, verbs.stream().map(Verb::name).toList());
        try {
            return Frame.of(new Casus(terminal), verbs, given, failures).execute(arguments);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError fault) {
            return failures.ourFault(fault);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }
}
