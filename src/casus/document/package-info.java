/**
 * Text into placed nodes: the one reader of YAML and JSON that scenarios, treaties, grounds and zones share.
 *
 * <p>In: bytes from anywhere, trusted or not. Out: a {@link casus.document.Document} whose every node knows its line
 * and column, or problems. Limits on bytes act before parsing; those on depth, count and length while parsing. Nothing
 * in a file is ever interpreted: scalars stay text, and anchors, aliases, merge keys and tags are refused.
 */
@NullMarked
package casus.document;

import org.jspecify.annotations.NullMarked;
