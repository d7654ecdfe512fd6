package casus.movement;

import casus.track.Fixes;
import java.util.ArrayList;
import java.util.List;

/** Those who look: their tracks, taken fix by fix and kept, and how far they see. */
public final class Observers implements Fixes {
    final Range range;
    private final List<SpaceLeg> legs = new ArrayList<>();
    private final LegMaker maker;

    private Observers(Range range) {
        this.range = range;
        maker = new LegMaker(range, legs::add);
    }

    /** In a plane: exact, to the microsecond. */
    public static Observers inPlane(double radius) {
        return new Observers(new PlaneRange(checked(radius)));
    }

    /**
     * On the globe, by longitude and latitude; places err by less than a metre, distances by 0.002 % at 1,000 km and less
     * nearer by. A radius of nought asks who meets, which longitude and latitude tell exactly, as a plane's coordinates do.
     */
    public static Observers onGlobe(double metres) {
        return metres == 0 ? inPlane(0) : new Observers(GlobeRange.ofMetres(checked(metres)));
    }

    private static double checked(double radius) {
        if (!(radius >= 0) || Double.isInfinite(radius)) {
            throw new IllegalArgumentException("not a radius: " + radius);
        }
        return radius;
    }

    @Override
    public void fix(int observer, long at, double x, double y) {
        maker.fix(observer, at, x, y);
    }

    @Override
    public void gap(int observer) {
        maker.gap(observer);
    }

    /** All of them, when no more fixes come. */
    LegTree tree() {
        maker.end();
        return new LegTree(legs, range.dimensions() + 1);
    }
}
