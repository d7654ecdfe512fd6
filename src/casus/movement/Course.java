package casus.movement;

import java.util.ArrayList;
import java.util.List;

/**
 * A trajectory in projected kilometres, within its window, cut so that each straight run errs by less than a metre. Over a gap
 * there is no motion; an instant between two gaps is a motion of no length.
 */
final class Course {
    final List<Motion> motions = new ArrayList<>();
    final double greatestDoubt;
    private final Trajectory trajectory;
    private final Projection projection;

    private record Spot(long at, double lon, double lat, double doubt, double east, double north) {
        double[] image() {
            return new double[] {east, north};
        }
    }

    Course(Trajectory trajectory, Projection projection) {
        this.trajectory = trajectory;
        this.projection = projection;
        Track track = trajectory.track;
        int last;
        for (int first = 0; first < track.at.length; first = last + 1) {
            last = track.lastOfRun(first);
            run(first, last);
        }
        greatestDoubt = motions.stream()
                .mapToDouble(motion -> Math.max(motion.doubt(), motion.doubt(1)))
                .max()
                .orElse(0);
    }

    /** From one fix to another with no gap between them, as far as it lies in the window. */
    private void run(int first, int last) {
        Track track = trajectory.track;
        long opens = Math.max(track.from, track.at[first]);
        if (opens == Math.min(track.to, track.at[last])) {
            Spot only = spot(track.fixBefore(opens), opens);
            add(only, only, 0, only.image(), 1, only.image());
        }
        Spot before = null;
        for (int piece = first; piece < last; piece++) {
            long start = Math.max(track.from, track.at[piece]);
            long end = Math.min(track.to, track.at[piece + 1]);
            if (start < end) {
                Spot from = before == null ? spot(piece, start) : before;
                Spot to = spot(piece, end);
                new Chord(projection, from.lon, from.lat, to.lon, to.lat)
                        .cut(from.image(), to.image(), (share, a, toShare, b) -> add(from, to, share, a, toShare, b));
                before = to;
            }
        }
    }

    private Spot spot(int piece, long at) {
        Track track = trajectory.track;
        double[] doubt = trajectory.doubt;
        if (at == track.at[piece]) {
            return spot(at, track.x[piece], track.y[piece], doubt[piece]);
        }
        int next = piece + 1;
        double share = (double) (at - track.at[piece]) / (track.at[next] - track.at[piece]);
        return share == 1
                ? spot(at, track.x[next], track.y[next], doubt[next])
                : spot(
                        at,
                        track.x[piece] + share * (track.x[next] - track.x[piece]),
                        track.y[piece] + share * (track.y[next] - track.y[piece]),
                        doubt[piece] + share * (doubt[next] - doubt[piece]));
    }

    private Spot spot(long at, double lon, double lat, double doubt) {
        double[] point = new double[2];
        projection.project(lon, lat, point);
        return new Spot(at, lon, lat, doubt, point[0], point[1]);
    }

    /** A part of the way from one spot to the other, of which it is so many shares. */
    private void add(Spot from, Spot to, double share, double[] a, double toShare, double[] b) {
        double start = from.doubt + share * (to.doubt - from.doubt);
        double end = from.doubt + toShare * (to.doubt - from.doubt);
        motions.add(new Motion(
                from.at + share * (to.at - from.at),
                from.at + toShare * (to.at - from.at),
                a[0],
                a[1],
                b[0] - a[0],
                b[1] - a[1],
                start,
                end - start));
    }

    /** The motion under way at an instant, which must lie in no gap. */
    Motion at(double micros) {
        int low = 0;
        int high = motions.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (motions.get(middle).to() < micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return motions.get(low);
    }
}
