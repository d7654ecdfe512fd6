package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Kind;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.scenario.Scenario;
import casus.treaty.ClauseId;
import casus.treaty.Suppositions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One reading alone, a clause left out, many threads: what must hold between two judgements of one story. */
final class SuppositionLawsTest {
    private static final String ZONE = "demilitarized-zone";
    private static final Set<Verdict> SILENT = Set.of(Verdict.NOT_COVERED, Verdict.NOT_ATTRIBUTABLE);
    private static final int THREADS = 8;

    private record Span(Instant from, Instant to) {}

    static Stream<Arguments> stories() {
        return Drawn.stories(5_001, 120);
    }

    private static Judgement under(String reading, Drawn story) {
        return judged(story, new Suppositions(Map.of(), List.of(), List.of(reading)));
    }

    private static Judgement judged(Drawn story, Suppositions suppositions) {
        Scenario scenario = Shipped.scenario(story.text());
        return Shipped.outcome(scenario, Shipped.supposing(suppositions)).judgement();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void under_one_reading_findings_and_gaps_cover_every_stay_and_nothing_twice(Drawn one) {
        for (String reading : List.of("china", "japan", "base")) {
            Judgement judged = under(reading, one);
            List<Stay> stays = one.outcome().movements().stays().stream()
                    .filter(stay -> !stay.possible() && stay.zone().equals(zoneOf(reading)))
                    .toList();
            for (Stay stay : stays) {
                assertNothingTwice(judged, stay);
                assertThat(joined(pieces(judged, stay)))
                        .as("%s of %s from %s", reading, stay.formation(), stay.from())
                        .isEqualTo(new Span(stay.from(), stay.to()));
            }
        }
    }

    /** The zone that the reading puts in the place of the one that clauses name. */
    private static String zoneOf(String reading) {
        return Shipped.TREATIES.readings().stream()
                .filter(one -> one.id().equals(reading))
                .map(one -> Shipped.TREATIES.zone(one, ZONE))
                .findFirst()
                .orElse(ZONE);
    }

    private static List<Span> pieces(Judgement judged, Stay stay) {
        Stream<Span> found = judged.findings().stream()
                .filter(one ->
                        one.subject().equals(stay.formation()) && one.object().equals(ZONE))
                .map(one -> new Span(one.from(), one.to()));
        Stream<Span> gaps = judged.notCovered().stream()
                .filter(one ->
                        one.formation().equals(stay.formation()) && one.zone().equals(ZONE))
                .map(one -> new Span(one.from(), one.to()));
        return Stream.concat(found, gaps)
                .filter(one -> one.to().isAfter(stay.from()) && one.from().isBefore(stay.to()))
                // Leave without an end is leave for an instant, and covers nothing of a stay.
                .filter(one -> one.to().isAfter(one.from()))
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }

    /** Pieces without a gap, as one. They overlap only where clauses that bind both parties speak of one conduct. */
    private static Span joined(List<Span> pieces) {
        assertThat(pieces).isNotEmpty();
        Instant covered = pieces.get(0).to();
        for (Span piece : pieces) {
            assertThat(piece.from()).isBeforeOrEqualTo(covered);
            covered = piece.to().isAfter(covered) ? piece.to() : covered;
        }
        return new Span(pieces.get(0).from(), covered);
    }

    private static void assertNothingTwice(Judgement judged, Stay stay) {
        Map<ClauseId, Instant> told = new HashMap<>();
        judged.findings().stream()
                .filter(one ->
                        one.subject().equals(stay.formation()) && one.object().equals(ZONE))
                .sorted(Comparator.comparing(Finding::from))
                .forEach(one -> {
                    Instant before = told.put(one.clause(), one.to());
                    assertThat(before == null || !one.from().isBefore(before))
                            .as("%s of %s at %s", one.clause(), stay.formation(), one.from())
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_reading_heard_alone_says_what_it_says_among_the_others(Drawn one) {
        Judgement merged = one.outcome().judgement();
        for (String reading : List.of("china", "japan")) {
            List<Finding> alone = under(reading, one).findings();
            for (Finding finding : merged.findings()) {
                Opinion opinion = finding.opinions().stream()
                        .filter(other -> other.reading().equals(reading))
                        .findFirst()
                        .orElseThrow();
                agrees(finding, opinion, alone);
            }
        }
    }

    private static void agrees(Finding finding, Opinion opinion, List<Finding> alone) {
        List<Finding> same = alone.stream()
                .filter(other -> other.clause().equals(finding.clause())
                        && other.subject().equals(finding.subject())
                        && other.object().equals(finding.object())
                        && !other.from().isAfter(finding.from())
                        && !other.to().isBefore(finding.to()))
                .toList();
        boolean excepted =
                opinion.verdict() == Verdict.PERMITTED && !opinion.rule().equals(finding.rule());
        if (SILENT.contains(opinion.verdict()) || (excepted && same.isEmpty())) {
            assertThat(same.stream().filter(other -> other.to().isAfter(other.from())))
                    .as(finding.toString())
                    .isEmpty();
            return;
        }
        assertThat(same).as(finding.toString()).isNotEmpty();
        boolean whole = same.stream()
                .anyMatch(other -> other.from().equals(finding.from())
                        && other.to().equals(finding.to())
                        && other.kind().name().equals(opinion.verdict().name())
                        && other.margin().equals(opinion.margin()));
        // A part may be too shallow to be sure of, where the whole is not.
        boolean part = same.stream()
                .anyMatch(other -> other.kind().name().equals(opinion.verdict().name())
                        || (other.kind() == Kind.BREACH && opinion.verdict() == Verdict.OPEN));
        assertThat(whole || part).as(finding.toString()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void without_a_clause_nothing_is_found_under_it_and_the_rest_stays(Drawn one) {
        List<Finding> before = one.outcome().judgement().findings();
        for (String clause : List.of("1", "1-leave", "2", "2-protection")) {
            String left = "tanggu-1933/" + clause;
            List<Finding> after = judged(one, new Suppositions(Map.of(), List.of(left), List.of()))
                    .findings();
            // What leave was given for returns to the prohibition, and is looked at below.
            List<String> returns = clause.equals("1-leave") ? List.of(left, "tanggu-1933/1") : List.of(left);
            assertThat(after).noneMatch(finding -> finding.clause().toString().equals(left));
            assertThat(after.stream().filter(kept(returns)))
                    .isEqualTo(before.stream().filter(kept(returns)).toList());
        }
    }

    private static java.util.function.Predicate<Finding> kept(List<String> returns) {
        return finding -> !returns.contains(finding.clause().toString());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_a_permission_covered_returns_to_the_prohibition_without_it(Drawn one) {
        Suppositions with = new Suppositions(Map.of(), List.of(), List.of("japan"));
        Suppositions without = new Suppositions(Map.of(), List.of("tanggu-1933/1-leave"), List.of("japan"));
        assertThat(covered(judged(one, without))).isEqualTo(covered(judged(one, with)));
    }

    /** Leave for a stay that only the doubt allows is no finding, and what it covered is none either. */
    private static boolean onlyPossible(Finding one) {
        return one.kind() == Kind.OPEN
                && one.margin().filter(margin -> margin.value() > 0).isPresent();
    }

    /** By formation, the spans that article 1 and its leave speak of, those that meet as one. */
    private static List<String> covered(Judgement judged) {
        List<Finding> spoken = judged.findings().stream()
                .filter(one -> one.clause().toString().startsWith("tanggu-1933/1"))
                .filter(one -> one.to().isAfter(one.from()))
                .filter(one -> !onlyPossible(one))
                .sorted(Comparator.comparing(Finding::subject).thenComparing(Finding::from))
                .toList();
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < spoken.size(); i++) {
            Finding here = spoken.get(i);
            boolean meets = i > 0
                    && spoken.get(i - 1).subject().equals(here.subject())
                    && spoken.get(i - 1).to().equals(here.from());
            if (!meets) {
                spans.add(here.subject() + " from " + here.from());
            }
            boolean goesOn = i + 1 < spoken.size()
                    && spoken.get(i + 1).subject().equals(here.subject())
                    && spoken.get(i + 1).from().equals(here.to());
            if (!goesOn) {
                spans.add(here.subject() + " to " + here.to());
            }
        }
        return spans;
    }

    @Test
    void eight_threads_judge_with_one_pack_as_one_does() throws Exception {
        List<Drawn> stories = LongStream.range(9_001, 9_121).mapToObj(Drawn::of).toList();
        List<Judgement> one =
                stories.stream().map(story -> story.outcome().judgement()).toList();
        List<Callable<Judgement>> asked = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            stories.forEach(story -> asked.add(() -> story.outcome().judgement()));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Judgement>> judged = threads.invokeAll(asked);
            for (int i = 0; i < judged.size(); i++) {
                assertThat(judged.get(i).get()).isEqualTo(one.get(i % one.size()));
            }
        } finally {
            threads.shutdown();
        }
    }
}
