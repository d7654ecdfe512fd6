/**
 * WORDS: a treaty as text, terms and ground.
 *
 * <p>In: a pack folder of {@code rules/} ({@code treaty.yaml}, {@code ground.geojson}, {@code article-N.md}), trusted but
 * checked. Out: immutable {@link casus.treaty.Treaty} records. Nothing here judges: rules are read by {@code casus.judge}.
 *
 * <p>Parties, kinds of force, weapons and places are words of the treaty and therefore strings, not enums: another
 * treaty brings others.
 */
@NullMarked
package casus.treaty;

import org.jspecify.annotations.NullMarked;
