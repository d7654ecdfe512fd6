package casus.scenario;

import casus.treaty.Kilometres;
import java.util.List;

/**
 * What a formation can see: what is within the radius, by day only where it says so, with the given chance.
 *
 * @param chance that of each sighting; 1 where nothing is left to it
 * @param stoppedBy the weather that hides what it lies over, in the order of the kinds; none where it sees through all
 * @param law how what is to be seen comes to be noticed
 */
public record Sees(
        Kilometres radius, boolean daylightOnly, double chance, List<Weather.Kind> stoppedBy, SearchLaw law) {
    public Sees {
        stoppedBy = List.copyOf(stoppedBy);
    }

    /** In any weather, and at once. */
    public Sees(Kilometres radius, boolean daylightOnly, double chance) {
        this(radius, daylightOnly, chance, List.of(), SearchLaw.DEFINITE_RANGE);
    }
}
