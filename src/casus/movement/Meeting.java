package casus.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One leg and the edges of one area that it meets.
 *
 * <p>Along the leg two answers run, what lies a hair to its left and what lies a hair to its right: each changes where an edge
 * passes that side. Both inside is inside, both outside is outside, and one of each is a ride along an edge. A leg that
 * begins on the boundary takes its first answers from the {@link Fan} there.
 *
 * @param contacts what was found; the area's own from {@code first} on, up to but not including {@code end}
 */
record Meeting(Heading leg, Contacts contacts, int first, int end) {
    private record Toggle(Moment at, boolean left, boolean right) {}

    /** Tells what happens on the leg; returns where it leaves off, {@code ON} where its end lies on the boundary. */
    Side tell(Side before, AreaWalk.Listener listener) {
        boolean left = before == Side.INSIDE;
        boolean right = left;
        if (isOn(leg.px(), leg.py())) {
            listener.at(leg.start(), Side.ON);
            if (leg.rests()) {
                listener.during(Side.ON);
                return Side.ON;
            }
            Fan fan = fan();
            left = fan.left();
            right = fan.right();
            listener.during(between(left, right));
        }
        List<Toggle> toggles = toggles();
        for (int i = 0; i < toggles.size(); i++) {
            Toggle toggle = toggles.get(i);
            left ^= toggle.left();
            right ^= toggle.right();
            boolean last = i + 1 == toggles.size();
            if (last || toggles.get(i + 1).at().compareTo(toggle.at()) != 0) {
                listener.at(toggle.at(), Side.ON);
                listener.during(between(left, right));
            }
        }
        return isOn(leg.qx(), leg.qy()) ? Side.ON : between(left, right);
    }

    private static Side between(boolean left, boolean right) {
        return left != right ? Side.ON : left ? Side.INSIDE : Side.OUTSIDE;
    }

    private boolean isOn(double x, double y) {
        for (int i = first; i < end; i++) {
            if (contacts.areas.edges.holds(contacts.found[i], x, y)) {
                return true;
            }
        }
        return false;
    }

    private Fan fan() {
        Edges edges = contacts.areas.edges;
        int area = contacts.areaOfFound(first);
        Fan fan = new Fan(edges, leg, contacts.rightOf(leg.px(), leg.py()).get(area));
        for (int i = first; i < end; i++) {
            if (edges.holds(contacts.found[i], leg.px(), leg.py())) {
                fan.pass(contacts.found[i]);
            }
        }
        return fan;
    }

    /** What happens after the leg's start and before its end. */
    private List<Toggle> toggles() {
        Edges edges = contacts.areas.edges;
        List<Toggle> toggles = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            int edge = contacts.found[i];
            int a = leg.turn(edges.ax[edge], edges.ay[edge]);
            int b = leg.turn(edges.bx[edge], edges.by[edge]);
            if (a != 0 && b != 0) {
                cross(edges, edge, toggles);
            } else if (a == 0 && b != 0) {
                vertex(edges.ax[edge], edges.ay[edge], b, toggles);
            } else if (b == 0 && a != 0) {
                vertex(edges.bx[edge], edges.by[edge], a, toggles);
            }
            // An edge that lies along the leg parts its two sides from one vertex to the other: its neighbours tell.
        }
        if (toggles.size() > 1) {
            toggles.sort(Comparator.comparing(Toggle::at));
        }
        return toggles;
    }

    private void cross(Edges edges, int edge, List<Toggle> toggles) {
        if (edges.turn(edge, leg.px(), leg.py()) != 0 && edges.turn(edge, leg.qx(), leg.qy()) != 0) {
            toggles.add(new Toggle(leg.passes(edges, edge), true, true));
        }
    }

    /** An edge with one vertex on the leg's line passes the side on which its other vertex lies. */
    private void vertex(double x, double y, int other, List<Toggle> toggles) {
        boolean atStart = x == leg.px() && y == leg.py();
        boolean atEnd = x == leg.qx() && y == leg.qy();
        if (!atStart && !atEnd && leg.position(x, y) == 0) {
            toggles.add(new Toggle(leg.reaches(x, y), other > 0, other < 0));
        }
    }
}
