package casus.movement;

import casus.treaty.LonLat;
import java.time.Instant;

/** A formation passes from one side of a line to the other at an instant. */
public record Crossing(String formation, String line, Instant at, Side from, LonLat where) {}
