package casus.movement;

/** Where a formation is: of a zone inside or outside, of a line left or right along its vertices, or on the boundary. */
public enum Side {
    INSIDE,
    OUTSIDE,
    LEFT,
    RIGHT,
    ON
}
