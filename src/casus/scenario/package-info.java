/**
 * READ: a scenario file into a checked scenario.
 *
 * <p>In: YAML or JSON text, never trusted, and the treaties that it names. Out: an immutable {@link casus.scenario.Scenario}
 * in which every name is known, every instant has its offset and every quantity its unit; or
 * {@link casus.problem.ScenarioRejected} with all problems in file order. Nothing in a scenario is ever run.
 */
@NullMarked
package casus.scenario;

import org.jspecify.annotations.NullMarked;
