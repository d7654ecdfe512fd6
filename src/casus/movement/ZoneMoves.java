package casus.movement;

import casus.treaty.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One formation and one zone: its stays, true and possible, and its approach. */
record ZoneMoves(Mover mover, Shapes.ZoneShape zone) {
    void tell(List<Stay> stays, List<Approach> approaches) {
        Track track = mover.trajectory().track;
        List<ExactSpan> inside = new ArrayList<>();
        List<ExactSpan> on = new ArrayList<>();
        Both finders = new Both(
                SpanFinder.of(zone.boundary(), track.window(), inside::add), SpanFinder.on(track.window(), on::add));
        AreaWalk.walk(track, zone.area(), finders);
        List<Stay> told = new ArrayList<>();
        for (ExactSpan span : inside) {
            told.add(new TrueStay(mover, zone, span, on).tell());
        }
        told.addAll(new PossibleStays(mover, zone, inside, on).tell());
        told.sort(Comparator.comparing(Stay::from).thenComparing(Stay::to));
        stays.addAll(told);
        approaches.add(mover.approach(zone.id(), zone.shape(), on, this::side));
    }

    private Side side(Clearing clearing, LonLat where) {
        return zone.area().locate(where.lon(), where.lat());
    }

    /** One walk, two listeners. */
    private record Both(SpanFinder one, SpanFinder other) implements AreaWalk.Listener {
        @Override
        public void at(Moment moment, Side side) {
            one.at(moment, side);
            other.at(moment, side);
        }

        @Override
        public void during(Side side) {
            one.during(side);
            other.during(side);
        }

        @Override
        public void over() {
            one.over();
            other.over();
        }
    }
}
