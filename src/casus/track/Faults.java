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
    private final Problems problems = new Problems();
    private final List<Problem> first = new ArrayList<>();
    private long leftOut;

    Faults(String file, boolean skipBad) {
        this.file = file;
        this.skipBad = skipBad;
    }

    String file() {
        return file;
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
        if (!skipBad) {
            reasons.forEach(one -> problems.error(one.code(), one.message(), one.help(), one.place()));
            if (problems.areTooMany()) {
                throw new ScenarioRejected(problems.inFileOrder());
            }
            return;
        }
        leftOut++;
        if (first.size() < TrackFile.LeftOut.SHOWN) {
            Problem one = reasons.get(0);
            first.add(Problem.warning(one.code(), one.message(), one.help(), one.place()));
        }
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
