package casus.command;

import casus.movement.TrackApproaches;
import casus.report.ApproachRows;
import casus.track.TrackFile;
import casus.track.ZoneFile;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private final Casus casus;

    @Mixin
    private final ZoneOptions zones = new ZoneOptions();

    @Mixin
    private final TrackOptions tracks = new TrackOptions();

    Approach(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() throws IOException {
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
}
