package casus.judge;

import casus.finding.Finding;
import casus.finding.NotCovered;
import casus.finding.Verdict;
import casus.movement.Movements;
import casus.movement.Stay;
import casus.problem.Place;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Treaties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Conduct in a zone that clauses speak of, for which no clause has a finding: silence is not permission and not breach. */
final class Uncovered {
    private static final Comparator<Stay> LONGEST_FIRST =
            Comparator.comparing(stay -> Duration.between(stay.from(), stay.to()), Comparator.reverseOrder());

    private Uncovered() {}

    static List<NotCovered> of(
            Scenario scenario, Treaties treaties, Movements movements, List<Hearing> hearings, List<Finding> findings) {
        Set<String> zones = new LinkedHashSet<>();
        treaties.clauses().forEach(clause -> zones.addAll(clause.places()));
        List<NotCovered> uncovered = new ArrayList<>();
        for (Stay stay : stays(zones, treaties, movements)) {
            Verdict verdict = attributable(stay, treaties, hearings) ? Verdict.NOT_COVERED : Verdict.NOT_ATTRIBUTABLE;
            Place place =
                    scenario.formation(stay.formation()).map(Formation::place).orElseThrow();
            for (Gap gap : gaps(stay, findings)) {
                uncovered.add(new NotCovered(stay.formation(), stay.zone(), gap.from, gap.to, verdict, place));
            }
        }
        uncovered.sort(Comparator.comparing(NotCovered::from)
                .thenComparing(NotCovered::formation)
                .thenComparing(NotCovered::zone));
        return uncovered;
    }

    /**
     * The stays that some reading sees in the zones, under the names that clauses give them. Of two readings that put
     * different zones in the place of one, a stay in either counts; where both see the formation inside, the longer one.
     */
    private static List<Stay> stays(Set<String> zones, Treaties treaties, Movements movements) {
        List<Stay> stays = new ArrayList<>();
        for (String zone : zones) {
            List<String> measured = treaties.zonesOf(zone);
            List<Stay> seen = movements.stays().stream()
                    .filter(stay -> !stay.possible() && measured.contains(stay.zone()))
                    .map(stay -> stay.in(zone))
                    .sorted(LONGEST_FIRST)
                    .toList();
            int told = stays.size();
            for (Stay stay : seen) {
                if (stays.subList(told, stays.size()).stream().noneMatch(other -> contains(other, stay))) {
                    stays.add(stay);
                }
            }
        }
        return stays;
    }

    private static boolean contains(Stay other, Stay stay) {
        return other.formation().equals(stay.formation())
                && !other.from().isAfter(stay.from())
                && !other.to().isBefore(stay.to());
    }

    private record Gap(Instant from, Instant to) {}

    private static List<Gap> gaps(Stay stay, List<Finding> findings) {
        List<Finding> covering = findings.stream()
                .filter(finding -> finding.subject().equals(stay.formation())
                        && finding.object().equals(stay.zone()))
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

    private static boolean attributable(Stay stay, Treaties treaties, List<Hearing> hearings) {
        return hearings.stream()
                .anyMatch(
                        hearing -> Whose.isABoundPartys(stay.formation(), stay.zone(), treaties, hearing::attributes));
    }
}
