package casus.scenario;

import casus.treaty.Kilometres;
import casus.treaty.LonLat;

/** A point as a file tells it: by a place's name (empty where it gives the coordinates), with the place's own doubt. */
record Spot(String name, LonLat at, Kilometres doubt) {}
