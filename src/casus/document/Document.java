package casus.document;

/**
 * A file that was read whole.
 *
 * @param file the name to cite in reports
 * @param sha256 of the bytes, in lower-case hex
 */
public record Document(String file, Node root, String sha256) {}
