package casus.track;

import casus.problem.Place;
import casus.problem.Problem;

/** What is wrong, before it is known where: the parts of a {@link Problem} but its place. */
record Fault(String code, String message, String help) {
    Problem at(Place place) {
        return Problem.error(code, message, help, place);
    }
}
