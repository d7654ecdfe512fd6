package casus.report;

import casus.Outcome;
import casus.finding.Finding;
import casus.finding.Margin;
import casus.finding.Opinion;
import casus.finding.ReadingExplained;
import casus.judge.RulePack;
import casus.judge.Spoken;
import casus.report.Cell.Position;
import casus.report.Cell.Tested;
import casus.scenario.Event;
import casus.scenario.Expectation;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Reading;
import casus.treaty.Treaty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which verdicts of which clauses the expectations of scenarios check, and how near to the clauses' limits. What merely
 * happens in a scenario counts for nothing: only what an expectation names, and that is met.
 */
public final class Coverage {
    private final Map<String, Treaty> treaties = new LinkedHashMap<>();
    private final SortedMap<Cell, SortedSet<String>> checked = new TreeMap<>();
    private final Function<Treaty, Spoken> rules;
    private Spoken spoken = Spoken.NOTHING;

    /** @param rules of a treaty: which of its clauses have rules, under any reading */
    public Coverage(Function<Treaty, Spoken> rules) {
        this.rules = rules;
    }

    /**
     * A scenario as one reading or all of them judge it.
     *
     * @param whyNot asked where nothing was found
     */
    public record Judged(Outcome outcome, RulePack.WhyNot whyNot) {}

    /**
     * Counts what a scenario's expectations check.
     *
     * @param judged by the reading that an expectation names; by the parties' own where it is empty
     */
    public void add(Expectations compared, Scenario scenario, Function<String, Judged> judged) {
        Outcome all = judged.apply("").outcome();
        all.treaties().all().forEach(this::know);
        for (Expected one : compared.expected()) {
            Expectation expectation = one.expectation();
            if (expectation.isOfKnowledge()) {
                // Whether somebody learned of it says nothing of where the clause's limit is.
                continue;
            }
            Optional<Clause> clause = all.treaties().clause(ClauseId.of(expectation.clause()));
            if (one.met() && clause.isPresent()) {
                boolean held = all.judgement().readings().contains(expectation.reading());
                Judged by = judged.apply(held ? "" : expectation.reading());
                new Checks(clause.get(), expectation, by, scenario).of(one);
            }
        }
    }

    private void know(Treaty treaty) {
        if (treaties.putIfAbsent(treaty.id(), treaty) == null) {
            spoken = spoken.and(rules.apply(treaty));
        }
    }

    /** Whether the clause's rules set a time. */
    boolean isTimed(ClauseId clause) {
        return spoken.timed().contains(clause);
    }

    List<Treaty> treaties() {
        return List.copyOf(treaties.values());
    }

    /** The scenarios that check a cell, by name; none where nothing does. */
    SortedSet<String> of(Cell cell) {
        return checked.getOrDefault(cell, new TreeSet<>());
    }

    /** Cells that can exist, in order. */
    List<Cell> possible() {
        return cells().stream().filter(cell -> why(cell).isEmpty()).toList();
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Treaty treaty : treaties.values()) {
            for (Clause clause : treaty.clauses()) {
                for (Tested tested : Tested.values()) {
                    for (Position position : Position.values()) {
                        cells.add(new Cell(clause.id(), tested, position));
                    }
                }
            }
        }
        return cells;
    }

    /** Why a cell cannot exist, as a key of words; none where it can. What was checked can. */
    Optional<String> why(Cell cell) {
        return checked.containsKey(cell) ? Optional.empty() : Impossible.why(cell, clause(cell.clause()), spoken);
    }

    Clause clause(ClauseId id) {
        return treaties.values().stream()
                .flatMap(treaty -> treaty.clause(id).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clause " + id));
    }

    /** Of the cells that can exist, those that no expectation checks. */
    public List<Cell> gaps() {
        return possible().stream().filter(cell -> of(cell).isEmpty()).toList();
    }

    /** How many of a hundred possible cells are checked; all where there are none. */
    public double percent() {
        int all = possible().size();
        return all == 0 ? 100 : 100.0 * (all - gaps().size()) / all;
    }

    /** The expectations of one scenario on one clause. */
    private final class Checks {
        private final Clause clause;
        private final Expectation expectation;
        private final Judged judged;
        private final Scenario scenario;

        Checks(Clause clause, Expectation expectation, Judged judged, Scenario scenario) {
            this.clause = clause;
            this.expectation = expectation;
            this.judged = judged;
            this.scenario = scenario;
        }

        void of(Expected one) {
            if (expectation.kind().equals("no-finding")) {
                nothing();
            } else {
                said(expectation.kind()).ifPresent(tested -> one.matched().forEach(finding -> found(finding, tested)));
            }
        }

        private void found(Finding finding, Tested tested) {
            Optional<Margin> margin = finding.opinions().stream()
                    .filter(opinion -> opinion.reading().equals(expectation.reading()))
                    .findFirst()
                    .flatMap(Opinion::margin)
                    .or(finding::margin);
            count(tested, limit(expectation.reading()).of(finding, margin, tested));
        }

        /** Of formations, of the party that the clause binds, and of others that did something. */
        private void nothing() {
            Stream<String> formations = scenario.formations().stream().map(Formation::id);
            Stream<String> doers = scenario.events().stream().map(Event::by);
            Stream.of(formations, Stream.of(clause.binds()), doers)
                    .flatMap(ids -> ids)
                    .distinct()
                    .filter(id -> !id.isEmpty())
                    .filter(id -> expectation.by().isEmpty() || expectation.by().equals(id))
                    .forEach(this::nothing);
        }

        private void nothing(String subject) {
            for (ReadingExplained one : judged.whyNot().of(clause.id(), subject).readings()) {
                Limit limit = limit(one.reading());
                if (limit.binding()
                        && (expectation.reading().isEmpty()
                                || expectation.reading().equals(one.reading()))) {
                    Silence silence = new Silence(clause, isTimed(clause.id()), one, isAside(subject));
                    silence.tested(limit.acts(subject))
                            .ifPresent(tested -> count(tested, silence.near(limit.of(subject), limit.isBounded())));
                }
            }
        }

        /** Neither a formation nor the party that is bound: another, whose acts count only where they are of a kind spoken of. */
        private boolean isAside(String subject) {
            return !subject.equals(clause.binds())
                    && scenario.formation(subject).isEmpty();
        }

        private Limit limit(String reading) {
            return new Limit(judged.outcome(), clause, reading(reading), expectation, isTimed(clause.id()));
        }

        private Reading reading(String id) {
            return judged.outcome().treaties().readings().stream()
                    .filter(reading -> reading.id().equals(id))
                    .findFirst()
                    .orElse(Reading.BASE);
        }

        private void count(Tested tested, Set<Position> positions) {
            for (Position position : positions) {
                checked.computeIfAbsent(new Cell(clause.id(), tested, position), none -> new TreeSet<>())
                        .add(scenario.file());
            }
        }
    }

    /** That readings differ says of none of them what it says. */
    private static Optional<Tested> said(String kind) {
        return switch (kind) {
            case "breach" -> Optional.of(Tested.BREACHED);
            case "fulfilled", "pending" -> Optional.of(Tested.KEPT);
            case "permitted" -> Optional.of(Tested.PERMITTED);
            case "open" -> Optional.of(Tested.OPEN);
            case "not-attributable", "not-covered" -> Optional.of(Tested.NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }
}
