package casus.movement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Walks a track over areas, fix by fix, and tells a listener for each area that it has to do with where it is at an instant and
 * where it is from then on. The instants told are the first and the last and every one at which it meets the area's boundary;
 * between them nothing changes. Of an area that a track is outside of and never meets, nothing is told.
 */
final class AreaWalk {
    /** Hears the walk: {@code at}, {@code during}, {@code at}, {@code during} … {@code at}, {@code over}. */
    interface Listener {
        void at(Moment moment, Side side);

        void during(Side side);

        /**
         * What {@code at} and {@code during} would tell of a plain crossing inside a leg.
         *
         * @param micros the instant, rounded
         * @param moment makes the instant itself
         */
        default void crosses(long micros, Supplier<Moment> moment, Side after) {
            at(moment.get(), Side.ON);
            during(after);
        }

        /** The track ends, or is lost sight of. */
        void over();
    }

    /** An area that the track is in or on the boundary of. */
    private static final class Presence {
        final int area;
        final Listener listener;
        Side side = Side.OUTSIDE;

        Presence(int area, Listener listener) {
            this.area = area;
            this.listener = listener;
        }
    }

    private final Contacts contacts;
    private final IntFunction<Listener> audience;
    private final List<Presence> presences = new ArrayList<>(2);
    private final Supplier<Moment> moment = this::crossed;
    private boolean begun;
    private long at;
    private long nextAt;
    private int crossing;
    private final Spot here = new Spot();
    private final Spot next = new Spot();

    AreaWalk(Contacts contacts, IntFunction<Listener> audience) {
        this.contacts = contacts;
        this.audience = audience;
    }

    /** A whole track over one area. */
    static void walk(Track track, Area area, Listener listener) {
        AreaWalk walk = new AreaWalk(new Contacts(area.alone()), any -> listener);
        walk.along(track);
        walk.over();
    }

    /** All fixes of a track; at each of its gaps it is over, and begins anew. */
    void along(Track track) {
        int last;
        for (int first = 0; first < track.at.length; first = last + 1) {
            last = track.lastOfRun(first);
            over();
            fix(track.at[first], track.x[first], track.y[first]);
            along(track, first + 1, last + 1);
        }
    }

    private void along(Track track, int from, int to) {
        int fix = contacts.pass(here, track, from, to);
        while (fix < to) {
            at = track.at[fix - 1];
            next.be(contacts.grid, track.x[fix], track.y[fix]);
            go(track.at[fix]);
            here.be(next);
            fix = contacts.pass(here, track, fix + 1, to);
        }
        at = track.at[to - 1];
    }

    /** The track is here now; since its last fix it came straight. */
    void fix(long nextAt, double x, double y) {
        next.be(contacts.grid, x, y);
        if (begun) {
            arrive(nextAt);
        } else {
            begin(nextAt);
        }
    }

    private void arrive(long nextAt) {
        if (!here.reachesFreely(next)) {
            go(nextAt);
        }
        here.be(next);
        at = nextAt;
    }

    private void go(long arrives) {
        EdgeGlance glance = contacts.glance;
        nextAt = arrives;
        if (glance.settles(here, next)) {
            for (crossing = 0; crossing < glance.count; crossing++) {
                cross(contacts.areas.areaOf[glance.edge[crossing]]);
            }
        } else if (contacts.meet(here, next) > 0) {
            meet(new Heading(at, here.x, here.y, nextAt, next.x, next.y));
        }
    }

    private void begin(long start) {
        begun = true;
        at = start;
        here.be(next);
        Moment moment = Moment.of(start);
        BitSet inside = contacts.rightOf(next.x, next.y);
        int edges = contacts.meet(next, next);
        for (int i = 0; i < edges; i++) {
            Presence on = presence(contacts.areaOfFound(i));
            on.side = Side.ON;
            on.listener.at(moment, Side.ON);
        }
        for (int area = inside.nextSetBit(0); area >= 0; area = inside.nextSetBit(area + 1)) {
            Presence in = presence(area);
            if (in.side != Side.ON) {
                in.side = Side.INSIDE;
                in.listener.at(moment, Side.INSIDE);
                in.listener.during(Side.INSIDE);
            }
        }
    }

    /** What nearly every meeting is, told without more ado; {@link Meeting} would tell the same. */
    private void cross(int area) {
        EdgeGlance glance = contacts.glance;
        Presence presence = presence(area);
        Side after = presence.side == Side.INSIDE ? Side.OUTSIDE : Side.INSIDE;
        long length = Math.subtractExact(nextAt, at);
        double passed = glance.share[crossing] * length;
        double nearest = Math.floor(passed + 0.5);
        boolean sure = 0.5 - Math.abs(passed - nearest) > (glance.error[crossing] + Moment.ROUNDING) * length;
        presence.listener.crosses(sure ? at + (long) nearest : crossed().rounded(), moment, after);
        leaveOff(presence, after);
    }

    /** The crossing under way. */
    private Moment crossed() {
        EdgeGlance glance = contacts.glance;
        int edge = glance.edge[crossing];
        AcrossEdge across = new AcrossEdge(here.x, here.y, next.x, next.y, contacts.areas.edges, edge);
        return Moment.between(at, nextAt, glance.share[crossing], glance.error[crossing], across);
    }

    private void leaveOff(Presence presence, Side side) {
        presence.side = side;
        if (side == Side.OUTSIDE) {
            presences.remove(presence);
        }
    }

    private void meet(Heading leg) {
        int end = 0;
        while (end < contacts.count) {
            int first = end;
            int area = contacts.areaOfFound(first);
            while (end < contacts.count && contacts.areaOfFound(end) == area) {
                end++;
            }
            Presence presence = presence(area);
            leaveOff(presence, new Meeting(leg, contacts, first, end).tell(presence.side, presence.listener));
        }
    }

    private Presence presence(int area) {
        for (Presence presence : presences) {
            if (presence.area == area) {
                return presence;
            }
        }
        Presence presence = new Presence(area, audience.apply(area));
        presences.add(presence);
        return presence;
    }

    /** The last fix was the last, or the last before a gap. */
    void over() {
        for (Presence presence : presences) {
            presence.listener.at(Moment.of(at), presence.side);
            presence.listener.over();
        }
        presences.clear();
        begun = false;
    }
}
