/**
 * What every reader reports with.
 *
 * <p>In: places in a file and words about them. Out: {@link casus.problem.Problem}s, collected in file order by
 * {@link casus.problem.Problems}. A reader never stops at the first fault that it can read past: it collects all of
 * them and is refused once, with {@link casus.problem.ScenarioRejected} or {@link casus.problem.RulesRejected}.
 *
 * <p>Depends on nothing else of the project.
 */
@NullMarked
package casus.problem;

import org.jspecify.annotations.NullMarked;
