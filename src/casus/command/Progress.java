package casus.command;

/** How far a long run has come: one line that is written over, on a terminal only and not before a second has passed. */
final class Progress {
    private static final long PATIENCE = 1_000_000_000L;

    private final Terminal terminal;
    private final int all;
    private final boolean shown;
    private final long started = System.nanoTime();
    private int begun;
    private boolean written;

    Progress(Terminal terminal, int all) {
        this.terminal = terminal;
        this.all = all;
        this.shown = terminal.colour();
    }

    void next(String what) {
        begun++;
        if (shown && System.nanoTime() - started > PATIENCE) {
            terminal.err().print("\r\033[K" + begun + " of " + all + ": " + what);
            written = true;
        }
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
