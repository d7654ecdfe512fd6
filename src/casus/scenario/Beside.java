package casus.scenario;

import java.io.IOException;
import java.io.InputStream;

/**
 * The files that lie beside a scenario, for it to import. The reader touches no disk: whoever hands it a scenario's bytes
 * hands it this too.
 *
 * <p>Scenarios are strangers' texts. A name is asked for only where it leads down: names with {@code /} between them, none of
 * them {@code .} or {@code ..}. That no link on the way leads out of the scenario's folder only he who opens files can see.
 */
public interface Beside {
    /** Of a scenario that came from no file: nothing lies beside it. */
    Beside NOTHING = path -> new Missing();

    /**
     * Looks for a file.
     *
     * @param path from the scenario's folder down
     * @throws IOException where it cannot be told
     */
    Found find(String path) throws IOException;

    /** What became of the search. */
    sealed interface Found {}

    /**
     * A file.
     *
     * @param size in bytes, so that too large a file is not opened
     */
    record Content(long size, Opening opening) implements Found {}

    /** There is no such file. */
    record Missing() implements Found {}

    /** A link leads out of the scenario's folder. */
    record Outside() implements Found {}

    /** Opens a file; whoever asks closes it. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }
}
