package casus.movement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Within a radius in a plane as it is given, exactly. */
record PlaneRange(double radius) implements Range {
    @Override
    public int dimensions() {
        return 2;
    }

    @Override
    public double reach() {
        return radius;
    }

    @Override
    public double[] place(double x, double y) {
        return new double[] {x, y};
    }

    @Override
    public void legs(int mover, long from, double[] start, long to, double[] end, Consumer<SpaceLeg> legs) {
        legs.accept(new SpaceLeg(mover, from, to, start, end));
    }

    @Override
    public Optional<Span> near(SpaceLeg one, SpaceLeg other) {
        List<Span> near = PlanarSightings.of(track(one), track(other), radius);
        return near.isEmpty() ? Optional.empty() : Optional.of(near.get(0));
    }

    @Override
    public boolean joins(SpaceLeg one, SpaceLeg other, long at) {
        return !PlanarSightings.of(track(one).within(at, at), track(other), radius)
                .isEmpty();
    }

    private static Track track(SpaceLeg leg) {
        double[] p = leg.p();
        double[] q = leg.q();
        return leg.from() == leg.to()
                ? Track.of(new long[] {leg.from()}, new double[] {p[0]}, new double[] {p[1]})
                : Track.of(new long[] {leg.from(), leg.to()}, new double[] {p[0], q[0]}, new double[] {p[1], q[1]});
    }
}
