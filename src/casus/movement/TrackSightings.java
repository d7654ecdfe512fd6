package casus.movement;

import casus.track.Fixes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When any of some observers is within its radius of any of some tracks: maximal closed intervals, a touch being an instant.
 * The tracks' fixes come in one by one, in any alternation, and are not kept. For one thread.
 */
public final class TrackSightings implements Fixes {
    /** Hears of each sighting when it is over; those of one observer and one track in order of time. */
    public interface Found {
        /**
         * An observer was within its radius of a track.
         *
         * @param from microseconds, rounded once; see {@link Span}
         * @param to microseconds
         */
        void sighting(int observer, int track, long from, long to);
    }

    /** May go on with the track's next leg. */
    private record Pending(int observer, Span span) {}

    private static final Comparator<SpaceLeg> BY_OBSERVER =
            Comparator.comparingInt(SpaceLeg::mover).thenComparingLong(SpaceLeg::from);

    private final Range range;
    private final LegTree observers;
    private final Found found;
    private final LegMaker maker;
    private final List<SpaceLeg> near = new ArrayList<>();
    /** Of those tracks only of which something may go on. */
    private final Map<Integer, List<Pending>> pending = new TreeMap<>();

    /** Asks the observers, of whom no more fixes may come. */
    public TrackSightings(Observers observers, Found found) {
        range = observers.range;
        this.observers = observers.tree();
        this.found = found;
        maker = new LegMaker(range, this::leg);
    }

    @Override
    public void fix(int track, long at, double x, double y) {
        maker.fix(track, at, x, y);
    }

    @Override
    public void gap(int track) {
        maker.gap(track);
        tellAll(track);
    }

    /** There are no more fixes. */
    public void end() {
        maker.end();
        List.copyOf(pending.keySet()).forEach(this::tellAll);
    }

    private void tellAll(int track) {
        List<Pending> list = pending.remove(track);
        if (list != null) {
            list.forEach(one -> tell(track, one));
        }
    }

    private void leg(SpaceLeg leg) {
        near.clear();
        observers.near(leg, range.reach(), near::add);
        if (near.size() > 1) {
            near.sort(BY_OBSERVER);
        }
        for (SpaceLeg other : near) {
            Optional<Span> span = range.near(other, leg);
            if (span.isPresent()) {
                add(other, leg, span.get());
            }
        }
        List<Pending> list = pending.get(leg.mover());
        if (list != null) {
            tellOver(list, leg);
        }
    }

    private void tellOver(List<Pending> list, SpaceLeg leg) {
        for (Iterator<Pending> each = list.iterator(); each.hasNext(); ) {
            Pending one = each.next();
            if (one.span().to() < leg.to()) {
                tell(leg.mover(), one);
                each.remove();
            }
        }
        if (list.isEmpty()) {
            pending.remove(leg.mover());
        }
    }

    /** Joins what is found to what ended where it begins, or tells that and keeps this. */
    private void add(SpaceLeg observer, SpaceLeg leg, Span span) {
        List<Pending> list = pending.computeIfAbsent(leg.mover(), any -> new ArrayList<>(2));
        for (int i = 0; i < list.size(); i++) {
            Pending before = list.get(i);
            if (before.observer() == observer.mover()) {
                Span old = before.span();
                boolean one = old.to() == span.from() && range.joins(observer, leg, span.from());
                if (!one) {
                    tell(leg.mover(), before);
                }
                list.set(i, new Pending(before.observer(), one ? new Span(old.from(), span.to()) : span));
                return;
            }
        }
        list.add(new Pending(observer.mover(), span));
    }

    private void tell(int track, Pending one) {
        found.sighting(one.observer(), track, one.span().from(), one.span().to());
    }
}
