package casus.command;

import casus.problem.Diagnostic;
import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import casus.report.TableFormat;
import casus.track.Fixes;
import casus.track.TrackFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the verbs about users' own tracks share: the file, how it is read, and in which form rows are told. */
final class TrackOptions {
    private static final String STANDARD_INPUT = "-";
    private static final String ITS_NAME = "standard input";
    /** Of what was left out so many rows are shown; more would bury the count. */
    private static final int SHOWN = 20;

    @Option(
            names = "--tracks",
            required = true,
            paramLabel = "FILE",
            description = "where they were when: CSV (id,t,x,y), GPX, MF-JSON, GeoJSON, or an export of Traccar or "
                    + "MovingPandas; `-` reads standard input")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private String tracks;

    @Option(names = "--plane", description = "coordinates are those of a plane, not longitude and latitude")
    private boolean plane;

    @Option(
            names = "--clock",
            paramLabel = "OFFSET",
            description = "the offset of instants that do not tell their own, such as +08:00")
    private @Nullable ZoneOffset clock;

    @Option(names = "--skip-bad", description = "leave rows out that cannot be used, and say which")
    private boolean skipBad;

    @Option(names = "--format", paramLabel = "csv|json", description = "how rows are told; csv where it is left out")
    private TableFormat format = TableFormat.CSV;

    boolean plane() {
        return plane;
    }

    TableFormat format() {
        return format;
    }

    /** Reads the tracks, and says on standard error what was left out. */
    TrackFile read(Casus casus, Fixes to) throws IOException {
        return read(casus, tracks, to);
    }

    /** Reads another file in the same way. */
    TrackFile read(Casus casus, String file, Fixes to) throws IOException {
        TrackFile read = told(casus, file, to);
        if (read.leftOut().count() > 0) {
            tellLeftOut(casus.terminal(), file.equals(STANDARD_INPUT) ? ITS_NAME : file, read);
        }
        return read;
    }

    private TrackFile told(Casus casus, String file, Fixes to) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return read(casus.terminal(), ITS_NAME, casus.terminal().in(), OptionalLong.empty(), to);
        }
        Path path = new ScenarioFiles(casus.home()).find(file);
        try (InputStream bytes = Files.newInputStream(path)) {
            return read(casus.terminal(), file, bytes, OptionalLong.of(Files.size(path)), to);
        } catch (IOException unreadable) {
            throw new ScenarioRejected(List.of(Problem.error(
                    "file-unreadable", "cannot read `" + file + "`", "is it yours to read?", Place.of(file))));
        }
    }

    private TrackFile read(Terminal terminal, String file, InputStream bytes, OptionalLong length, Fixes to)
            throws IOException {
        Progress progress = new Progress(terminal, 1);
        TrackFile.Options options = new TrackFile.Options(
                plane, skipBad, Optional.ofNullable(clock), true, so -> progress.read(file, so, length));
        try {
            return TrackFile.read(file, bytes, options, to);
        } finally {
            progress.done();
        }
    }

    private static void tellLeftOut(Terminal terminal, String file, TrackFile read) {
        List<Problem> first = read.leftOut().first();
        List<Problem> shown = first.subList(0, Math.min(SHOWN, first.size()));
        terminal.err().print(Diagnostic.of(shown));
        long count = read.leftOut().count();
        String only = shown.size() < count ? "; the first " + shown.size() + " are above" : "";
        terminal.err().println("left out " + counted(count) + " of " + file + ", used " + counted(read.rows()) + only);
    }

    private static String counted(long rows) {
        return String.format(Locale.ROOT, "%,d row%s", rows, rows == 1 ? "" : "s");
    }
}
