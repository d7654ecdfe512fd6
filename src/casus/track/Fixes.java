package casus.track;

/**
 * Takes the fixes of a file one by one, in the order of the file. Fixes of several tracks may alternate; those of one
 * track come with rising instants.
 *
 * <p>Whoever reads a file calls it; whoever looks for stays, sightings or approaches is one. Nothing is kept between them,
 * so that a file of any length passes.
 */
public interface Fixes {
    /**
     * A track was here then; since its last fix it went straight and evenly.
     *
     * @param track 0, 1, 2 … in the order in which tracks first appear
     * @param at microseconds from 1970 in UTC, later than the track's last; right after a gap it may be the same instant,
     *     when the track was in one place up to it and in another from it on, as what moves by steps is
     * @param x longitude in degrees, or the plane's first coordinate; finite
     * @param y latitude in degrees, or the plane's second coordinate; finite
     */
    void fix(int track, long at, double x, double y);

    /** What comes next of the track is not joined to what came before: between them its way is unknown. */
    void gap(int track);
}
