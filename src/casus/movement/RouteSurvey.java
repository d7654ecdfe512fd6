package casus.movement;

import casus.problem.Problem;
import casus.problem.ScenarioRejected;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.scenario.Waypoint;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** From a formation's waypoints to its trajectory. */
final class RouteSurvey {
    private final long opens;
    private final long closes;
    private final boolean exact;
    private final FixTable fixes = new FixTable();
    /** Of the pieces between the fixes, those whose way is unknown. */
    private final BitSet gaps = new BitSet();

    /** Whether a gap lies between the last fix and the next. */
    private boolean lost;

    /** A place at an instant, with the doubts of both. */
    record Fix(long at, double lon, double lat, double doubt, double timeDoubt) {}

    private RouteSurvey(Scenario scenario) {
        opens = Micros.of(scenario.from());
        closes = Micros.of(scenario.to());
        exact = scenario.exact();
    }

    /**
     * The trajectory of a formation within the scenario's period; empty where none of it lies there.
     *
     * @throws ScenarioRejected where a leg crosses the antimeridian or comes near a pole
     * @throws IllegalArgumentException where the waypoints do not follow each other in time, which the reader checks
     */
    static Optional<Trajectory> of(Formation formation, Scenario scenario) {
        RouteSurvey survey = new RouteSurvey(scenario);
        survey.follow(formation.route());
        return survey.fixes.count() == 0
                ? Optional.empty()
                : Optional.of(
                        survey.fixes.trajectory(formation.id(), survey.gaps, new Span(survey.opens, survey.closes)));
    }

    private void follow(List<Waypoint> route) {
        for (int i = 0; i < route.size(); i++) {
            Waypoint here = route.get(i);
            Fix arrives = fix(here, Micros.of(here.at()));
            Fix leaves = fix(here, Micros.of(here.leaves()));
            boolean joined = i > 0 && !here.afterGap();
            lost |= here.afterGap();
            if (joined) {
                Waypoint before = route.get(i - 1);
                leg(fix(before, Micros.of(before.leaves())), arrives, here);
            }
            if (leaves.at() > arrives.at()) {
                piece(arrives, leaves);
            } else if (!joined && (i + 1 == route.size() || route.get(i + 1).afterGap())) {
                alone(arrives);
            }
        }
    }

    private Fix fix(Waypoint waypoint, long at) {
        return new Fix(
                at,
                waypoint.where().lon(),
                waypoint.where().lat(),
                exact ? 0 : waypoint.doubt().value(),
                exact ? 0 : Micros.of(waypoint.timeDoubt()));
    }

    private void leg(Fix start, Fix end, Waypoint arrival) {
        if (end.at() <= start.at()) {
            throw new IllegalArgumentException(
                    "waypoints must rise in time: " + arrival.at() + " at " + arrival.place());
        }
        if (end.at() < opens || start.at() > closes) {
            return;
        }
        if (Math.abs(end.lon() - start.lon()) >= GeodesicLeg.HALF_TURN) {
            throw refused(arrival, "route-antimeridian", "this leg crosses the antimeridian");
        }
        if (arrival.straightInLonLat()) {
            piece(start, end);
            return;
        }
        if (GeodesicLeg.nearsPole(start, end)) {
            throw refused(arrival, "route-near-pole", "this leg comes within five degrees of a pole");
        }
        List<Fix> cut = new GeodesicLeg(start, end).cut();
        for (int i = 1; i < cut.size(); i++) {
            piece(cut.get(i - 1), cut.get(i));
        }
    }

    /** Pieces outside the scenario's period are left out; one that reaches into it stays whole, so that it stays straight. */
    private void piece(Fix start, Fix end) {
        if (end.at() < opens || start.at() > closes) {
            return;
        }
        if (fixes.count() == 0 || lost) {
            begin(start);
        }
        fixes.add(end);
    }

    private void alone(Fix fix) {
        if (fix.at() >= opens && fix.at() <= closes) {
            begin(fix);
        }
    }

    private void begin(Fix fix) {
        if (fixes.count() > 0) {
            gaps.set(fixes.count() - 1);
        }
        fixes.add(fix);
        lost = false;
    }

    private static ScenarioRejected refused(Waypoint arrival, String code, String message) {
        return new ScenarioRejected(List.of(
                Problem.error(code, message, "give the route in parts that stay clear of it", arrival.place())));
    }
}
