/**
 * JUDGE: what the treaties' rules say of the movements and events of a scenario.
 *
 * <p>In: rules as sentences ({@code rules/language.yaml}, {@code *.dslr}), trusted; a checked scenario and its movements. Out: a
 * {@link casus.finding.Judgement}, the same for the same input, in the order of instant, clause, rule, formation; or
 * {@link casus.problem.RulesRejected} with all problems of the rules. The only package that imports Drools.
 *
 * <p>Rules find conduct; they do not cut it. What a clause finds is cut here to the clause's time in force and lessened by
 * what permissions cover; then the readings are laid over each other.
 */
@NullMarked
package casus.judge;

import org.jspecify.annotations.NullMarked;
