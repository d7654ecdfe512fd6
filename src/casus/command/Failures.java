package casus.command;

import casus.problem.Diagnostic;
import casus.problem.Nearest;
import casus.problem.Problem;
import casus.problem.Rejected;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a user reads when a command does not end well: what was wrong, whose fault it was, what to do. */
final class Failures {
    private final Terminal terminal;
    private final List<String> verbs;

    Failures(Terminal terminal, List<String> verbs) {
        this.verbs = verbs;
        this.terminal = terminal;
    }

    int badUsage(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        String name = line.getCommandSpec().qualifiedName(" ");
        terminal.err().println(name + ": " + said(wrong, line));
        terminal.err().println("  help: " + name + " --help");
        return Exit.REFUSED;
    }

    int failed(Exception failure, CommandLine line, ParseResult parsed) {
        return failure instanceof Rejected refused ? refused(refused.problems()) : ourFault(failure);
    }

    private int refused(List<Problem> problems) {
        tell(problems);
        return Exit.REFUSED;
    }

    /** Every problem in file order, in text. */
    void tell(List<Problem> problems) {
        terminal.err().print(Diagnostic.of(problems));
    }

    int ourFault(Throwable fault) {
        terminal.err().println("casus: this is our fault, not yours: " + fault);
        terminal.err()
                .println("  help: please report this line, the scenario and what `casus --version` says"
                        + (terminal.debug() ? "" : "; CASUS_DEBUG=1 adds the stack trace"));
        if (terminal.debug()) {
            fault.printStackTrace(terminal.err());
        }
        return Exit.OUR_FAULT;
    }

    private String said(ParameterException wrong, CommandLine line) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), line);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        return wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null
                ? badValue(option, wrong.getValue())
                : String.valueOf(wrong.getMessage());
    }

    private static String missing(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? "`" + option.longestName() + "` wants " + option.paramLabel()
                : "no " + missing.paramLabel() + " given";
    }

    /** A value that is not one of a closed list, or not in the form that the option wants. */
    private static String badValue(OptionSpec option, String value) {
        Object[] choices = option.type().getEnumConstants();
        if (choices == null) {
            return "`" + option.longestName() + "` wants " + option.paramLabel() + ", not `" + value + "`";
        }
        List<String> words = Arrays.stream(choices)
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .toList();
        return "`" + option.longestName() + "`: `" + value + "` is not one of " + String.join(", ", words)
                + didYouMean(value, words);
    }

    private String unknown(String word, CommandLine line) {
        if (word.startsWith("-")) {
            List<String> known = List.copyOf(line.getCommandSpec().optionsMap().keySet());
            return "no option `" + word + "`" + didYouMean(word, known);
        }
        if (line.getParent() != null) {
            return "`" + word + "` is one too many";
        }
        return word.contains(".")
                ? "no verb given: `casus run " + word + "` judges the file"
                : "no verb `" + word + "`" + didYouMean(word, verbs);
    }

    private static String didYouMean(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
    }
}
