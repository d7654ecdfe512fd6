package casus.document;

import casus.problem.Place;
import casus.problem.Problems;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes into a {@link Document}: a story is JSON where the file's name ends in {@code .json} or {@code .geojson}, else YAML.
 *
 * <p>What is refused is refused with a problem; a reader of documents looks at {@link Problems#hasErrors()} when it has
 * said all that it has to say itself. There is no document where the file could not be read to its end or holds what
 * makes its tree other than it looks (aliases, tags, a second document); there is one, so that more can be found in one
 * go, where only a key stands twice or a character is refused.
 */
public final class DocumentReader {
    /** The longest story that is read, in bytes; who fetches one need not fetch more than one byte beyond. */
    public static final int MOST_BYTES = Limits.STORY.bytes;

    private DocumentReader() {}

    /** Reads a story, or a part of a treaty, whose file's name is {@code file} in reports. */
    public static Optional<Document> read(String file, byte[] bytes, Problems problems) {
        String name = file.toLowerCase(Locale.ROOT);
        boolean json = name.endsWith(".json") || name.endsWith(".geojson");
        return read(file, bytes, json, Limits.STORY, problems);
    }

    /** Reads a map, which is JSON whatever its name. */
    public static Optional<Document> map(String file, byte[] bytes, Problems problems) {
        return read(file, bytes, true, Limits.MAP, problems);
    }

    private static Optional<Document> read(String file, byte[] bytes, boolean json, Limits limits, Problems problems) {
        if (bytes.length > limits.bytes) {
            problems.error(
                    "too-large",
                    "the file has more than %,d bytes, and no more are allowed".formatted(limits.bytes),
                    limits.whenTooMuch,
                    Place.of(file));
            return Optional.empty();
        }
        try {
            SourceText source = Utf8.decoded(file, bytes, problems);
            return tree(source, json, limits, problems).map(root -> new Document(file, root, sha256(bytes)));
        } catch (Unreadable noted) {
            return Optional.empty();
        }
    }

    private static Optional<Node> tree(SourceText source, boolean json, Limits limits, Problems problems) {
        if (limits == Limits.STORY) {
            Characters.check(source, problems);
        }
        Growth growth = new Growth(source, limits, problems);
        Node root = json ? new JsonTree(growth).read() : new YamlTree(growth).read();
        return growth.unsound() ? Optional.empty() : Optional.of(root);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
