package casus.scenario;

import casus.problem.Place;
import casus.treaty.Kilometres;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A formation was here at this instant.
 *
 * @param timeDoubt the instant is right give or take this
 * @param name the place as the file names it; empty where it gives {@code lonlat}
 * @param doubt the point is right give or take this: the file's {@code give-or-take}, else the named place's own doubt
 * @param leaves when it leaves again: {@code at} plus its halt; the scenario's end for {@code halts: to-the-end}
 * @param straightInLonLat the leg that arrives here is straight in longitude and latitude, not a geodesic
 * @param afterGap the way here from the waypoint before is unknown: between the two the formation has no place. False for the
 *     first waypoint
 * @param source empty where the file is silent
 */
public record Waypoint(
        Instant at,
        Duration timeDoubt,
        String name,
        LonLat where,
        Kilometres doubt,
        Instant leaves,
        boolean straightInLonLat,
        boolean afterGap,
        Optional<Basis> basis,
        String source,
        Place place) {}
