package casus.scenario;

import casus.document.Node.Mapping;
import casus.document.Node.Scalar;
import casus.problem.Nearest;
import casus.problem.Problems;
import casus.treaty.ForceKind;
import casus.treaty.Kilometres;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A route that is imported from a file of tracks: {@code route: { file: tracks/recon.gpx }}. Its legs are straight in longitude
 * and latitude, and where the track breaks off its way is unknown. All its waypoints have the place of the import.
 */
final class RouteImport {
    private final Desk desk;
    private final Problems problems;

    RouteImport(Desk desk) {
        this.desk = desk;
        this.problems = desk.problems();
    }

    /** The waypoints; none where something was reported. */
    List<Waypoint> read(Mapping route, Fields formation, Optional<ForceKind> kind) {
        Fields fields =
                Fields.of(route, "an imported route", Words.IMPORT, problems).orElseThrow();
        fields.require("file", "write where the track is: `file: tracks/recon.gpx`");
        formation
                .oneOf("path", "path-unknown", Words.PATHS)
                .filter("geodesic"::equals)
                .ifPresent(geodesic -> {
                    String help =
                            "leave `path` out: the fixes of a track are joined straight in longitude and latitude";
                    problems.error(
                            "path-of-import", "an imported route is not geodesic", help, formation.place("path"));
                });
        ImportedRoute.Like like = like(fields);
        Optional<Scalar> name = fields.text("file");
        List<Waypoint> waypoints = name.flatMap(file -> desk.imports()
                        .file(file)
                        .flatMap(imported -> way(fields, file, imported))
                        .<List<Waypoint>>map(way -> new ImportedRoute(way, like, file.place())))
                .orElse(List.of());
        if (!problems.hasErrors()) {
            new RouteDoubts(desk).warnOfImport(waypoints, kind);
        }
        return waypoints;
    }

    private ImportedRoute.Like like(Fields fields) {
        Doubts doubts = Doubts.read(fields, desk.quantities());
        return new ImportedRoute.Like(
                desk.exact() ? Kilometres.ZERO : doubts.length().orElse(Kilometres.ZERO),
                desk.exact() ? Duration.ZERO : doubts.time().orElse(Duration.ZERO),
                desk.basis(fields),
                fields.words("source"));
    }

    private Optional<ImportedTracks.Way> way(Fields fields, Scalar file, Imports.Imported imported) {
        return number(fields, file, imported.file().tracks()).flatMap(track -> {
            ImportedTracks.Way way = imported.tracks().way(track);
            if (way.jump >= 0) {
                String id = imported.file().tracks().get(track);
                problems.error(
                        "track-jumps",
                        "track `%s` is in two places at `%s`".formatted(id, instant(way.at[way.jump])),
                        "a formation is in one place at a time: correct the file",
                        file.place());
                return Optional.empty();
            }
            return desk.imports().takes(file, way.count) ? Optional.of(way) : Optional.empty();
        });
    }

    /** The number of the track that is meant: the only one, or the one that is named. */
    private Optional<Integer> number(Fields fields, Scalar file, List<String> ids) {
        if (fields.has("track")) {
            return fields.text("track").flatMap(wanted -> {
                int number = ids.indexOf(wanted.text());
                if (number < 0) {
                    problems.error(
                            "track-unknown",
                            "no track `" + wanted.text() + "` in `" + file.text() + "`",
                            Nearest.help(wanted.text(), ids, Words.oneOf(ids)),
                            wanted.place());
                }
                return number < 0 ? Optional.empty() : Optional.of(number);
            });
        }
        if (ids.size() == 1) {
            return Optional.of(0);
        }
        problems.error(
                "track-wanted",
                "`" + file.text() + "` has " + ids.size() + " tracks",
                Words.oneOf(ids) + ", as `track: …`",
                file.place());
        return Optional.empty();
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
