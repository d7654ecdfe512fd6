package casus.judge;

import java.time.Instant;

/** A fact for rules: what time the scenario tells of. */
public record Story(Instant from, Instant to) {}
