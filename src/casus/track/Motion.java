package casus.track;

import casus.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How something moves from one fix to the next, by the names of the OGC's Moving Features. */
enum Motion {
    /** Straight and evenly. */
    LINEAR,
    /** It rests, and is at the next place at once. */
    STEP,
    /** Nothing is known of the way. */
    DISCRETE;

    private static final List<String> NAMES = List.of("Linear", "Step", "Stepwise", "Discrete");

    static Optional<Motion> of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "linear" -> Optional.of(LINEAR);
            case "step", "stepwise" -> Optional.of(STEP);
            case "discrete" -> Optional.of(DISCRETE);
            default -> Optional.empty();
        };
    }

    /** Why a name says nothing. */
    static Fault fault(String name) {
        String known = "known are `" + String.join("`, `", NAMES) + "`";
        return new Fault(
                "interpolation-unknown",
                "`" + name + "` is no way of moving that can be followed",
                Nearest.help(
                        name, NAMES, known + "; for a curve write out enough fixes to be joined by straight legs"));
    }
}
