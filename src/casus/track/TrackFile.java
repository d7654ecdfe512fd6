package casus.track;

import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A file of tracks, read from its first byte to its last: what it held besides the fixes, which were told on the way.
 *
 * @param tracks their ids, in the order in which they first appear; the index is what {@link Fixes} are told
 *     as the track
 * @param rows how many fixes were told
 * @param leftOut what was passed over, where the options say so
 */
public record TrackFile(List<String> tracks, long rows, LeftOut leftOut) {
    private static final int USUAL_BUFFER = 1 << 18;

    /**
     * How to read.
     *
     * @param plane whether coordinates are taken as they are; else they are longitude and latitude in degrees, from -180
     *     to 180 and from -90 to 90
     * @param skipBad whether a row that cannot be used is left out; else it refuses the file
     * @param clock the offset from Greenwich of instants that do not tell their own; without it they are at fault. Traccar
     *     writes the clock of whoever exports, MovingPandas drops the zone: no file of theirs says which one that was
     * @param byCommand whether the file is read by a command, whose options `--plane` and `--clock` may then be named as help
     * @param progress told now and then how many bytes have been read
     */
    public record Options(
            boolean plane, boolean skipBad, Optional<ZoneOffset> clock, boolean byCommand, LongConsumer progress) {
        /** Longitude and latitude, nothing left out, no clock, no command and nobody to tell. */
        public static Options strict() {
            return new Options(false, false, Optional.empty(), false, bytes -> {});
        }
    }

    /**
     * Rows that could not be used.
     *
     * @param count of all of them
     * @param first the first ones' lines with the reason, as warnings, at most {@value #SHOWN}
     */
    public record LeftOut(long count, List<Problem> first) {
        /** Nobody reads more. */
        static final int SHOWN = 300;
    }

    /**
     * Tells the fixes of a file, in its order. What was told before a refusal is void.
     *
     * @param name the file's name, for problems
     * @throws ScenarioRejected with every fault that was found, in file order; where bad rows are left out, only when the
     *     file as a whole cannot be read
     * @throws IOException from the stream
     */
    public static TrackFile read(String name, InputStream bytes, Options options, Fixes out) throws IOException {
        return read(name, new ByteWindow(bytes, USUAL_BUFFER, options.progress()), options, out);
    }

    /** As {@link #read(String, InputStream, Options, Fixes)}, through a window of any size. */
    static TrackFile read(String name, ByteWindow window, Options options, Fixes out) throws IOException {
        Told told = new Told(new Faults(name, options.skipBad(), options.byCommand()), options.plane(), out);
        Encoding.begin(window, told.faults());
        if (window.firstLine(1).length == 0 && window.ended()) {
            throw told.faults().refuse(CsvFile.EMPTY, Place.of(name));
        }
        InstantText instants = new InstantText(options.clock());
        switch (TrackFormat.of(name, window)) {
            case CSV -> new CsvFile(window, instants, told).read();
            case GPX ->
                new GpxFile(
                                new TextSource(window, '<', told.faults()),
                                new InstantText(options.clock().or(() -> Optional.of(ZoneOffset.UTC))),
                                told)
                        .read();
            case JSON -> new JsonFile(new TextSource(window, TextSource.NOTHING, told.faults()), instants, told).read();
        }
        return told.whole();
    }
}
