package casus.command;

import casus.document.Node;
import casus.document.Node.Scalar;
import casus.movement.Areas;
import casus.movement.TrackStays;
import casus.problem.Place;
import casus.problem.ScenarioRejected;
import casus.report.StayRows;
import casus.scenario.QuantityReader;
import casus.track.TrackFile;
import casus.track.ZoneFile;
import casus.treaty.Boundary;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus stays}: when which track was in which zone, exactly. */
@Command(
        name = "stays",
        description = "Tell when which track was in which zone, to the microsecond: a row a stay.",
        footer = {
            "",
            "For example:    casus stays --zones park.geojson --tracks walk.gpx",
            "What a stay is, and where files come from: docs/guide/tracks.md, which has these two."
        })
final class Stays implements Callable<Integer> {
    private static final String SHORTEST = "--min-duration";

    private final Casus casus;

    @Mixin
    private final ZoneOptions zones = new ZoneOptions();

    @Mixin
    private final TrackOptions tracks = new TrackOptions();

    @Option(
            names = "--boundary",
            paramLabel = "excluded|included",
            description = "whether the line itself belongs to a zone; excluded where it is left out")
    private Boundary boundary = Boundary.EXCLUDED;

    @Option(
            names = SHORTEST,
            paramLabel = "TIME",
            description = "leave stays out that last less, such as \"30 min\", \"2 h\" or \"0.5 s\"")
    private String shortest = "";

    Stays(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() throws IOException {
        StayRows rows = new StayRows(shortest());
        ZoneFile areas = zones.read(casus, tracks.plane());
        TrackStays stays = new TrackStays(Areas.of(areas.areas()), boundary, rows);
        TrackFile read = tracks.read(casus, stays);
        stays.end();
        rows.write(tracks.format(), read.tracks(), areas.ids(), casus.terminal().out());
        return Exit.DONE;
    }

    /** In the words of scenario files. */
    private Duration shortest() {
        if (shortest.isEmpty()) {
            return Duration.ZERO;
        }
        casus.problem.Problems problems = new casus.problem.Problems();
        Scalar written = new Scalar(Place.of(SHORTEST), shortest, Node.Type.TEXT);
        return new QuantityReader(problems)
                .duration(written)
                .orElseThrow(() -> new ScenarioRejected(problems.inFileOrder()));
    }
}
