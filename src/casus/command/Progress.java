package casus.command;

import java.util.OptionalLong;

/** How far a long run has come: one line that is written over, on a terminal only and not before a second has passed. */
final class Progress {
    private static final long PATIENCE = 1_000_000_000L;

    /** Between two lines of one that changes all the time. */
    private static final long PAUSE = 200_000_000L;

    private final Terminal terminal;
    private final int all;
    private final long started = System.nanoTime();
    private int begun;
    private boolean written;
    private long told = started + PATIENCE - PAUSE;

    Progress(Terminal terminal, int all) {
        this.terminal = terminal;
        this.all = all;
    }

    void next(String what) {
        begun++;
        if (terminal.watched() && System.nanoTime() - started > PATIENCE) {
            write(begun + " of " + all + ": " + what);
        }
    }

    /** So many bytes of a file have been read. */
    void read(String file, long bytes, OptionalLong length) {
        if (terminal.watched() && System.nanoTime() - told > PAUSE) {
            told = System.nanoTime();
            String part = length.isPresent() && length.getAsLong() > 0
                    ? bytes * 100 / length.getAsLong() + " %"
                    : bytes / 1_000_000 + " MB";
            write(part + " of " + file);
        }
    }

    private void write(String line) {
        terminal.err().print("\r\033[K" + line);
        written = true;
    }

    /** Takes the line away, so that something else can be told. */
    void clear() {
        if (written) {
            terminal.err().print("\r\033[K");
            written = false;
        }
    }

    void done() {
        clear();
    }
}
