package casus.movement;

import java.util.Arrays;

/** One track on its way past some zones: its last leg, and the nearest that it came to each. */
final class Way {
    private final Yardstick yardstick;
    private final Nearby[] zones;
    private final Nearest[] nearest;
    private final AreaWalk walk;
    private boolean begun;
    private boolean joined;
    private long from;
    private long to;
    private Chord leg;
    private double[] end = new double[2];

    Way(Yardstick yardstick, Contacts contacts, Nearby[] zones) {
        this.yardstick = yardstick;
        this.zones = zones;
        leg = new Chord(yardstick, 0, 0, 0, 0);
        nearest = new Nearest[zones.length];
        Arrays.setAll(nearest, zone -> new Nearest(this));
        walk = new AreaWalk(contacts, zone -> nearest[zone]);
    }

    void fix(long at, double x, double y) {
        double[] image = new double[2];
        yardstick.project(x, y, image);
        double[] start = joined ? end : image;
        from = joined ? to : at;
        to = at;
        leg = joined ? new Chord(yardstick, leg.bx(), leg.by(), x, y) : new Chord(yardstick, x, y, x, y);
        end = image;
        begun = true;
        joined = true;
        walk.fix(at, x, y);
        if (leg.ax() == x && leg.ay() == y) {
            piece(0, start, 1, end);
        } else {
            yardstick.cut(leg, start, end, this::piece);
        }
    }

    private void piece(double share, double[] a, double toShare, double[] b) {
        for (int zone = 0; zone < zones.length; zone++) {
            if (!nearest[zone].met()) {
                nearest[zone].piece(zones[zone], share, a, toShare, b);
            }
        }
    }

    /** That the boundary is met where a leg ends is told only now, or with the next leg. */
    void gap() {
        walk.over();
        joined = false;
    }

    /** Whether there was a fix at all. */
    boolean begun() {
        return begun;
    }

    Nearest nearest(int zone) {
        return nearest[zone];
    }

    /** The last leg; one place where it is the first fix, or the first behind a gap. */
    Chord leg() {
        return leg;
    }

    /** The instant at which a share of the leg has passed, to the nearest microsecond. */
    long at(double share) {
        return from + Math.round(share * (to - from));
    }

    /** The share of the leg that has passed at an instant of it. */
    double share(Moment moment) {
        return to > from ? Math.min(1, Math.max(0, (moment.about() - from) / (to - from))) : 0;
    }
}
