package casus.report;

import casus.finding.Finding;
import casus.scenario.Expectation;
import java.util.List;

/**
 * One expectation against what was found.
 *
 * @param matched the findings that meet it; empty where it is unmet or where it expects none
 * @param found every finding under its clause (and of its subject, where it names one)
 */
public record Expected(Expectation expectation, boolean met, List<Finding> matched, List<Finding> found) {}
