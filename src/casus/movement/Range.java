package casus.movement;

import java.util.Optional;
import java.util.function.Consumer;

/** What it is to be within a radius: in a plane, exactly, or on the globe, in metres. */
sealed interface Range permits PlaneRange, GlobeRange {
    /** Of space; time is one more. */
    int dimensions();

    /** How far two movers within the radius may be apart in any one dimension. */
    double reach();

    /** Where a fix is in that space. */
    double[] place(double x, double y);

    /** Tells the straight legs that make up the way from one fix to the next, in order of time. */
    void legs(int mover, long from, double[] start, long to, double[] end, Consumer<SpaceLeg> legs);

    /** The closed interval, rounded, in which two legs are within the radius. */
    Optional<Span> near(SpaceLeg one, SpaceLeg other);

    /** Whether two intervals are one that both round to this instant, at which a leg of either ends: whether they hold it. */
    boolean joins(SpaceLeg one, SpaceLeg other, long at);
}
