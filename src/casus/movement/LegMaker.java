package casus.movement;

import casus.track.Fixes;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fixes of many movers into legs; a fix with a gap on either side is a leg of one instant. */
final class LegMaker implements Fixes {
    /** The last fix, as a leg of one instant, and whether no other leg holds it. */
    private record Last(SpaceLeg fix, boolean alone) {}

    private final Range range;
    private final Consumer<SpaceLeg> legs;
    private @Nullable Last[] lasts = new Last[16];

    LegMaker(Range range, Consumer<SpaceLeg> legs) {
        this.range = range;
        this.legs = legs;
    }

    @Override
    public void fix(int mover, long at, double x, double y) {
        if (mover >= lasts.length) {
            lasts = Arrays.copyOf(lasts, Math.max(mover + 1, 2 * lasts.length));
        }
        Last last = lasts[mover];
        SpaceLeg fix = SpaceLeg.alone(mover, at, range.place(x, y));
        if (last != null) {
            range.legs(mover, last.fix().to(), last.fix().q(), at, fix.q(), legs);
        }
        lasts[mover] = new Last(fix, last == null);
    }

    @Override
    public void gap(int mover) {
        Last last = mover < lasts.length ? lasts[mover] : null;
        if (last != null && last.alone()) {
            legs.accept(last.fix());
        }
        if (last != null) {
            lasts[mover] = null;
        }
    }

    void end() {
        for (int mover = 0; mover < lasts.length; mover++) {
            gap(mover);
        }
    }
}
