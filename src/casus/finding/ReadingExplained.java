package casus.finding;

import java.util.List;

/** How one reading came to its verdict: the rule and its conditions, down to the first that failed. */
public record ReadingExplained(String reading, Verdict verdict, String rule, List<Condition> conditions) {}
