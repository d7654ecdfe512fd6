package casus.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a track over an area and tells in turn where it is at an instant and where it is from then to the next one. The
 * instants told are the ends of the track's pieces and every instant at which it meets the boundary.
 *
 * <p>Along a piece two counts of parity run, one a hair to the left of the track and one a hair to the right: each changes
 * where an edge passes that side. Both inside is inside, both outside is outside, and one of each is a ride along an edge.
 * The counts start where the line of the piece comes from infinity, so that no start needs to be classed.
 */
final class AreaWalk {
    /** Hears the walk: {@code at}, {@code during}, {@code at}, {@code during} … {@code at}. */
    interface Listener {
        void at(Moment moment, Side side);

        void during(Side side);
    }

    private record Toggle(Moment at, boolean left, boolean right) {}

    private final Track track;
    private final Area area;
    private final Listener listener;
    private @Nullable Side carried;

    private AreaWalk(Track track, Area area, Listener listener) {
        this.track = track;
        this.area = area;
        this.listener = listener;
    }

    static void walk(Track track, Area area, Listener listener) {
        new AreaWalk(track, area, listener).walk();
    }

    private void walk() {
        int last = track.at.length - 1;
        for (int piece = 0; piece < last; piece++) {
            if (track.restsIn(piece)) {
                pass(piece, area.locate(track.x[piece], track.y[piece]));
            } else if (area.edges.touchedBy(track, piece)) {
                meet(new Heading(track, piece));
            } else {
                pass(piece, carried == null ? area.locate(track.x[piece], track.y[piece]) : carried);
            }
        }
        listener.at(Moment.of(track.at[last]), area.locate(track.x[last], track.y[last]));
    }

    /** A piece with one answer throughout. What it ends with holds on until the boundary is met again. */
    private void pass(int piece, Side side) {
        listener.at(Moment.of(track.at[piece]), side);
        listener.during(side);
        carried = side;
    }

    private void meet(Heading heading) {
        List<Toggle> toggles = new ArrayList<>();
        boolean left = false;
        boolean right = false;
        for (int edge = 0; edge < area.edges.count; edge++) {
            int before = new EdgeMeeting(heading, area.edges, edge).tell(toggles);
            left ^= (before & EdgeMeeting.LEFT) != 0;
            right ^= (before & EdgeMeeting.RIGHT) != 0;
        }
        toggles.sort(Comparator.comparing(Toggle::at));
        Moment start = heading.start();
        if (toggles.get(0).at().compareTo(start) > 0) {
            listener.at(start, between(left, right));
            listener.during(between(left, right));
        }
        for (int i = 0; i < toggles.size(); i++) {
            left ^= toggles.get(i).left();
            right ^= toggles.get(i).right();
            Moment now = toggles.get(i).at();
            boolean more = i + 1 < toggles.size() && toggles.get(i + 1).at().compareTo(now) == 0;
            if (!more && now.compareTo(heading.end()) < 0) {
                listener.at(now, Side.ON);
                listener.during(between(left, right));
            }
        }
        carried = toggles.get(toggles.size() - 1).at().compareTo(heading.end()) == 0 ? null : between(left, right);
    }

    private static Side between(boolean left, boolean right) {
        return left != right ? Side.ON : left ? Side.INSIDE : Side.OUTSIDE;
    }

    /** What one edge does to the two counts of one piece. */
    private record EdgeMeeting(Heading heading, Edges edges, int edge) {
        static final int LEFT = 1;
        static final int RIGHT = 2;

        /** Adds what it does on the piece; returns what it did before the piece's start. */
        int tell(List<Toggle> toggles) {
            int a = heading.turn(edges.ax[edge], edges.ay[edge]);
            int b = heading.turn(edges.bx[edge], edges.by[edge]);
            if (a == 0 && b == 0) {
                ride(toggles);
                return 0;
            }
            if (a == 0) {
                return vertex(edges.ax[edge], edges.ay[edge], b, toggles);
            }
            if (b == 0) {
                return vertex(edges.bx[edge], edges.by[edge], a, toggles);
            }
            return a == b ? 0 : cross(a, toggles);
        }

        private int cross(int a, List<Toggle> toggles) {
            int start = edges.turn(edge, heading.px(), heading.py());
            int end = edges.turn(edge, heading.qx(), heading.qy());
            if (start * a > 0) {
                return LEFT | RIGHT;
            }
            if (end * a >= 0) {
                toggles.add(new Toggle(heading.crosses(edges, edge), true, true));
            }
            return 0;
        }

        private int vertex(double x, double y, int other, List<Toggle> toggles) {
            int position = heading.position(x, y);
            if (position == 0) {
                toggles.add(new Toggle(heading.reaches(x, y), other > 0, other < 0));
            }
            return position < 0 ? (other > 0 ? LEFT : RIGHT) : 0;
        }

        private void ride(List<Toggle> toggles) {
            int a = heading.position(edges.ax[edge], edges.ay[edge]);
            int b = heading.position(edges.bx[edge], edges.by[edge]);
            if (a * b > 0) {
                return;
            }
            toggles.add(new Toggle(end(a, edges.ax[edge], edges.ay[edge]), false, false));
            toggles.add(new Toggle(end(b, edges.bx[edge], edges.by[edge]), false, false));
        }

        private Moment end(int position, double x, double y) {
            return position < 0 ? heading.start() : position > 0 ? heading.end() : heading.reaches(x, y);
        }
    }
}
