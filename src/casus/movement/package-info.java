/**
 * MOVE: pure geometry in continuous time.
 *
 * <p>In: the checked routes of a scenario and the ground of its treaties. Out: {@link casus.movement.Movements}: stays,
 * crossings, approaches and sightings with exact instants, rounded once, at the end, to whole microseconds. No rules, no input or
 * output, no clock, no stepping through time, no epsilon inside predicates. The same input gives the same output in the
 * same order: formation in the order of the scenario, then zone or line in the order of the ground, or the formation
 * observed, then instant.
 */
@NullMarked
package casus.movement;

import org.jspecify.annotations.NullMarked;
