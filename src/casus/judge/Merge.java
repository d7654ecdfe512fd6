package casus.judge;

import casus.finding.Finding;
import casus.finding.Kind;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.scenario.Event;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays the readings over each other: for each clause, subject and object, time is split where any reading's verdict
 * changes; where all agree that is the finding's kind, and where they differ it is contested.
 */
final class Merge {
    private static final Set<Verdict> SAYS_NOTHING = EnumSet.of(Verdict.NOT_COVERED, Verdict.NOT_ATTRIBUTABLE);

    private final List<Hearing> hearings;
    private final List<Cut> cuts;

    /** @param cuts for each hearing, in the same order */
    Merge(List<Hearing> hearings, List<Cut> cuts) {
        this.hearings = hearings;
        this.cuts = cuts;
    }

    /** What may be one finding: the same clause, subject, object and, for an act, the same act. */
    private record Matter(ClauseId clause, String subject, String object, String act) {
        static Matter of(Piece piece) {
            Candidate cut = piece.cut();
            return new Matter(
                    cut.clause(),
                    cut.subject(),
                    cut.object(),
                    cut.isDuty() ? "" : cut.act().map(Event::id).orElse(""));
        }
    }

    /** A stretch of time on which no reading's verdict changes: for each hearing its piece, or none. */
    private record Stretch(Instant from, Instant to, List<Optional<Piece>> said) {
        boolean continues(Stretch next) {
            return to.equals(next.from) && said.equals(next.said);
        }
    }

    /** Every finding, without its number. */
    void tell(Told told) {
        Map<Matter, List<List<Piece>>> matters = new LinkedHashMap<>();
        for (int i = 0; i < hearings.size(); i++) {
            for (Piece piece : cuts.get(i).pieces()) {
                matters.computeIfAbsent(Matter.of(piece), matter -> emptyLists())
                        .get(i)
                        .add(piece);
            }
        }
        matters.forEach((matter, byHearing) -> stretches(byHearing)
                .forEach(stretch -> finding(matter, stretch).ifPresent(found -> told.add(found, matter.act()))));
    }

    private List<List<Piece>> emptyLists() {
        List<List<Piece>> lists = new ArrayList<>();
        hearings.forEach(hearing -> lists.add(new ArrayList<>()));
        return lists;
    }

    private static List<Stretch> stretches(List<List<Piece>> byHearing) {
        List<Piece> all = byHearing.stream().flatMap(List::stream).toList();
        TreeSet<Instant> cuts = new TreeSet<>();
        TreeSet<Instant> points = new TreeSet<>();
        for (Piece piece : all) {
            cuts.add(piece.from());
            cuts.add(piece.to());
            if (piece.isInstant()) {
                points.add(piece.from());
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        points.forEach(point -> add(stretches, byHearing, point, point));
        @Nullable Instant last = null;
        for (Instant cut : cuts) {
            if (last != null) {
                add(stretches, byHearing, last, cut);
            }
            last = cut;
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, List<List<Piece>> byHearing, Instant from, Instant to) {
        List<Optional<Piece>> said = byHearing.stream()
                .map(list ->
                        list.stream().filter(piece -> piece.covers(from, to)).findFirst())
                .toList();
        if (said.stream().allMatch(Optional::isEmpty)) {
            return;
        }
        Stretch next = new Stretch(from, to, said);
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).continues(next)) {
            stretches.set(last, new Stretch(stretches.get(last).from(), to, said));
        } else {
            stretches.add(next);
        }
    }

    private Optional<Finding> finding(Matter matter, Stretch stretch) {
        if (stretch.said().stream().flatMap(Optional::stream).allMatch(Piece::isExcepted)) {
            // The permitting clause has a finding of its own for the same conduct.
            return Optional.empty();
        }
        List<Optional<Piece>> here = new ArrayList<>();
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < hearings.size(); i++) {
            Cut cut = cuts.get(i);
            here.add(stretch.said().get(i).map(piece -> cut.narrowed(piece, stretch.from(), stretch.to())));
            opinions.add(opinion(matter, i, here.get(i)));
        }
        Piece lead = lead(here);
        return Optional.of(new Finding(
                "",
                kind(opinions),
                matter.clause(),
                lead.reason().rule(),
                matter.subject(),
                matter.object(),
                stretch.from(),
                stretch.to(),
                lead.fromDoubt(),
                lead.toDoubt(),
                lead.sureFrom(),
                lead.where(),
                lead.margin(),
                opinions,
                lead.reason().because()));
    }

    /** The gravest; of equal ones that of the reading whose name comes first, so that the order of readings says nothing. */
    private Piece lead(List<Optional<Piece>> here) {
        return IntStream.range(0, here.size())
                .filter(i -> here.get(i).isPresent())
                .boxed()
                .min(Comparator.<Integer, Verdict>comparing(
                                i -> here.get(i).orElseThrow().verdict())
                        .thenComparing(i -> hearings.get(i).reading().id()))
                .flatMap(here::get)
                .orElseThrow();
    }

    private Opinion opinion(Matter matter, int number, Optional<Piece> said) {
        String reading = hearings.get(number).reading().id();
        return said.map(piece -> new Opinion(
                        reading,
                        piece.verdict(),
                        piece.reason().clause(),
                        piece.reason().rule(),
                        piece.margin(),
                        piece.sureFrom(),
                        piece.reason().because()))
                .orElseGet(() -> new Opinion(
                        reading,
                        silent(matter, number),
                        matter.clause(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private Verdict silent(Matter matter, int number) {
        Optional<Clause> clause = cuts.get(number).clause(matter.clause());
        String doer = matter.act().isEmpty() ? matter.subject() : matter.act();
        boolean itsAct = clause.filter(bound ->
                        bound.binds().equals(doer) || hearings.get(number).attributes(doer, bound))
                .isPresent();
        return itsAct ? Verdict.NOT_COVERED : Verdict.NOT_ATTRIBUTABLE;
    }

    private static Kind kind(List<Opinion> opinions) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        opinions.forEach(opinion -> verdicts.add(opinion.verdict()));
        Set<Verdict> said = EnumSet.copyOf(verdicts);
        said.removeAll(SAYS_NOTHING);
        if (said.equals(EnumSet.of(Verdict.OPEN))) {
            // No reading calls it anything for sure: what cannot be known is not disputed yet.
            return Kind.OPEN;
        }
        return verdicts.size() > 1
                ? Kind.CONTESTED
                : Kind.valueOf(said.iterator().next().name());
    }
}
