package casus.movement;

import java.time.Duration;
import java.time.Instant;

/** Instants as whole microseconds from 1970 in UTC, the grain in which movement is told. */
final class Micros {
    private static final long PER_SECOND = 1_000_000;
    private static final int NANOS = 1_000;

    private Micros() {}

    /** What is finer than a microsecond is dropped; the reader lets none through. */
    static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano() / NANOS);
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * NANOS);
    }

    /** The nearest whole microsecond; a half goes to the later one. */
    static long rounded(double micros) {
        return (long) Math.floor(micros + 0.5);
    }

    static double of(Duration duration) {
        return duration.getSeconds() * (double) PER_SECOND + duration.getNano() / (double) NANOS;
    }

    static Duration duration(double micros) {
        long whole = Math.round(micros);
        return Duration.ofSeconds(Math.floorDiv(whole, PER_SECOND), Math.floorMod(whole, PER_SECOND) * NANOS);
    }
}
