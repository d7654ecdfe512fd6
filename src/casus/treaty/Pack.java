package casus.treaty;

import casus.document.Document;
import casus.document.DocumentReader;
import casus.document.Node;
import casus.problem.Place;
import casus.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of one treaty, each read once.
 *
 * @param files by path within the pack ({@code article-1.md}), sorted
 */
record Pack(String id, NavigableMap<String, byte[]> files) {
    static final String TREATY = "treaty.yaml";
    static final String GROUND = "ground.geojson";

    static Pack of(RulesFolder rules, String id) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        for (String path : rules.files(id)) {
            files.put(path.substring(id.length() + 1), rules.read(path));
        }
        return new Pack(id, files);
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** The name that reports cite: the same on every machine, wherever the rules lie. */
    String named(String file) {
        return "rules/" + id + "/" + file;
    }

    /** A file's root; one that is not there, or cannot be read, is a problem and has none. */
    Optional<Node> root(String file, Problems problems) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            problems.error(
                    "file-missing",
                    "the treaty `" + id + "` has no " + file,
                    "every treaty has a " + TREATY + " and a " + GROUND,
                    Place.of(named(file)));
            return Optional.empty();
        }
        return DocumentReader.read(named(file), bytes, problems).map(Document::root);
    }

    /** The files directly in a folder that end as asked, without that ending. */
    List<String> namesIn(String folder, String ending) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .map(path -> path.substring(folder.length(), path.length() - ending.length()))
                .filter(name -> name.indexOf('/') < 0)
                .toList();
    }

    /** Over every file's name, length and bytes, so that no two packs run together. */
    String sha256() {
        MessageDigest digest = digest();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Integer.BYTES + 1)
                    .put((byte) 0)
                    .putInt(file.getValue().length)
                    .array());
            digest.update(file.getValue());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
