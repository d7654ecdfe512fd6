package casus.treaty;

/** A corner of a zone or a line, with how far it may be from the truth. */
public record Vertex(LonLat at, Kilometres doubt) {}
