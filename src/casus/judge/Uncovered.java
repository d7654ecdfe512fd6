package casus.judge;

import casus.finding.Finding;
import casus.finding.NotCovered;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Treaties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Conduct in a zone that clauses speak of, for which no clause has a finding: silence is not permission and not breach. */
final class Uncovered {
    private static final Comparator<Stay> LONGEST_FIRST =
            Comparator.comparing(stay -> Duration.between(stay.from(), stay.to()), Comparator.reverseOrder());

    private final Treaties treaties;
    private final List<Hearing> hearings;
    /** Only looked up in; never walked through. */
    private final Map<String, Formation> formations = new HashMap<>();
    /** Likewise, by subject. */
    private final Map<String, List<Finding>> findings = new HashMap<>();

    Uncovered(Scenario scenario, Treaties treaties, List<Hearing> hearings, List<Finding> findings) {
        this.treaties = treaties;
        this.hearings = hearings;
        scenario.formations().forEach(formation -> formations.put(formation.id(), formation));
        findings.forEach(finding -> this.findings
                .computeIfAbsent(finding.subject(), none -> new ArrayList<>())
                .add(finding));
    }

    void tell(StoryPart part, Told told) {
        Set<String> zones = new LinkedHashSet<>();
        treaties.clauses().forEach(clause -> zones.addAll(clause.places()));
        for (String zone : zones) {
            for (Stay stay : stays(zone, part)) {
                Formation formation = formation(stay);
                Verdict verdict = attributable(stay) ? Verdict.NOT_COVERED : Verdict.NOT_ATTRIBUTABLE;
                for (Gap gap : gaps(stay)) {
                    told.add(new NotCovered(
                            stay.formation(), stay.zone(), gap.from, gap.to, verdict, formation.place()));
                }
            }
        }
    }

    private Formation formation(Stay stay) {
        Formation formation = formations.get(stay.formation());
        if (formation == null) {
            throw new IllegalArgumentException("a stay of no formation of the story: " + stay);
        }
        return formation;
    }

    /**
     * The stays that some reading sees in the zone, under the name that clauses give it. Of two readings that put
     * different zones in the place of one, a stay in either counts; where both see the formation inside, the longer one.
     */
    private List<Stay> stays(String zone, StoryPart part) {
        List<String> measured = treaties.zonesOf(zone);
        Map<String, List<Stay>> seen = new LinkedHashMap<>();
        part.movements().stays().stream()
                .filter(stay -> !stay.possible() && measured.contains(stay.zone()) && part.tellsOf(stay))
                .forEach(stay -> seen.computeIfAbsent(stay.formation(), none -> new ArrayList<>())
                        .add(stay.in(zone)));
        return seen.values().stream().flatMap(Uncovered::longest).toList();
    }

    private static Stream<Stay> longest(List<Stay> ofOne) {
        List<Stay> longest = new ArrayList<>();
        ofOne.sort(LONGEST_FIRST);
        for (Stay stay : ofOne) {
            if (longest.stream().noneMatch(other -> contains(other, stay))) {
                longest.add(stay);
            }
        }
        return longest.stream();
    }

    private static boolean contains(Stay other, Stay stay) {
        return !other.from().isAfter(stay.from()) && !other.to().isBefore(stay.to());
    }

    private record Gap(Instant from, Instant to) {}

    private List<Gap> gaps(Stay stay) {
        List<Finding> covering = findings.getOrDefault(stay.formation(), List.of()).stream()
                .filter(finding -> finding.object().equals(stay.zone()))
                .sorted(Comparator.comparing(Finding::from))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        Instant at = stay.from();
        for (Finding finding : covering) {
            if (finding.from().isAfter(at) && finding.from().isBefore(stay.to())) {
                gaps.add(new Gap(at, finding.from()));
            }
            at = finding.to().isAfter(at) && !finding.from().isAfter(stay.to()) ? finding.to() : at;
        }
        boolean untouched = at.equals(stay.from())
                && covering.stream().noneMatch(one -> one.from().equals(stay.from()));
        if (at.isBefore(stay.to()) || untouched) {
            gaps.add(new Gap(at, stay.to()));
        }
        return gaps;
    }

    private boolean attributable(Stay stay) {
        return hearings.stream()
                .anyMatch(
                        hearing -> Whose.isABoundPartys(stay.formation(), stay.zone(), treaties, hearing::attributes));
    }
}
