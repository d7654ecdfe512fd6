package casus.treaty;

/** Whether the boundary itself belongs to a zone. */
public enum Boundary {
    EXCLUDED,
    INCLUDED
}
