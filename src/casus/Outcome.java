package casus;

import casus.finding.Judgement;
import casus.movement.Movements;
import casus.scenario.Scenario;
import casus.treaty.Treaties;

/** What came of a scenario: the story as read, the movements that it comes to, and what the treaties' rules say of them. */
public record Outcome(Scenario scenario, Treaties treaties, Movements movements, Judgement judgement) {}
