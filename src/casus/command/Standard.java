package casus.command;

import casus.report.Next;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The process's own streams, in UTF-8 whatever the platform believes of its console.
 *
 * <p>A reader that goes away ({@code casus run … | head}) is no fault: what is left unwritten is dropped and the exit
 * code stays. Any other failure to write the result (a full disk) is told, for the result is not there.
 */
final class Standard {
    private final Watched written = new Watched(new FileOutputStream(FileDescriptor.out));
    private final Terminal terminal;

    private Standard(Map<String, String> environment) {
        PrintStream out = new PrintStream(new BufferedOutputStream(written, 1 << 16), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean debug = !environment.getOrDefault("CASUS_DEBUG", "").isEmpty();
        boolean colour = colour(environment, System.getProperty("casus.terminal", ""));
        boolean watched = colour || System.getProperty("casus.watched", "").equals("yes");
        InputStream in = new FileInputStream(FileDescriptor.in);
        terminal = new Terminal(in, out, err, colour, watched, debug, called());
    }

    static Standard open() {
        return new Standard(System.getenv());
    }

    /** A launcher hands over how it was called; without one it is the jar that was. */
    private static String called() {
        String launcher = System.getProperty("casus.called", "");
        return launcher.isEmpty() ? "java -jar casus.jar" : Next.argument(launcher);
    }

    Terminal terminal() {
        return terminal;
    }

    /** Writes what is left; gives the exit code to end with. */
    int close(int exit) {
        terminal.out().flush();
        return written.failure.isEmpty()
                        || written.failure.toLowerCase(Locale.ROOT).contains("pipe")
                ? exit
                : lost(written.failure);
    }

    private int lost(String failure) {
        terminal.err().println("casus: the result could not be written: " + failure);
        return Exit.OUR_FAULT;
    }

    /**
     * Colour is for people: on a terminal, unless they said {@code NO_COLOR}.
     *
     * @param launcher what the launcher saw of standard output: {@code yes}, {@code no}, or empty where it did not look
     */
    static boolean colour(Map<String, String> environment, String launcher) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"))) {
            return false;
        }
        return launcher.isEmpty() ? consoleKnowsColour(environment) : launcher.equals("yes");
    }

    /** A plain Windows console prints the codes as they stand; those that do not, say who they are. */
    @SuppressWarnings(
            "SystemConsoleNull") // java.base's own console, asked for here, is null where there is no terminal
    private static boolean consoleKnowsColour(Map<String, String> environment) {
        // From Java 22 on, asking for the console would load a line editor.
        System.setProperty("jdk.console", "java.base");
        boolean modern =
                File.separatorChar == '/' || environment.containsKey("WT_SESSION") || environment.containsKey("TERM");
        return modern && System.console() != null;
    }

    /** Remembers why the first write failed, which {@link PrintStream} forgets. */
    private static final class Watched extends OutputStream {
        private final OutputStream to;
        private String failure = "";

        Watched(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                to.write(bytes, offset, length);
            } catch (IOException failed) {
                failure = String.valueOf(failed.getMessage());
                throw failed;
            }
        }
    }
}
