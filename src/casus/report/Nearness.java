package casus.report;

import casus.report.Cell.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How near to a limit conduct must be to test it: docs/decisions/0012-coverage.md says why so near. */
final class Nearness {
    static final double KILOMETRES = 2;
    static final Duration TIME = Duration.ofDays(1);
    /** Of men, weapons and whatever else is counted. */
    static final double COUNTED = 10;

    /** Half a metre: nearer than that is told as on the line. */
    private static final double ON_LINE_KM = 0.0005;

    private Nearness() {}

    /** @param within how far within the limit, in the unit; negative is beyond it */
    static Optional<Position> of(double within, String unit) {
        double on = unit.equals("km") ? ON_LINE_KM : 0;
        double near = switch (unit) {
            case "km" -> KILOMETRES;
            case "h" -> TIME.toHours();
            default -> COUNTED;
        };
        return Math.abs(within) > near ? Optional.empty() : Optional.of(position(within, on));
    }

    private static Position position(double within, double on) {
        return Math.abs(within) <= on ? Position.ON : within > 0 ? Position.INSIDE : Position.OUTSIDE;
    }

    /** Of an instant against the start of a time: inside from then on. */
    static Optional<Position> after(Instant start, Instant at) {
        Duration since = Duration.between(start, at);
        return since.abs().compareTo(TIME) > 0
                ? Optional.empty()
                : Optional.of(position(Long.signum(since.compareTo(Duration.ZERO)), 0));
    }
}
