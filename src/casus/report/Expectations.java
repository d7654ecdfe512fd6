package casus.report;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Kind;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.scenario.Expectation;
import casus.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a scenario expects, against what was found.
 *
 * @param unlisted breaches and open findings that no expectation matches; empty where the scenario allows others
 */
public record Expectations(List<Expected> expected, List<Finding> unlisted) {
    private static final String NO_FINDING = "no-finding";

    /** Where no expectation asks about a reading that was not judged. */
    public static Expectations compare(Scenario scenario, Judgement judgement) {
        return compare(scenario, judgement, reading -> judgement);
    }

    /**
     * In the order of the file; unlisted findings in the order of the judgement.
     *
     * @param alone judges the scenario by one reading alone, for expectations about the plain text or about one answer,
     *     which no party holds
     */
    public static Expectations compare(Scenario scenario, Judgement judgement, Function<String, Judgement> alone) {
        Map<String, Judgement> judged = new HashMap<>();
        List<Expected> expected = scenario.expectations().stream()
                .map(one -> compare(one, judged(one.reading(), judgement, judged, alone)))
                .toList();
        List<Finding> unlisted = judgement.findings().stream()
                .filter(finding -> !scenario.othersAllowed())
                .filter(finding -> finding.kind() == Kind.BREACH || finding.kind() == Kind.OPEN)
                .filter(finding ->
                        expected.stream().noneMatch(one -> one.matched().contains(finding)))
                .toList();
        return new Expectations(expected, unlisted);
    }

    private static Judgement judged(
            String reading, Judgement all, Map<String, Judgement> judged, Function<String, Judgement> alone) {
        return reading.isEmpty() || all.readings().contains(reading) ? all : judged.computeIfAbsent(reading, alone);
    }

    public boolean met() {
        return unlisted.isEmpty() && expected.stream().allMatch(Expected::met);
    }

    private static Expected compare(Expectation expectation, Judgement judgement) {
        List<Finding> found = judgement.findings().stream()
                .filter(finding -> finding.clause().toString().equals(expectation.clause()))
                .filter(finding ->
                        expectation.by().isEmpty() || finding.subject().equals(expectation.by()))
                .toList();
        if (expectation.isOfKnowledge()) {
            return new Expected(expectation, ExpectedKnowledge.isMet(expectation, judgement, found), List.of(), found);
        }
        if (expectation.kind().equals(NO_FINDING)) {
            boolean none = found.stream().noneMatch(finding -> counts(finding, expectation));
            return new Expected(expectation, none, List.of(), found);
        }
        List<Finding> matched = new ArrayList<>();
        for (Stretch stretch : stretches(expectation, found)) {
            if (stretch.at(expectation)) {
                matched.addAll(stretch.pieces);
            }
        }
        return new Expected(expectation, !matched.isEmpty(), List.copyOf(matched), found);
    }

    /** Whether a finding is one that {@code no-finding} rules out: within its time, and found in its reading. */
    private static boolean counts(Finding finding, Expectation expectation) {
        boolean before =
                expectation.from().map(from -> finding.to().isBefore(from)).orElse(false);
        boolean after = expectation.to().map(to -> finding.from().isAfter(to)).orElse(false);
        boolean found = expectation.reading().isEmpty()
                || verdict(finding, expectation.reading())
                        .map(verdict -> verdict != Verdict.NOT_COVERED && verdict != Verdict.NOT_ATTRIBUTABLE)
                        .orElse(false);
        return found && !before && !after;
    }

    /**
     * The findings that say what is expected. Those of one subject and object that follow on each other without a gap are
     * one stretch where a reading is asked about: they were cut where another reading changed.
     */
    private static List<Stretch> stretches(Expectation expectation, List<Finding> found) {
        List<Stretch> stretches = new ArrayList<>();
        for (Finding finding : found) {
            if (!says(finding, expectation)) {
                continue;
            }
            Optional<Stretch> before = stretches.stream()
                    .filter(stretch -> !expectation.reading().isEmpty() && stretch.goesOnIn(finding))
                    .findFirst();
            before.ifPresentOrElse(
                    stretch -> stretch.pieces.add(finding),
                    () -> stretches.add(new Stretch(new ArrayList<>(List.of(finding)))));
        }
        return stretches;
    }

    private static boolean says(Finding finding, Expectation expectation) {
        if (expectation.reading().isEmpty()) {
            return finding.kind().word().equals(expectation.kind());
        }
        return verdict(finding, expectation.reading())
                .map(verdict -> verdict.word().equals(expectation.kind()))
                .orElse(false);
    }

    private static Optional<Verdict> verdict(Finding finding, String reading) {
        return finding.opinions().stream()
                .filter(opinion -> opinion.reading().equals(reading))
                .findFirst()
                .map(Opinion::verdict);
    }

    /** Findings that follow on each other. */
    private record Stretch(List<Finding> pieces) {
        boolean goesOnIn(Finding finding) {
            Finding last = pieces.get(pieces.size() - 1);
            return last.subject().equals(finding.subject())
                    && last.object().equals(finding.object())
                    && last.to().equals(finding.from());
        }

        boolean at(Expectation expectation) {
            Instant from = pieces.get(0).from();
            Instant to = pieces.get(pieces.size() - 1).to();
            return near(from, expectation.from(), expectation.within())
                    && near(to, expectation.to(), expectation.within());
        }
    }

    static boolean near(Instant actual, Optional<Instant> wanted, Duration within) {
        return wanted.map(at -> Duration.between(at, actual).abs().compareTo(within) <= 0)
                .orElse(true);
    }
}
