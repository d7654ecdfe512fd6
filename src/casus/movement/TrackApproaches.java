package casus.movement;

import casus.track.Fixes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * How near many tracks came to the boundaries of many zones, when first, and on which side they were then; found while the
 * fixes come in, in any alternation of the tracks. What is kept of a track is its last leg, and some numbers a zone.
 *
 * <pre>{@code
 * TrackApproaches approaches = TrackApproaches.onGlobe(zones, (track, area, least, at, side, x, y) -> ...);
 * TrackFile.read(..., approaches);
 * approaches.end();
 * }</pre>
 *
 * Legs are straight in the coordinates of the fixes, and so are edges. Whether a boundary is met, and the instant of it, is
 * exact: the instant is rounded once. A gap is no leg; a fix between two gaps is a place where the track was.
 *
 * <p><b>Distances on the globe</b> are measured on a chart about the middle of the zones' bounding box, which no track moves. Legs
 * and edges are cut where their images bend by half a metre. A distance errs by a metre at most and, of its length, by 0.05 %
 * up to 350 km from the middle and 0.1 % up to 500 km. If an end of it lies farther out, it is measured on the geodesic;
 * which two places are nearest is decided on the chart there too, so that it may then be told too long, never too short by more than a
 * metre. Distances that differ by a micrometre are one, and the first instant of it is told.
 *
 * <p><b>In a plane</b> they are exact but for the rounding of doubles; those that differ by some 10⁻¹² of the zone's
 * width, or of themselves, are one.
 *
 * <p>For one thread.
 */
public final class TrackApproaches implements Fixes {
    /** Hears of each approach at the end, by track, then by area. */
    public interface Found {
        /**
         * A track came nearest to the boundary of an area here.
         *
         * @param track as the fixes were told
         * @param area in the order of the zones
         * @param least in metres or the plane's unit; 0 where the boundary was met
         * @param at microseconds, the first instant of that
         * @param side {@link Side#INSIDE}, {@link Side#OUTSIDE}, or {@link Side#ON} where it was met
         * @param x where the track was then
         */
        void approach(int track, int area, double least, long at, Side side, double x, double y);
    }

    private final Yardstick yardstick;
    private final Contacts contacts;
    private final Nearby[] zones;
    private final Found found;
    private final List<@Nullable Way> ways = new ArrayList<>();

    private TrackApproaches(List<Area> areas, Yardstick yardstick, Found found) {
        this.yardstick = yardstick;
        this.found = found;
        contacts = new Contacts(Areas.together(areas));
        zones = areas.stream().map(area -> yardstick.about(area.edges)).toArray(Nearby[]::new);
    }

    /**
     * Of zones in longitude and latitude.
     *
     * @param zones each a valid polygon, or several as a multi-polygon whose parts may meet
     * @throws IllegalArgumentException where one is anything else, or there is none
     */
    public static TrackApproaches onGlobe(List<Geometry> zones, Found found) {
        List<Area> areas = areas(zones);
        return new TrackApproaches(
                areas,
                GlobeYardstick.amid(areas.stream().map(area -> area.edges).toList()),
                found);
    }

    /** Of zones in a plane; as {@link #onGlobe} otherwise. */
    public static TrackApproaches inPlane(List<Geometry> zones, Found found) {
        return new TrackApproaches(areas(zones), new PlaneYardstick(), found);
    }

    private static List<Area> areas(List<Geometry> zones) {
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("no zone");
        }
        return zones.stream().map(Area::of).toList();
    }

    @Override
    public void fix(int track, long at, double x, double y) {
        way(track).fix(at, x, y);
    }

    @Override
    public void gap(int track) {
        way(track).gap();
    }

    /** There are no more fixes: tells of every track and area, and forgets them. */
    public void end() {
        for (int track = 0; track < ways.size(); track++) {
            Way way = ways.get(track);
            if (way != null && way.begun()) {
                way.gap();
                tell(track, way);
            }
        }
        ways.clear();
    }

    private void tell(int track, Way way) {
        for (int zone = 0; zone < zones.length; zone++) {
            Nearest nearest = way.nearest(zone);
            double least = nearest.met() ? 0 : yardstick.told(zones[zone], nearest.measured());
            found.approach(track, zone, least, nearest.at(), nearest.side(), nearest.x(), nearest.y());
        }
    }

    private Way way(int track) {
        while (track >= ways.size()) {
            ways.add(null);
        }
        Way way = ways.get(track);
        if (way == null) {
            way = new Way(yardstick, contacts, zones);
            ways.set(track, way);
        }
        return way;
    }
}
