package casus.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems while a file is read past them; gives them back in file order. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void error(String code, String message, String help, Place place) {
        found.add(Problem.error(code, message, help, place));
    }

    public void warning(String code, String message, String help, Place place) {
        found.add(Problem.warning(code, message, help, place));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All problems by file, line, column; those of one place in the order of finding. */
    public List<Problem> inFileOrder() {
        return found.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }
}
