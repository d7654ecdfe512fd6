/**
 * What a judgement consists of.
 *
 * <p>Records that {@code casus.judge} makes and {@code casus.report} renders: findings with their opinions by reading,
 * margins, and the facts that they rest on. Lists are ordered by instant, clause, rule, formation.
 */
@NullMarked
package casus.finding;

import org.jspecify.annotations.NullMarked;
