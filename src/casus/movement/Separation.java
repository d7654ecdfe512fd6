package casus.movement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far two formations are apart while both exist: one as seen from the other, which goes straight and at constant speed
 * wherever both do.
 */
final class Separation {
    private final List<Motion> runs = new ArrayList<>();

    /** The nearest that the two come. */
    record Nearest(double distance, long at) {}

    private record Shares(double from, double to) {}

    Separation(Course one, Course other) {
        int mine = 0;
        int theirs = 0;
        while (mine < one.motions.size() && theirs < other.motions.size()) {
            Motion a = one.motions.get(mine);
            Motion b = other.motions.get(theirs);
            double from = Math.max(a.from(), b.from());
            double to = Math.min(a.to(), b.to());
            if (from <= to) {
                runs.add(seen(a, b, from, to));
            }
            if (a.to() < b.to()) {
                mine++;
            } else {
                theirs++;
            }
        }
    }

    /** The one as seen from the other. */
    private static Motion seen(Motion a, Motion b, double from, double to) {
        double x = a.x(a.share(from)) - b.x(b.share(from));
        double y = a.y(a.share(from)) - b.y(b.share(from));
        double endX = a.x(a.share(to)) - b.x(b.share(to));
        double endY = a.y(a.share(to)) - b.y(b.share(to));
        return new Motion(from, to, x, y, endX - x, endY - y, 0, 0);
    }

    /** When they are at most that many kilometres apart. */
    Windows within(double radius) {
        List<Span> spans = new ArrayList<>();
        for (Motion run : runs) {
            Shares near = near(run, radius);
            if (near != null) {
                spans.add(new Span(Micros.rounded(run.time(near.from)), Micros.rounded(run.time(near.to))));
            }
        }
        return new Windows(spans);
    }

    private static @Nullable Shares near(Motion run, double radius) {
        double nearest = nearest(run, 0, 1);
        if (distance(run, nearest) > radius) {
            return null;
        }
        double speed2 = run.vx() * run.vx() + run.vy() * run.vy();
        if (speed2 == 0) {
            return new Shares(0, 1);
        }
        // Both roots of |place + s·way| = radius: as far before the foot of the perpendicular as after it.
        double foot = -(run.x() * run.vx() + run.y() * run.vy()) / speed2;
        double speed = Math.sqrt(speed2);
        double passes = Math.abs(run.x() * run.vy() - run.y() * run.vx());
        double square = (radius * speed - passes) * (radius * speed + passes);
        double half = Math.sqrt(Math.max(0, square)) / speed2;
        // The ends are decided by the distance there, so that what goes on in the next run is not cut by a rounding.
        double from = distance(run, 0) <= radius ? 0 : Math.min(nearest, Math.max(0, foot - half));
        double to = distance(run, 1) <= radius ? 1 : Math.max(nearest, Math.min(1, foot + half));
        return new Shares(from, to);
    }

    /** The nearest that they come in a span of the time in which both exist, and the first instant of it. */
    Nearest nearest(Span span) {
        Nearest best = null;
        for (Motion run : runs) {
            // The exact ends of a span lie up to half a microsecond beyond its rounded ones.
            double first = Math.max(run.from(), span.from() - 0.5);
            double last = Math.min(run.to(), span.to() + 0.5);
            if (first <= last) {
                double share = nearest(run, run.share(first), run.share(last));
                double distance = distance(run, share);
                if (best == null || distance < best.distance) {
                    long at = Micros.rounded(run.time(share));
                    best = new Nearest(distance, Math.min(span.to(), Math.max(span.from(), at)));
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("both do not exist in " + span);
        }
        return best;
    }

    /** The one as seen from the other in a span of the time in which both exist. */
    List<Motion> during(Span span) {
        List<Motion> parts = new ArrayList<>();
        for (Motion run : runs) {
            double from = Math.max(run.from(), (double) span.from());
            double to = Math.min(run.to(), (double) span.to());
            if (from < to) {
                double share = run.share(from);
                double part = run.share(to) - share;
                parts.add(new Motion(from, to, run.x(share), run.y(share), part * run.vx(), part * run.vy(), 0, 0));
            }
        }
        return parts;
    }

    private static double nearest(Motion run, double from, double to) {
        double speed2 = run.vx() * run.vx() + run.vy() * run.vy();
        if (speed2 == 0) {
            return from;
        }
        double foot = -(run.x() * run.vx() + run.y() * run.vy()) / speed2;
        return Math.min(to, Math.max(from, foot));
    }

    private static double distance(Motion run, double share) {
        double x = run.x(share);
        double y = run.y(share);
        return Math.sqrt(x * x + y * y);
    }
}
