package casus.movement;

import java.util.ArrayList;
import java.util.List;

/**
 * A trajectory in projected kilometres, within its window, cut so that each straight run errs by less than a metre. Over a gap
 * there is no motion; an instant between two gaps is a motion of no length.
 */
final class Course {
    private static final double ALLOWED_KM = 0.0005;
    private static final int DEEPEST = 16;

    final List<Motion> motions = new ArrayList<>();
    final double greatestDoubt;
    private final Trajectory trajectory;
    private final Projection projection;

    private record Spot(double at, double lon, double lat, double doubt, double east, double north) {}

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
            add(only, only);
        }
        Spot before = null;
        for (int piece = first; piece < last; piece++) {
            long start = Math.max(track.from, track.at[piece]);
            long end = Math.min(track.to, track.at[piece + 1]);
            if (start < end) {
                Spot from = before == null ? spot(piece, start) : before;
                Spot to = spot(piece, end);
                cut(from, to, 0);
                before = to;
            }
        }
    }

    private Spot spot(int piece, long at) {
        Track track = trajectory.track;
        double[] doubt = trajectory.doubt;
        if (at == track.at[piece]) {
            return spot((double) at, track.x[piece], track.y[piece], doubt[piece]);
        }
        int next = piece + 1;
        double share = (double) (at - track.at[piece]) / (track.at[next] - track.at[piece]);
        return share == 1
                ? spot((double) at, track.x[next], track.y[next], doubt[next])
                : spot(
                        (double) at,
                        track.x[piece] + share * (track.x[next] - track.x[piece]),
                        track.y[piece] + share * (track.y[next] - track.y[piece]),
                        doubt[piece] + share * (doubt[next] - doubt[piece]));
    }

    private Spot spot(double at, double lon, double lat, double doubt) {
        double[] point = new double[2];
        projection.project(lon, lat, point);
        return new Spot(at, lon, lat, doubt, point[0], point[1]);
    }

    private void cut(Spot from, Spot to, int depth) {
        if (depth < DEEPEST && (from.lon != to.lon || from.lat != to.lat)) {
            Spot half = spot(
                    (from.at + to.at) / 2,
                    (from.lon + to.lon) / 2,
                    (from.lat + to.lat) / 2,
                    (from.doubt + to.doubt) / 2);
            double east = half.east - (from.east + to.east) / 2;
            double north = half.north - (from.north + to.north) / 2;
            if (east * east + north * north > ALLOWED_KM * ALLOWED_KM) {
                cut(from, half, depth + 1);
                cut(half, to, depth + 1);
                return;
            }
        }
        add(from, to);
    }

    private void add(Spot from, Spot to) {
        motions.add(new Motion(
                from.at,
                to.at,
                from.east,
                from.north,
                to.east - from.east,
                to.north - from.north,
                from.doubt,
                to.doubt - from.doubt));
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
