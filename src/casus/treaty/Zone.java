package casus.treaty;

import java.util.List;

/**
 * An area of the ground, straight in longitude and latitude between its vertices (RFC 7946).
 *
 * @param parts polygons; each a list of rings, the shell first and then its holes; rings are closed (first = last)
 */
public record Zone(
        String id, Text name, List<List<List<Vertex>>> parts, Boundary boundary, String source, String note) {}
