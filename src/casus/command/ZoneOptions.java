package casus.command;

import casus.problem.Place;
import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import casus.track.ZoneFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Option;

/** The zones that users bring. */
final class ZoneOptions {
    @Option(names = "--zones", required = true, paramLabel = "FILE", description = "polygons with ids, GeoJSON")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private String zones;

    ZoneFile read(Casus casus, boolean plane) {
        try (InputStream bytes = Files.newInputStream(new ScenarioFiles(casus.home()).find(zones))) {
            return ZoneFile.read(zones, bytes.readNBytes(ZoneFile.MOST_BYTES + 1), plane);
        } catch (IOException unreadable) {
            throw new ScenarioRejected(List.of(Problem.error(
                    "file-unreadable", "cannot read `" + zones + "`", "is it yours to read?", Place.of(zones))));
        }
    }
}
