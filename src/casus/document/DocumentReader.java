package casus.document;

import casus.problem.Place;
import casus.problem.Problems;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes into a {@link Document}: JSON where the file's name ends in {@code .json} or {@code .geojson}, else YAML.
 *
 * <p>What is refused is refused with a problem; a reader of documents looks at {@link Problems#hasErrors()} when it has
 * said all that it has to say itself. There is no document where the file could not be read to its end or holds what
 * makes its tree other than it looks (aliases, tags, a second document); there is one, so that more can be found in one
 * go, where only a key stands twice or a character is refused.
 */
public final class DocumentReader {
    /** The longest file that is read, in bytes; who fetches one need not fetch more than one byte beyond. */
    public static final int MOST_BYTES = Limits.BYTES;

    private DocumentReader() {}

    /** Reads a file whose name is {@code file} in reports. */
    public static Optional<Document> read(String file, byte[] bytes, Problems problems) {
        if (bytes.length > Limits.BYTES) {
            problems.error(
                    "too-large",
                    "the file has more than %,d bytes, and no more are allowed".formatted(Limits.BYTES),
                    "tell the story in several files",
                    Place.of(file));
            return Optional.empty();
        }
        try {
            SourceText source = Utf8.decoded(file, bytes, problems);
            return tree(file, source, problems).map(root -> new Document(file, root, sha256(bytes)));
        } catch (Unreadable noted) {
            return Optional.empty();
        }
    }

    private static Optional<Node> tree(String file, SourceText source, Problems problems) {
        Characters.check(source, problems);
        Growth growth = new Growth(source, problems);
        String name = file.toLowerCase(Locale.ROOT);
        boolean json = name.endsWith(".json") || name.endsWith(".geojson");
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
