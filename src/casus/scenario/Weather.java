package casus.scenario;

import casus.problem.Place;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Weather that an observer's sight may be stopped by.
 *
 * @param from the first instant of it
 * @param to the first instant without it; after {@code from}
 * @param over the id of the zone that it lies over, its boundary included; empty where it lies everywhere
 * @param source empty where the file is silent
 */
public record Weather(
        Instant from, Instant to, Kind kind, String over, Optional<Basis> basis, String source, Place place) {

    /** The closed list of what weather can be. */
    public enum Kind {
        FOG,
        CLOUD,
        RAIN,
        SNOW,
        DUST,
        SMOKE;

        /** The word in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
