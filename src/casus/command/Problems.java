package casus.command;

import casus.problem.Diagnostic;
import casus.problem.Problem;
import casus.problem.Severity;
import java.util.List;

/** Problems as the result of a command: on standard output, in colour where it is a terminal, with their count. */
final class Problems {
    private final Terminal terminal;

    Problems(Terminal terminal) {
        this.terminal = terminal;
    }

    void tell(List<Problem> problems) {
        problems.forEach(problem -> terminal.out().print(Diagnostic.of(problem, this::coloured)));
    }

    /** {@code 2 errors in my-first.yaml}. */
    static String count(List<Problem> problems, String file) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        String counted = errors > 0 && warnings > 0
                ? many(errors, "error") + " and " + many(warnings, "warning")
                : errors > 0 ? many(errors, "error") : warnings > 0 ? many(warnings, "warning") : "no problems";
        return counted + " in " + file;
    }

    private static String many(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String coloured(Diagnostic.Part part, String text) {
        if (!terminal.colour()) {
            return text;
        }
        String code = switch (part) {
            case PLACE -> "1";
            case ERROR, CARET -> "1;31";
            case WARNING -> "1;33";
            case GUTTER -> "2";
            case HELP -> "1;32";
        };
        return "\033[" + code + "m" + text + "\033[0m";
    }
}
