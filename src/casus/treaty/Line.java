package casus.treaty;

import java.util.List;

/** A line of the ground, at least two vertices, straight in longitude and latitude between them. */
public record Line(String id, Text name, List<Vertex> vertices, String source, String note) {}
