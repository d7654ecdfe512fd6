package casus.track;

import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.Problems;
import casus.problem.ScenarioRejected;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file: rows that are left out or refuse it, and what refuses it whatever the user says. */
final class Faults {
    private final String file;
    private final boolean skipBad;
    private final boolean byCommand;
    private final Problems problems = new Problems();
    private final List<Problem> first = new ArrayList<>();
    private long leftOut;

    Faults(String file, boolean skipBad, boolean byCommand) {
        this.file = file;
        this.skipBad = skipBad;
        this.byCommand = byCommand;
    }

    String file() {
        return file;
    }

    /** Whether whoever reads could say `--plane` or `--clock`: a scenario that imports the file cannot. */
    boolean byCommand() {
        return byCommand;
    }

    /** The file cannot be read, not even in part. */
    ScenarioRejected refuse(Fault fault, Place place) {
        return refuse(List.of(fault.at(place)));
    }

    /** The file cannot be read, for all these reasons. */
    ScenarioRejected refuse(List<Problem> reasons) {
        reasons.forEach(one -> problems.error(one.code(), one.message(), one.help(), one.place()));
        return new ScenarioRejected(problems.inFileOrder());
    }

    /** A row cannot be used, for these reasons. */
    void row(List<Problem> reasons) {
        if (skipBad) {
            say(reasons.get(0));
        } else {
            reasons.forEach(this::say);
        }
        leaveOut(1);
    }

    /** Something is wrong; how many rows that costs is told apart. */
    void say(Problem problem) {
        if (skipBad && first.size() < TrackFile.LeftOut.SHOWN) {
            first.add(Problem.warning(problem.code(), problem.message(), problem.help(), problem.place()));
        } else if (!skipBad) {
            problems.error(problem.code(), problem.message(), problem.help(), problem.place());
            if (problems.areTooMany()) {
                throw new ScenarioRejected(problems.inFileOrder());
            }
        }
    }

    /** Whether anybody will read one more fault. */
    boolean listen() {
        return !skipBad || first.size() < TrackFile.LeftOut.SHOWN;
    }

    /** So many rows cannot be used; why has been said. */
    void leaveOut(int rows) {
        leftOut += skipBad ? rows : 0;
    }

    /** A row cannot be used, for this reason. */
    void row(Fault fault, Place place) {
        row(List.of(fault.at(place)));
    }

    /** Whether what is read from here on will be refused all the same. */
    boolean haveRefused() {
        return problems.hasErrors();
    }

    /** @throws ScenarioRejected where something was at fault that is not left out */
    TrackFile.LeftOut whole() {
        if (problems.hasErrors()) {
            throw new ScenarioRejected(problems.inFileOrder());
        }
        return new TrackFile.LeftOut(leftOut, List.copyOf(first));
    }
}
