package casus.movement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Walks a track over areas, fix by fix, and tells a listener for each area that it has to do with where it is at an instant and
 * where it is from then on. The instants told are the first and the last and every one at which it meets the area's boundary;
 * between them nothing changes. Of an area that a track is outside of and never meets, nothing is told.
 */
final class AreaWalk {
    /** A run of legs about which one box is drawn before they are looked at one by one. */
    private static final int RUN = 64;

    private static final int SHORT_RUN = 8;

    /** Hears the walk: {@code at}, {@code during}, {@code at}, {@code during} … {@code at}, {@code over}. */
    interface Listener {
        void at(Moment moment, Side side);

        void during(Side side);

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
    private boolean begun;
    private long at;
    private double x;
    private double y;

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

    /** All fixes of a track. */
    void along(Track track) {
        fix(track.at[0], track.x[0], track.y[0]);
        along(track, 1, track.at.length, RUN);
    }

    private void along(Track track, int from, int to, int run) {
        for (int start = from; start < to; start += run) {
            int end = Math.min(start + run, to);
            if (contacts.meetsNone(track.x, track.y, start - 1, end)) {
                reach(track.at[end - 1], track.x[end - 1], track.y[end - 1]);
            } else if (run > SHORT_RUN) {
                along(track, start, end, SHORT_RUN);
            } else {
                for (int i = start; i < end; i++) {
                    fix(track.at[i], track.x[i], track.y[i]);
                }
            }
        }
    }

    /** The track is here now; since its last fix it came straight. */
    void fix(long nextAt, double nextX, double nextY) {
        if (!begun) {
            begin(nextAt, nextX, nextY);
        } else if (contacts.meet(x, y, nextX, nextY) > 0) {
            Heading leg = new Heading(at, x, y, nextAt, nextX, nextY);
            if (contacts.isOneCrossing()) {
                cross(leg, presence(contacts.areaOfFound(0)));
            } else {
                meet(leg);
            }
        }
        reach(nextAt, nextX, nextY);
    }

    private void reach(long nextAt, double nextX, double nextY) {
        at = nextAt;
        x = nextX;
        y = nextY;
    }

    private void begin(long start, double startX, double startY) {
        begun = true;
        Moment moment = Moment.of(start);
        BitSet inside = contacts.rightOf(startX, startY);
        int edges = contacts.meet(startX, startY, startX, startY);
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
    private void cross(Heading leg, Presence presence) {
        presence.side = presence.side == Side.INSIDE ? Side.OUTSIDE : Side.INSIDE;
        presence.listener.at(leg.passes(contacts.areas.edges, contacts.found[0]), Side.ON);
        presence.listener.during(presence.side);
        if (presence.side == Side.OUTSIDE) {
            presences.remove(presence);
        }
    }

    private void meet(Heading leg) {
        int next = 0;
        while (next < contacts.count) {
            int first = next;
            int area = contacts.areaOfFound(first);
            while (next < contacts.count && contacts.areaOfFound(next) == area) {
                next++;
            }
            Presence presence = presence(area);
            presence.side = new Meeting(leg, contacts, first, next).tell(presence.side, presence.listener);
            if (presence.side == Side.OUTSIDE) {
                presences.remove(presence);
            }
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
