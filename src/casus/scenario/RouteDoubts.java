package casus.scenario;

import casus.treaty.ForceKind;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What about a route makes one wonder whether its numbers are right, though it can be judged. */
final class RouteDoubts {
    private final Desk desk;

    RouteDoubts(Desk desk) {
        this.desk = desk;
    }

    void warn(List<Waypoint> route, Optional<ForceKind> kind) {
        if (route.isEmpty()) {
            return;
        }
        kind.ifPresent(of -> {
            for (int i = 1; i < route.size(); i++) {
                warnOfSpeed(route.get(i - 1), route.get(i), of);
            }
        });
        warnOfPeriod(route);
    }

    /** As {@link #warn}, but of all legs that are too fast at once: a track has thousands. */
    void warnOfImport(List<Waypoint> route, Optional<ForceKind> kind) {
        if (route.isEmpty()) {
            return;
        }
        kind.ifPresent(of -> warnOfSpeeds(route, of));
        warnOfPeriod(route);
    }

    private void warnOfPeriod(List<Waypoint> route) {
        Waypoint first = route.get(0);
        Waypoint last = route.get(route.size() - 1);
        boolean over = desk.start().filter(last.leaves()::isBefore).isPresent();
        boolean notYet = desk.end().filter(first.at()::isAfter).isPresent();
        if (over || notYet) {
            desk.problems()
                    .warning(
                            "outside-period",
                            "the whole route lies " + (over ? "before" : "after") + " the scenario's period",
                            "check the years of the route and of `from` and `to`",
                            first.place());
        }
    }

    private void warnOfSpeeds(List<Waypoint> route, ForceKind kind) {
        int tooFast = 0;
        int fastest = 0;
        double most = kind.kmPerHour();
        for (int i = 1; i < route.size(); i++) {
            double speed = kilometres(route.get(i - 1), route.get(i)) / hours(route.get(i - 1), route.get(i));
            tooFast += speed > kind.kmPerHour() ? 1 : 0;
            fastest = speed > most ? i : fastest;
            most = Math.max(most, speed);
        }
        if (tooFast > 0) {
            desk.problems()
                    .warning(
                            "too-fast",
                            "%,d of %,d legs of this track need more than the %s km/h that a %s makes; the fastest %s km/h"
                                    .formatted(
                                            tooFast,
                                            route.size() - 1,
                                            rounded(kind.kmPerHour()),
                                            kind.name().en(),
                                            rounded(most)),
                            "check the fix of %s".formatted(route.get(fastest).at()),
                            route.get(fastest).place());
        }
    }

    private static double kilometres(Waypoint from, Waypoint to) {
        return SpotReader.metres(from.where(), to.where()) / 1000;
    }

    private static double hours(Waypoint from, Waypoint to) {
        return Duration.between(from.leaves(), to.at()).toNanos() / 3.6e12;
    }

    private void warnOfSpeed(Waypoint from, Waypoint to, ForceKind kind) {
        double kilometres = kilometres(from, to);
        double hours = hours(from, to);
        double speed = kilometres / hours;
        if (speed > kind.kmPerHour()) {
            desk.problems()
                    .warning(
                            "too-fast",
                            "the way here needs %s km/h; a %s makes %s km/h at most"
                                    .formatted(rounded(speed), kind.name().en(), rounded(kind.kmPerHour())),
                            "%s km in %s h: check the two times and places"
                                    .formatted(rounded(kilometres), rounded(hours)),
                            to.place());
        }
    }

    private static String rounded(double value) {
        String text = String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
