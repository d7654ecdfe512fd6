package casus.scenario;

import casus.document.Node.Scalar;
import casus.problem.Problem;
import casus.problem.Problems;
import casus.problem.ScenarioRejected;
import casus.track.TrackFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The track files that one scenario imports, each read once. */
final class Imports {
    /** Fixes, over all files of a scenario and over all its routes. */
    static final int MOST_FIXES = 1_000_000;

    private static final long MOST_BYTES = 200_000_000;

    private final String scenario;
    private final Beside beside;
    private final Problems problems;
    /** By the name that the scenario gives, in the order in which it first names them; empty where one was refused. */
    private final Map<String, Optional<Imported>> files = new LinkedHashMap<>();

    private int fixesLeft = MOST_FIXES;
    private int waypointsLeft = MOST_FIXES;

    /** A file of tracks with the ids of them all. */
    record Imported(TrackFile file, ImportedTracks tracks, String sha256) {}

    /** @param scenario the scenario's own name, in whose folder the others lie */
    Imports(String scenario, Beside beside, Problems problems) {
        this.scenario = scenario;
        this.beside = beside;
        this.problems = problems;
    }

    /** The file of a name; none where it was refused, which is told once. */
    Optional<Imported> file(Scalar name) {
        Optional<Imported> known = files.get(name.text());
        if (known == null) {
            known = found(name);
            files.put(name.text(), known);
        }
        return known;
    }

    /** Counts waypoints made of a file's fixes; says no, and why, where the scenario has too many of them now. */
    boolean takes(Scalar name, int waypoints) {
        boolean takes = waypoints <= waypointsLeft;
        if (takes) {
            waypointsLeft -= waypoints;
        } else {
            tell(tooManyFixes(name));
        }
        return takes;
    }

    /**
     * What a scenario's fingerprint covers: its own bytes and those of every file that it imports. It is that of the lines
     * of their fingerprints, the scenario's own first; of a scenario that imports nothing it is its own.
     */
    String sha256(String own) {
        if (files.isEmpty()) {
            return own;
        }
        StringBuilder lines = new StringBuilder(own).append('\n');
        files.values()
                .forEach(
                        file -> file.ifPresent(one -> lines.append(one.sha256()).append('\n')));
        return hex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Imported> found(Scalar name) {
        if (!leadsDown(name.text())) {
            return outside(name, "`" + name.text() + "` does not lead from the scenario's folder down");
        }
        try {
            Beside.Found found = beside.find(name.text());
            if (found instanceof Beside.Content content) {
                return checked(name, content);
            }
            return found instanceof Beside.Outside
                    ? outside(name, "`" + name.text() + "` leads out of the scenario's folder by a link")
                    : refuse(
                            name,
                            "import-missing",
                            "no file `" + name.text() + "` beside the scenario",
                            "it is looked for from the scenario's own folder down");
        } catch (IOException unreadable) {
            return refuse(name, "import-unreadable", "cannot read `" + name.text() + "`", "is it yours to read?");
        }
    }

    private static boolean leadsDown(String path) {
        return !path.contains("\\")
                && !path.contains(":")
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(name -> name.isBlank() || name.equals(".") || name.equals(".."));
    }

    private Optional<Imported> outside(Scalar name, String message) {
        String help = "put the track beside the scenario or in a folder there, and write such as `tracks/recon.gpx`";
        return refuse(name, "import-outside", message, help);
    }

    private Optional<Imported> checked(Scalar name, Beside.Content content) throws IOException {
        if (content.size() > MOST_BYTES) {
            return refuse(
                    name,
                    "import-too-large",
                    "`%s` has more than %,d bytes, and no more are allowed".formatted(name.text(), MOST_BYTES),
                    "import the part of it that the story needs");
        }
        Problem tooMany = tooManyFixes(name);
        ImportedTracks tracks = new ImportedTracks(fixesLeft, () -> new ScenarioRejected(List.of(tooMany)));
        try {
            return Optional.of(read(name, content, tracks));
        } catch (ScenarioRejected rejected) {
            rejected.problems().forEach(this::tell);
            return Optional.empty();
        }
    }

    private static Problem tooManyFixes(Scalar name) {
        return Problem.error(
                "import-too-many-fixes",
                "with `%s` the scenario imports more than %,d fixes, and no more are allowed"
                        .formatted(name.text(), MOST_FIXES),
                "import the part of the track that the story needs, or take fewer notes of it",
                name.place());
    }

    private void tell(Problem one) {
        problems.error(one.code(), one.message(), one.help(), one.place());
    }

    private Imported read(Scalar name, Beside.Content content, ImportedTracks tracks) throws IOException {
        try (InputStream bytes = content.opening().open();
                DigestInputStream digested = new DigestInputStream(bytes, sha256())) {
            TrackFile file = TrackFile.read(neighbour(name.text()), digested, TrackFile.Options.strict(), tracks);
            // What stands behind the end of the tracks belongs to the file too.
            digested.transferTo(OutputStream.nullOutputStream());
            fixesLeft -= tracks.count();
            return new Imported(file, tracks, hex(digested.getMessageDigest().digest()));
        }
    }

    /** The name of a file beside the scenario, as a user would type it. */
    private String neighbour(String path) {
        int folder = Math.max(scenario.lastIndexOf('/'), scenario.lastIndexOf('\\'));
        return scenario.substring(0, folder + 1) + path;
    }

    private Optional<Imported> refuse(Scalar name, String code, String message, String help) {
        problems.error(code, message, help, name.place());
        return Optional.empty();
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
