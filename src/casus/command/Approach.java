package casus.command;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.movement.TrackApproaches;
import casus.movement.TrackDistances;
import casus.problem.Place;
import casus.problem.Problems;
import casus.problem.ScenarioRejected;
import casus.report.ApproachRows;
import casus.report.DistanceRows;
import casus.scenario.QuantityReader;
import casus.track.TrackFile;
import casus.track.ZoneFile;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus approach}: how near which track came to which zone's boundary, when and from which side. */
@Command(
        name = "approach",
        description =
                "Tell how near each track came to the boundary of each zone, when first, and from which side: a row a"
                        + " pair.",
        footer = {
            "",
            "For example:    casus approach --zones park.geojson --tracks walk.gpx",
            "What the columns mean: docs/guide/tracks.md, which has these two files."
        })
final class Approach implements Callable<Integer> {
    private static final String EVERY = "--every";

    private final Casus casus;

    @Mixin
    private final ZoneOptions zones = new ZoneOptions();

    @Mixin
    private final TrackOptions tracks = new TrackOptions();

    @Option(
            names = EVERY,
            paramLabel = "DURATION",
            description = "tell how far each track was at round times instead, such as every `10 min` by UTC")
    private @Nullable String every;

    Approach(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() throws IOException {
        return every == null ? nearest() : series(interval(every));
    }

    private int nearest() throws IOException {
        boolean plane = tracks.plane();
        ApproachRows rows = new ApproachRows(plane);
        ZoneFile areas = zones.read(casus, plane);
        TrackApproaches approaches = plane
                ? TrackApproaches.inPlane(areas.areas(), rows::approach)
                : TrackApproaches.onGlobe(areas.areas(), rows::approach);
        TrackFile read = tracks.read(casus, approaches);
        approaches.end();
        rows.write(tracks.format(), read.tracks(), areas.ids(), casus.terminal().out());
        return Exit.DONE;
    }

    private int series(long micros) throws IOException {
        boolean plane = tracks.plane();
        DistanceRows rows = new DistanceRows(plane);
        ZoneFile areas = zones.read(casus, plane);
        TrackDistances distances = plane
                ? TrackDistances.inPlane(areas.areas(), micros, rows::distance)
                : TrackDistances.onGlobe(areas.areas(), micros, rows::distance);
        TrackFile read = tracks.read(casus, distances);
        rows.write(tracks.format(), read.tracks(), areas.ids(), casus.terminal().out());
        return Exit.DONE;
    }

    /** In the words of scenario files; microseconds. */
    private static long interval(String written) {
        Problems problems = new Problems();
        Place place = Place.of(EVERY);
        long micros = new QuantityReader(problems)
                .duration(new Scalar(place, written, Node.Type.TEXT))
                .map(duration -> duration.toNanos() / 1000)
                .orElse(0L);
        if (micros == 0 && !problems.hasErrors()) {
            problems.error("number-out-of-range", "`" + written + "` is no interval", "write more than 0", place);
        }
        if (problems.hasErrors()) {
            throw new ScenarioRejected(problems.inFileOrder());
        }
        return micros;
    }
}
