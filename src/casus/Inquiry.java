package casus;

import casus.judge.RulePack;
import casus.movement.Movements;
import casus.scenario.Scenario;
import casus.treaty.Treaties;

/**
 * One scenario, heard under its treaties. Start reading here.
 *
 * <p>A pure function of immutable records: the command line, the page, the tests and a sweep on many threads all call the
 * same one. No clock, no chance, no input or output.
 */
public final class Inquiry {
    private Inquiry() {}

    /** Routes become stays with exact instants; rules turn those into findings that carry their clause and their reasons. */
    public static Outcome hold(Scenario scenario, Treaties treaties, RulePack rules) {
        Movements movements = Movements.of(scenario, treaties);
        return new Outcome(scenario, treaties, movements, rules.judge(scenario, treaties, movements));
    }
}
