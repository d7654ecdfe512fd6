package casus.mutation;

import java.time.Duration;

/** How far the run has come and how long it will last: on a terminal one line, written over, in a log one every minute. */
final class Progress {
    private static final long PAUSE = 200_000_000L;
    private static final long PAUSE_IN_LOG = 60_000_000_000L;

    private final boolean watched = watched();
    private long started = System.nanoTime();
    private long told = started;

    @SuppressWarnings(
            "SystemConsoleNull") // java.base's own console, asked for here, is null where there is no terminal
    private static boolean watched() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** A part of the run begins, whose steps last alike. */
    void begin() {
        started = System.nanoTime();
    }

    void done(String what, int number, int all) {
        long now = System.nanoTime();
        boolean due = now - told > (watched ? PAUSE : PAUSE_IN_LOG);
        if (number > 0 && (due || (watched && number == all))) {
            told = now;
            Duration left = Duration.ofNanos((now - started) / number * (all - number));
            String line =
                    "%s: %d of %d, %d:%02d left".formatted(what, number, all, left.toMinutes(), left.toSecondsPart());
            tell(line, number == all);
        }
    }

    private void tell(String line, boolean last) {
        if (watched) {
            System.err.print("\r\033[K" + (last ? "" : line));
            System.err.flush();
        } else {
            System.err.println(line);
        }
    }
}
