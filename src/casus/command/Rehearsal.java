package casus.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Plays the verbs once, unseen, so that the launcher can keep the classes that they load.
 *
 * <p>It also leaves the rules compiled in the user's cache. How a verb ends does not matter here: one that fails has
 * loaded fewer classes, and the next run is that much slower.
 */
final class Rehearsal {
    private static final String STORY = "scenarios/history/fang-and-ji-1933.yaml";

    private static final List<List<String>> LINES = List.of(
            List.of("run", STORY),
            List.of("run", STORY, "--format", "json"),
            List.of("run", STORY, "--readings"),
            List.of("explain", STORY, "1"),
            List.of("check", STORY),
            List.of("stays", "--zones", guide("park.geojson"), "--tracks", guide("walk.gpx")),
            List.of("sightings", "--observers", guide("wardens.csv"), "--tracks", guide("walk.gpx"), "--radius", "250"),
            List.of("approach", "--zones", guide("park.geojson"), "--tracks", guide("walk.gpx")),
            List.of("approach", "--zones", guide("park.geojson"), "--tracks", guide("walk.gpx"), "--every", "10 min"),
            List.of("--help"));

    private Rehearsal() {}

    /** Not shipped in the jar: a launcher plays from its checkout. */
    private static String guide(String file) {
        return Path.of(System.getProperty("casus.home", ""), "docs", "guide", "tracks", file)
                .toString();
    }

    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (List<String> line : LINES) {
            Main.run(line.toArray(String[]::new), nowhere, nowhere);
        }
        System.exit(Standard.open().close(Exit.DONE));
    }
}
