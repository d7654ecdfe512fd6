package casus.movement;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** What is told of an approach. */
record Approached(int track, int area, double least, long at, Side side, double x, double y) {
    static List<Approached> inPlane(List<? extends Geometry> zones, double[]... fixes) {
        List<Approached> told = new ArrayList<>();
        follow(
                TrackApproaches.inPlane(
                        List.copyOf(zones),
                        (track, area, least, at, side, x, y) ->
                                told.add(new Approached(track, area, least, at, side, x, y))),
                fixes);
        return told;
    }

    static List<Approached> onGlobe(List<? extends Geometry> zones, double[]... fixes) {
        List<Approached> told = new ArrayList<>();
        follow(
                TrackApproaches.onGlobe(
                        List.copyOf(zones),
                        (track, area, least, at, side, x, y) ->
                                told.add(new Approached(track, area, least, at, side, x, y))),
                fixes);
        return told;
    }

    private static void follow(TrackApproaches approaches, double[]... fixes) {
        for (double[] fix : fixes) {
            approaches.fix(0, (long) fix[0], fix[1], fix[2]);
        }
        approaches.end();
    }
}
