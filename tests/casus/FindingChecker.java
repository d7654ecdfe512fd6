package casus;

import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.Margin;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.scenario.Event;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.ClauseKind;
import casus.treaty.LonLat;
import casus.treaty.Treaties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    private static final double A_HALT = 0.001;

    /** What does not hold of the finding, in words; empty where all of it does. */
    List<String> faults(Finding finding) {
        List<String> faults = new ArrayList<>();
        Optional<Because> stay = finding.because().stream()
                .filter(one -> one.fact().equals("stay"))
                .findFirst();
        stay.ifPresentOrElse(
                one -> stay(finding, one, faults), () -> new ActChecked(scenario, treaties).check(finding, faults));
        new PlacesChecked(file).check(finding, faults);
        return faults;
    }

    private void stay(Finding finding, Because stay, List<String> faults) {
        Ring zone = ring(stay.zone());
        WayChecked way = new WayChecked(scenario.formation(stay.id()).orElseThrow(), scenario);
        ends(finding, way, zone, standIns(stay.zone()), faults);
        margin(finding, way, zone, faults);
    }

    private Ring ring(String zone) {
        return Ring.of(treaties.zone(zone).orElseThrow());
    }

    /** The zones that other readings put in its place: where they begin and end, a finding may be cut. */
    private List<Ring> standIns(String zone) {
        return treaties.zones().stream()
                .map(one -> treaties.zonesOf(one.id()))
                .filter(ids -> ids.contains(zone))
                .flatMap(List::stream)
                .distinct()
                .map(this::ring)
                .toList();
    }

    private void ends(Finding finding, WayChecked way, Ring zone, List<Ring> standIns, List<String> faults) {
        Duration half = Duration.between(finding.from(), finding.to()).dividedBy(2);
        Duration step = half.compareTo(A_LITTLE) < 0 ? half : A_LITTLE;
        boolean outside = isOutside(finding, way, zone, finding.from().plus(half));
        Depth depth = instant -> way.at(instant).map(place -> depth(place, outside, instant, way, zone));
        Depth cut = instant -> way.at(instant).map(place -> fromALimit(place, instant, way, standIns));
        end("from", finding.from(), step, finding, depth, cut, faults);
        end("to", finding.to(), step.negated(), finding, depth, cut, faults);
    }

    /** How far within its limit the formation is at an instant, in metres; empty while there is no such formation. */
    private interface Depth {
        Optional<Double> at(Instant instant);
    }

    private void end(
            String end, Instant at, Duration inwards, Finding finding, Depth depth, Depth cut, List<String> faults) {
        double slack =
                METRES + SHARE * 1000 * finding.margin().map(Margin::doubt).orElse(0.0);
        // To the millimetre on the line is a halt on it, which is not in the zone.
        if (depth.at(at.plus(inwards))
                .filter(within -> within >= -slack && (isTooShort(inwards) || Math.abs(within) > A_HALT))
                .isEmpty()) {
            faults.add("not there within " + end);
        }
        // What is found of an instant is found of the first or the last at which the formation is there.
        Stream<Duration> outwards = inwards.isZero()
                ? Stream.of(Duration.ofNanos(-1000), Duration.ofNanos(1000))
                : Stream.of(inwards.negated());
        boolean isFirstOrLast = outwards.anyMatch(out -> depth.at(at.plus(out)).isEmpty());
        boolean isOnTheLimit =
                Stream.of(depth, cut).flatMap(one -> one.at(at).stream()).anyMatch(within -> Math.abs(within) <= slack);
        if (!told(finding).contains(at) && !isFirstOrLast && !isOnTheLimit) {
            faults.add("not on the line at " + end);
        }
    }

    /** In less than a millisecond nothing goes a millimetre: that it is there for so short a time is no halt. */
    private static boolean isTooShort(Duration inwards) {
        return inwards.abs().compareTo(Duration.ofMillis(1)) < 0;
    }

    /** Into the zone; or, of what stayed outside and only may have been in it, nearer to it than the doubt. */
    private double depth(LonLat place, boolean outside, Instant instant, WayChecked way, Ring zone) {
        Ring.Nearest nearest = zone.nearest(place);
        boolean inside = zone.holds(place);
        if (!outside || inside) {
            return inside && !outside ? nearest.metres() : -nearest.metres();
        }
        double doubt = scenario.exact() ? 0 : nearest.doubtKm() + way.doubtKm(instant);
        return doubt * 1000 - nearest.metres();
    }

    /** How far from where some reading's zone ends, or may end. */
    private double fromALimit(LonLat place, Instant instant, WayChecked way, List<Ring> zones) {
        double least = Double.POSITIVE_INFINITY;
        for (Ring zone : zones) {
            Ring.Nearest nearest = zone.nearest(place);
            double doubt = scenario.exact() ? 0 : 1000 * (nearest.doubtKm() + way.doubtKm(instant));
            least = Math.min(least, Math.min(nearest.metres(), Math.abs(nearest.metres() - doubt)));
        }
        return least;
    }

    /** Something to spare where nothing was permitted: it never was in the zone. Of nought the sign tells nothing. */
    private static boolean isOutside(Finding finding, WayChecked way, Ring zone, Instant middle) {
        double margin = finding.margin().map(Margin::value).orElse(-1.0);
        boolean isIn = way.at(middle).filter(zone::holds).isPresent();
        return verdict(finding) == Verdict.OPEN && (margin > 0 || (margin == 0 && !isIn));
    }

    /** The gravest of the opinions is the one that is told. */
    private static Verdict verdict(Finding finding) {
        return finding.opinions().stream()
                .map(Opinion::verdict)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The instants at which the law, a leave, the period or the act itself begins or ends a finding. */
    private Set<Instant> told(Finding finding) {
        Set<Instant> told = new HashSet<>(Set.of(scenario.from(), scenario.to()));
        Clause clause = treaties.clause(finding.clause()).orElseThrow();
        told.add(clause.inForce());
        clause.ended().ifPresent(told::add);
        // Leave that another clause gives begins with that clause's own time, in the middle of a stay too.
        treaties.clauses().stream()
                .filter(other -> other.kind() == ClauseKind.PERMISSION)
                .forEach(other -> {
                    told.add(other.inForce());
                    other.ended().ifPresent(told::add);
                });
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
        boolean onAct = finding.because().stream().anyMatch(one -> one.fact().equals("event"))
                && scenario.formation(finding.subject()).isEmpty();
        if (finding.where().isEmpty()) {
            if (!onAct) {
                faults.add("nowhere");
            }
            return;
        }
        LonLat where = finding.where().get();
        // What a stay's end fulfils is told where the stay was deepest.
        Instant since = finding.from().equals(finding.to()) ? scenario.from() : finding.from();
        if (!onAct && way.metresFrom(where, since, finding.to()) > METRES) {
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
        boolean permitted = verdict(finding) == Verdict.PERMITTED;
        if (told != 0 && zone.holds(where) != (permitted ? told > 0 : told < 0)) {
            faults.add("where is on the other side");
        }
    }
}
