/**
 * READ, for data that users already have: files of tracks and of zones.
 *
 * <p>In: a CSV, GPX, MF-JSON or GeoJSON file. Out: fixes, told one by one to a {@link casus.track.Fixes}, and polygons with
 * ids. It promises that no fix is invented, that instants of a track rise, that every fault is told with its line, and that
 * a file is never held in memory as a whole where its form allows it.
 */
@NullMarked
package casus.track;

import org.jspecify.annotations.NullMarked;
