package casus.scenario;

import casus.treaty.Kilometres;

/**
 * How what lies within an observer's radius comes to be noticed: B. O. Koopman's laws of detection (Search and Screening, 1946).
 *
 * <p>The width is that of the swept strip: a target that is passed straight and evenly, at the stated speed, at a distance
 * drawn evenly from all, is found as often as if all within half the width and nothing beyond were found.
 */
public sealed interface SearchLaw {
    /** Everything within the radius, at once. */
    SearchLaw DEFINITE_RANGE = new DefiniteRange();

    /** Everything within the radius, at once. */
    record DefiniteRange() implements SearchLaw {}

    /**
     * Found in a moment with a chance that falls with the third power of the distance then, as a lookout from the air does.
     *
     * @param width more than nought
     * @param kmPerHour the speed of passing for which the width is stated, more than nought
     */
    record InverseCube(Kilometres width, double kmPerHour) implements SearchLaw {}

    /**
     * The circle of the radius is searched without any order: found in each moment with the same chance.
     *
     * @param width more than nought
     * @param kmPerHour the speed at which it is searched, more than nought
     */
    record RandomSearch(Kilometres width, double kmPerHour) implements SearchLaw {}
}
