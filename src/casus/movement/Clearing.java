package casus.movement;

/**
 * How far from a boundary a formation is at an instant.
 *
 * @param at microseconds
 * @param distance kilometres, at least nought
 * @param doubt of line and report together, kilometres
 * @param part of the outline that is nearest
 * @param lambda where on that part the nearest point is, from 0 to 1
 */
record Clearing(double at, double distance, double doubt, int part, double lambda) {
    double excess() {
        return distance - doubt;
    }
}
