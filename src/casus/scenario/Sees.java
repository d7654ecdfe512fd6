package casus.scenario;

import casus.treaty.Kilometres;

/** What a formation can see: everything within the radius, by day only where it says so, with the given chance. */
public record Sees(Kilometres radius, boolean daylightOnly, double chance) {}
