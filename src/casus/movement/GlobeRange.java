package casus.movement;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Within a radius in metres on WGS84, wherever on the globe: no centre, no seam, and no track moves another.
 *
 * <p>Movers are placed in geocentric space, their legs (straight in longitude and latitude) cut at whole microseconds so that no
 * chord leaves its leg by a metre. A distance over the ground is an arc, and in space its chord: the radius is turned into the
 * chord of an arc of the globe's mean radius, which errs by a centimetre at 100 km and by 0.002 % at 1,000 km.
 */
record GlobeRange(double chord) implements Range {
    private static final double EQUATOR = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double MEAN = 6_371_008.8;
    /** Half of what is allowed: the error is looked at in the middle only. */
    private static final double ALLOWED = 0.5;

    private static final int X = 0;
    private static final int LON = 3;
    private static final int LAT = 4;

    /** @param metres at least nought */
    static GlobeRange ofMetres(double metres) {
        double angle = metres / MEAN / 2;
        return new GlobeRange(angle < Math.PI / 2 ? 2 * MEAN * Math.sin(angle) : Double.MAX_VALUE);
    }

    @Override
    public int dimensions() {
        return 3;
    }

    @Override
    public double reach() {
        return chord;
    }

    /** Three of space; beside them longitude and latitude, in which legs are straight. */
    @Override
    public double[] place(double lon, double lat) {
        double phi = Math.toRadians(lat);
        double lambda = Math.toRadians(lon);
        double cross = EQUATOR / Math.sqrt(1 - E2 * Math.sin(phi) * Math.sin(phi));
        return new double[] {
            cross * Math.cos(phi) * Math.cos(lambda),
            cross * Math.cos(phi) * Math.sin(lambda),
            cross * (1 - E2) * Math.sin(phi),
            lon,
            lat
        };
    }

    @Override
    public void legs(int mover, long from, double[] start, long to, double[] end, Consumer<SpaceLeg> legs) {
        long middle = from + (to - from) / 2;
        if (middle > from) {
            double share = (double) (middle - from) / (to - from);
            double[] half =
                    place(start[LON] + share * (end[LON] - start[LON]), start[LAT] + share * (end[LAT] - start[LAT]));
            double error = 0;
            for (int axis = X; axis < LON; axis++) {
                double off = half[axis] - (start[axis] + share * (end[axis] - start[axis]));
                error += off * off;
            }
            if (error > ALLOWED * ALLOWED) {
                legs(mover, from, start, middle, half, legs);
                legs(mover, middle, half, to, end, legs);
                return;
            }
        }
        legs.accept(new SpaceLeg(mover, from, to, start, end));
    }

    @Override
    public Optional<Span> near(SpaceLeg one, SpaceLeg other) {
        long start = Math.max(one.from(), other.from());
        long end = Math.min(one.to(), other.to());
        double a = 0;
        double b = 0;
        double c = -chord * chord;
        double length = end - start;
        for (int axis = X; axis < LON; axis++) {
            double apart = one.at(axis, start) - other.at(axis, start);
            double gain = one.at(axis, end) - other.at(axis, end) - apart;
            a += gain * gain;
            b += gain * apart;
            c += apart * apart;
        }
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        boolean begins = c <= 0;
        boolean lasts = a + 2 * b + c <= 0;
        boolean dips = a > 0 && b < 0 && -b < a && b * b >= a * c;
        if (!begins && !lasts && !dips) {
            return Optional.empty();
        }
        // The roots are (−b ∓ √) / a; the first without cancellation, since b is below nought there.
        double from = begins ? 0 : Math.min(1, c / (root - b));
        double to = lasts ? 1 : Math.min(1, b < 0 ? (root - b) / a : -c / (root + b));
        return Optional.of(new Span(start + Math.round(from * length), start + Math.round(to * length)));
    }

    /** What is told apart by less than a microsecond is not told apart here: the places are not known so well. */
    @Override
    public boolean joins(SpaceLeg one, SpaceLeg other, long at) {
        return true;
    }
}
