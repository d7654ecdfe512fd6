package casus.treaty;

import java.util.List;

/**
 * Whose land it was, or is said to have been: an area that no clause speaks of and that zones are measured against.
 *
 * @param parts as those of a {@link Zone}
 * @param assumption what is assumed by drawing it so, for a reader to be told with every measure
 */
public record Territory(
        String id, Text name, List<List<List<Vertex>>> parts, Text assumption, String source, String note) {}
