package casus.command;

import casus.movement.Observers;
import casus.movement.TrackSightings;
import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import casus.report.SightingRows;
import casus.track.TrackFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus sightings}: when which observer had which track within a radius. */
@Command(
        name = "sightings",
        description =
                "Tell when which observer had which track within a radius, both moving: a row a sighting, its ends"
                        + " included.",
        footer = {"", "For example:    casus sightings --observers bus.csv --tracks walk.gpx --radius 250"})
final class Sightings implements Callable<Integer> {
    private static final String RADIUS = "--radius";

    private final Casus casus;

    @Option(
            names = "--observers",
            required = true,
            paramLabel = "FILE",
            description = "where observers were when, in any form that --tracks takes; held in memory")
    private String observers = "";

    @Mixin
    private final TrackOptions tracks = new TrackOptions();

    @Option(
            names = RADIUS,
            required = true,
            paramLabel = "R",
            description = "how far an observer sees: 0 or more, in metres, or in the plane's own units")
    private BigDecimal radius = BigDecimal.ZERO;

    Sightings(Casus casus) {
        this.casus = casus;
    }

    @Override
    public Integer call() throws IOException {
        Observers looking = tracks.plane() ? Observers.inPlane(radius()) : Observers.onGlobe(radius());
        SightingRows rows = new SightingRows();
        TrackFile watching = tracks.read(casus, observers, looking);
        TrackSightings sightings = new TrackSightings(looking, rows::sighting);
        TrackFile seen = tracks.read(casus, sightings);
        sightings.end();
        rows.write(
                tracks.format(),
                watching.tracks(),
                seen.tracks(),
                casus.terminal().out());
        return Exit.DONE;
    }

    private double radius() {
        double within = radius.doubleValue();
        if (within >= 0 && within < Double.POSITIVE_INFINITY) {
            return within;
        }
        throw new ScenarioRejected(List.of(Problem.error(
                "number-out-of-range", "`" + radius + "` is no radius", "write 0 or more", Place.of(RADIUS))));
    }
}
