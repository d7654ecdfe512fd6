package casus.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Collects problems while a file is read past them; gives them back in file order.
 *
 * <p>Nobody reads a thousand problems, and a file made of nothing else must not take long: of errors and of warnings the
 * first {@value #MOST} are kept, and it is said that there are more.
 */
public final class Problems {
    private static final int MOST = 500;

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    public void error(String code, String message, String help, Place place) {
        keep(errors, Problem.error(code, message, help, place));
    }

    public void warning(String code, String message, String help, Place place) {
        keep(warnings, Problem.warning(code, message, help, place));
    }

    private static void keep(List<Problem> list, Problem problem) {
        if (list.size() < MOST) {
            list.add(problem);
        } else if (list.size() == MOST) {
            String message = "there are more than " + MOST + " problems; the rest is not shown";
            list.add(
                    new Problem(problem.severity(), "too-many-problems", message, "mend these first", problem.place()));
        }
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Whether so much is wrong that there is no use in reading on. */
    public boolean areTooMany() {
        return errors.size() > MOST;
    }

    /** All problems by file, line, column; those of one place in the order of finding. */
    public List<Problem> inFileOrder() {
        return Stream.concat(errors.stream(), warnings.stream())
                .sorted(Comparator.comparing(Problem::place))
                .toList();
    }
}
