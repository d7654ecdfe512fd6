package casus.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A time as a file tells it: an instant, right give or take the doubt, told in an offset. */
record When(Instant at, Duration doubt, ZoneOffset offset) {}
