package casus;

import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Margin;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.LonLat;
import casus.treaty.Treaties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a finding against the story alone: where the formation was, on which side of the line, how far from it, and which
 * lines of the file tell so. It knows nothing of stays and shares no code with what finds them.
 *
 * @param file the lines of the scenario's file
 */
record FindingChecker(Scenario scenario, Treaties treaties, List<String> file) {
    /** Legs may be told a metre beside the geodesic: a crossing is looked for a little before and after. */
    private static final Duration A_LITTLE = Duration.ofSeconds(10);

    private static final double METRES = 2;
    private static final double SHARE = 0.0005;

    /** What does not hold of the finding, in words; empty where all of it does. */
    List<String> faults(Finding finding) {
        List<String> faults = new ArrayList<>();
        Formation formation = scenario.formation(finding.subject())
                .or(() -> scenario.formation(finding.object()))
                .orElseThrow();
        Ring zone = Ring.of(treaties.zone(measuredIn(finding)).orElseThrow());
        WayChecked way = new WayChecked(formation, scenario);
        ends(finding, way, zone, faults);
        margin(finding, way, zone, faults);
        new PlacesChecked(file).check(finding, faults);
        return faults;
    }

    private static String measuredIn(Finding finding) {
        return finding.because().stream()
                .filter(one -> one.fact().equals("stay"))
                .map(Because::zone)
                .findFirst()
                .orElseThrow();
    }

    private void ends(Finding finding, WayChecked way, Ring zone, List<String> faults) {
        Duration half = Duration.between(finding.from(), finding.to()).dividedBy(2);
        Duration step = half.compareTo(A_LITTLE) < 0 ? half : A_LITTLE;
        if (!meant(finding, way, zone, finding.from().plus(step))) {
            faults.add("not there just after from");
        }
        if (!meant(finding, way, zone, finding.to().minus(step))) {
            faults.add("not there just before to");
        }
        Set<Instant> told = told(finding);
        if (!told.contains(finding.from())
                && meant(finding, way, zone, finding.from().minus(A_LITTLE))) {
            faults.add("there before from already");
        }
        if (!told.contains(finding.to())
                && meant(finding, way, zone, finding.to().plus(A_LITTLE))) {
            faults.add("there after to still");
        }
    }

    /** Whether the formation is then where the finding has it: in the zone, or outside it and within the doubt. */
    private boolean meant(Finding finding, WayChecked way, Ring zone, Instant instant) {
        Optional<LonLat> place = way.at(instant);
        if (place.isEmpty()) {
            return false;
        }
        boolean inside = zone.holds(place.get());
        if (!isOutside(finding)) {
            return inside;
        }
        Ring.Nearest nearest = zone.nearest(place.get());
        double doubt = scenario.exact() ? 0 : nearest.doubtKm() + way.doubtKm(instant);
        return !inside && nearest.metres() < doubt * 1000;
    }

    /** Something that is to spare where nothing was permitted: it never was in the zone, and only may have been. */
    private static boolean isOutside(Finding finding) {
        return finding.kind() == Kind.OPEN
                && finding.margin().filter(margin -> margin.value() >= 0).isPresent();
    }

    /** The instants at which the law, a leave, the period or the act itself begins or ends a finding. */
    private Set<Instant> told(Finding finding) {
        Set<Instant> told = new HashSet<>(Set.of(scenario.from(), scenario.to()));
        Clause clause = treaties.clause(finding.clause()).orElseThrow();
        told.add(clause.inForce());
        clause.ended().ifPresent(told::add);
        for (Event event : scenario.events()) {
            boolean leave = event.what().equals("agree");
            boolean act = finding.because().stream().anyMatch(one -> one.id().equals(event.id()));
            if (leave || act) {
                told.add(event.at());
                event.until().ifPresent(told::add);
            }
        }
        return told;
    }

    private void margin(Finding finding, WayChecked way, Ring zone, List<String> faults) {
        LonLat where = finding.where().orElseThrow();
        boolean onAct = finding.because().stream().anyMatch(one -> one.fact().equals("event"))
                && scenario.formation(finding.subject()).isEmpty();
        if (!onAct && way.metresFrom(where, finding.from(), finding.to()) > METRES) {
            faults.add("never at where");
        }
        Optional<Margin> margin = finding.margin().filter(one -> one.unit().equals("km"));
        if (margin.isEmpty()) {
            return;
        }
        double told = margin.get().value() * 1000;
        if (Math.abs(Math.abs(told) - zone.nearest(where).metres()) > METRES + SHARE * Math.abs(told)) {
            faults.add("the margin is another at where");
        }
        boolean permitted = finding.kind() == Kind.PERMITTED;
        if (told != 0 && zone.holds(where) != (permitted ? told > 0 : told < 0)) {
            faults.add("where is on the other side");
        }
    }
}
