package casus.movement;

import casus.track.Fixes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * How far each track is from the boundary of each zone at round instants: the whole multiples of an interval from 1970 on, so that
 * the rows of all tracks go by one clock. Inside a gap, before a track begins and after it ends there is nothing to tell.
 *
 * <p>The tracks' fixes come in one by one, in any alternation, and are not kept. For one thread.
 */
public final class TrackDistances implements Fixes {
    /** Hears of each distance; those of one track and one zone in order of time. */
    public interface Found {
        /**
         * A track was so far from a zone's boundary.
         *
         * @param area in the order of the zones
         * @param at microseconds
         * @param distance in metres or the plane's unit; 0 where the side is {@link Side#ON}
         * @param side exact, whatever the distance was rounded to
         * @param x where the track was then
         */
        void distance(int track, int area, long at, double distance, Side side, double x, double y);
    }

    private record Fix(long at, double x, double y) {}

    private final Yardstick yardstick;
    private final Contacts contacts;
    private final Nearby[] zones;
    private final long every;
    private final Found found;
    /** The last fix of each track; none before the first and behind a gap. */
    private final List<@Nullable Fix> last = new ArrayList<>();

    private TrackDistances(List<Area> areas, Yardstick yardstick, long every, Found found) {
        if (areas.isEmpty() || every <= 0) {
            throw new IllegalArgumentException(areas.size() + " zones every " + every);
        }
        this.yardstick = yardstick;
        this.every = every;
        this.found = found;
        contacts = new Contacts(Areas.together(areas));
        zones = areas.stream().map(area -> yardstick.about(area.edges)).toArray(Nearby[]::new);
    }

    /**
     * Of zones in longitude and latitude.
     *
     * @param zones each a valid polygon, or several as a multi-polygon whose parts may meet
     * @param every microseconds, more than nought
     * @throws IllegalArgumentException where one is anything else, or there is none
     */
    public static TrackDistances onGlobe(List<Geometry> zones, long every, Found found) {
        List<Area> areas = zones.stream().map(Area::of).toList();
        List<Edges> edges = areas.stream().map(area -> area.edges).toList();
        return new TrackDistances(areas, GlobeYardstick.amid(edges), every, found);
    }

    /** Of zones in a plane; as {@link #onGlobe} otherwise. */
    public static TrackDistances inPlane(List<Geometry> zones, long every, Found found) {
        return new TrackDistances(zones.stream().map(Area::of).toList(), new PlaneYardstick(), every, found);
    }

    @Override
    public void fix(int track, long at, double x, double y) {
        while (track >= last.size()) {
            last.add(null);
        }
        Fix before = last.get(track);
        Fix here = new Fix(at, x, y);
        last.set(track, here);
        long first = before == null ? at : before.at() + 1;
        for (long asked = -Math.floorDiv(-first, every) * every; asked <= at; asked += every) {
            tell(track, before == null ? here : before, here, asked);
        }
    }

    @Override
    public void gap(int track) {
        if (track < last.size()) {
            last.set(track, null);
        }
    }

    private void tell(int track, Fix from, Fix to, long asked) {
        SideThen[] sides = sides(from, to, asked);
        double share = to.at() > from.at() ? (double) (asked - from.at()) / (to.at() - from.at()) : 1;
        Chord leg = new Chord(yardstick, from.x(), from.y(), to.x(), to.y());
        double[] place = leg.placed(share);
        for (int zone = 0; zone < zones.length; zone++) {
            Side side = sides[zone].side();
            double distance = side == Side.ON ? 0 : distance(zones[zone], place, leg.x(share), leg.y(share));
            found.distance(track, zone, asked, distance, side, leg.x(share), leg.y(share));
        }
    }

    private double distance(Nearby zone, double[] place, double x, double y) {
        if (!zone.comesNearer(place, place, Double.MAX_VALUE)) {
            throw new IllegalStateException("nothing is near " + x + ", " + y);
        }
        return yardstick.told(zone, new Measured(zone.distance, x, y, zone.part));
    }

    private SideThen[] sides(Fix from, Fix to, long asked) {
        SideThen[] sides = new SideThen[zones.length];
        for (int zone = 0; zone < sides.length; zone++) {
            sides[zone] = new SideThen(Moment.of(asked));
        }
        AreaWalk walk = new AreaWalk(contacts, zone -> sides[zone]);
        walk.fix(from.at(), from.x(), from.y());
        if (to.at() > from.at()) {
            walk.fix(to.at(), to.x(), to.y());
        }
        walk.over();
        return sides;
    }

    /** On which side of one boundary a leg is at an instant of it. */
    private static final class SideThen implements AreaWalk.Listener {
        private final Moment asked;
        private Side now = Side.OUTSIDE;
        private @Nullable Side then;

        SideThen(Moment asked) {
            this.asked = asked;
        }

        @Override
        public void at(Moment moment, Side side) {
            int order = moment.compareTo(asked);
            if (then == null && order >= 0) {
                then = order == 0 ? side : now;
            }
        }

        @Override
        public void during(Side side) {
            now = side;
        }

        @Override
        public void over() {
            now = Side.OUTSIDE;
        }

        Side side() {
            return then == null ? Side.OUTSIDE : then;
        }
    }
}
