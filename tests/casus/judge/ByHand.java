package casus.judge;

import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.Kind;
import casus.finding.Margin;
import casus.finding.NotCovered;
import casus.finding.Opinion;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.movement.StayParts;
import casus.movement.Trajectory;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.treaty.ClauseId;
import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Articles 1 and 2 of the Tanggu Truce as a programmer would write them by hand: no rules, no readings but the two, every
 * list and every party in the code, each formation judged in one go. It comes to the same judgement to the last letter.
 */
final class ByHand {
    static final String ZONE = "demilitarized-zone";
    private static final Instant IN_FORCE = Instant.parse("1933-05-31T03:10:00Z");
    private static final Set<String> TROOPS = Set.of("regulars", "cavalry", "volunteers");
    private static final Set<String> MEANS = Set.of("aircraft", "patrol");
    private static final List<String> PARTIES = List.of("china", "japan", "manchukuo", "east-hebei");
    private static final int CHINA = 1;
    private static final int JAPAN = 2;
    private static final double HOUR = 3.6e12;

    /** What a rule would be. */
    private enum Norm {
        NO_TROOPS("1", CHINA, Verdict.BREACH, "Tanggu 1 — no armed Chinese unit stays in the demilitarized zone"),
        LEAVE(
                "1-leave",
                CHINA,
                Verdict.PERMITTED,
                "Tanggu 1 (leave) — an armed Chinese unit may stay for as long as Japan agreed"),
        VIEW("2", JAPAN, Verdict.PERMITTED, "Tanggu 2 — Japan may verify article 1 by aircraft or other means"),
        OBSTRUCTED(
                "2-protection",
                CHINA,
                Verdict.BREACH,
                "Tanggu 2 (protection) — China protects and assists those who verify — obstructed"),
        ASSISTED(
                "2-protection",
                CHINA,
                Verdict.FULFILLED,
                "Tanggu 2 (protection) — China protects and assists those who verify — assisted");

        final String clause;
        final int bound;
        final Verdict says;
        final String rule;

        Norm(String clause, int bound, Verdict says, String rule) {
            this.clause = clause;
            this.bound = bound;
            this.says = says;
            this.rule = rule;
        }

        ClauseId clause() {
            return new ClauseId("tanggu-1933", clause);
        }
    }

    /** A norm met by a stay, and an event where it takes one. */
    private record Met(Norm norm, Stay stay, @Nullable Event event, List<Because> because) {
        Event act() {
            return Objects.requireNonNull(event);
        }
    }

    /** A verdict of one reading on one piece of conduct; excepted where the leave that was met covers a breach. */
    private record Piece(
            Met met,
            boolean excepted,
            Verdict verdict,
            Instant from,
            Instant to,
            Duration fromDoubt,
            Duration toDoubt,
            Optional<Margin> margin,
            Optional<Instant> sureFrom,
            Optional<LonLat> where) {}

    private record Entry(Finding finding, String act) {}

    /** Only looked up in, like the two below. */
    private final Map<String, Formation> formations = new HashMap<>();

    private final Map<String, List<Event>> events = new HashMap<>();
    private final Map<String, Trajectory> ways = new HashMap<>();
    private final StayParts parts;
    private final List<Entry> found = new ArrayList<>();
    private final List<NotCovered> silences = new ArrayList<>();
    /** By reading, China's and then Japan's: whose act the conduct of the formation in hand is. */
    private final int[] whose = new int[2];

    private ByHand(StayParts parts) {
        this.parts = parts;
    }

    static Judgement judged(GreatStory story, StayParts parts) {
        ByHand hand = new ByHand(parts);
        Map<String, List<Stay>> stays = new HashMap<>();
        story.scenario().formations().forEach(one -> hand.formations.put(one.id(), one));
        story.movements().trajectories().forEach(way -> hand.ways.put(way.formation(), way));
        for (Event event : story.scenario().events()) {
            String about = event.whom().isEmpty() ? event.about() : event.whom();
            hand.events.computeIfAbsent(about, none -> new ArrayList<>(2)).add(event);
        }
        for (Stay stay : story.movements().stays()) {
            if (stay.zone().equals(ZONE)) {
                stays.computeIfAbsent(stay.formation(), none -> new ArrayList<>(2))
                        .add(stay);
            }
        }
        for (Formation formation : story.scenario().formations()) {
            List<Stay> own = stays.get(formation.id());
            if (own != null) {
                hand.judge(formation, own);
            }
        }
        return hand.told();
    }

    private Judgement told() {
        found.sort(Comparator.comparing((Entry one) -> one.finding().from())
                .thenComparing(one -> one.finding().clause())
                .thenComparing(one -> one.finding().rule())
                .thenComparing(one -> one.finding().subject())
                .thenComparing(one -> one.finding().object())
                .thenComparing(one -> one.finding().to())
                .thenComparing(Entry::act));
        silences.sort(Comparator.comparing(NotCovered::from).thenComparing(NotCovered::formation));
        Map<String, Integer> ordinals = new HashMap<>();
        List<Finding> findings = new ArrayList<>(found.size());
        for (Entry entry : found) {
            Finding one = entry.finding();
            String stem = one.clause() + ":" + one.subject() + ":" + one.object();
            findings.add(one.withId(stem + ":" + ordinals.merge(stem, 1, Integer::sum)));
        }
        return new Judgement(List.of("china", "japan"), findings, silences);
    }

    private static int party(String id) {
        int place = PARTIES.indexOf(id);
        return place < 0 ? 0 : 1 << place;
    }

    private static boolean told(Event event, int reading) {
        return event.allegedBy().isEmpty() || event.allegedBy().equals(PARTIES.get(reading));
    }

    private int whose(Formation formation, int reading) {
        int parties = party(formation.belongsTo());
        if (formation.belongsTo().equals("disputed")) {
            boolean japans = reading == 1;
            parties |= japans ? party(formation.side()) : 0;
            for (Event event : events.getOrDefault(formation.id(), List.of())) {
                boolean ground = event.what().equals("order")
                        || (japans
                                && (event.what().equals("aid") || event.what().equals("harbour")));
                if (ground && told(event, reading) && formation.id().equals(event.whom())) {
                    parties |= party(event.by());
                }
            }
        }
        return parties;
    }

    private int whose(Event act, int reading) {
        Formation doer = formations.get(act.by());
        return party(act.by()) | (doer == null ? 0 : whose(doer, reading));
    }

    private void judge(Formation formation, List<Stay> stays) {
        List<Event> about = events.getOrDefault(formation.id(), List.of());
        int before = found.size();
        List<List<Piece>> breaches = two();
        List<List<Piece>> leaves = two();
        List<List<Piece>> views = two();
        Map<String, List<List<Piece>>> acts = new LinkedHashMap<>();
        for (int reading = 0; reading < 2; reading++) {
            whose[reading] = whose(formation, reading);
            if (TROOPS.contains(formation.kind()) && (whose[reading] & CHINA) != 0) {
                troops(formation, stays, about, reading, breaches.get(reading), leaves.get(reading));
            }
            if (MEANS.contains(formation.kind())
                    && (whose[reading] & JAPAN) != 0
                    && formation.purpose().equals("verification")) {
                verifiers(formation, stays, about, reading, views.get(reading), acts);
            }
        }
        lay(Norm.NO_TROOPS, formation.id(), ZONE, breaches);
        lay(Norm.LEAVE, formation.id(), ZONE, leaves);
        lay(Norm.VIEW, formation.id(), ZONE, views);
        acts.values().forEach(pieces -> lay(Norm.OBSTRUCTED, "china", formation.id(), pieces));
        silences(formation, stays, found.subList(before, found.size()));
    }

    private static List<List<Piece>> two() {
        return List.of(new ArrayList<>(2), new ArrayList<>(2));
    }

    private static Met met(Norm norm, Formation formation, Stay stay, @Nullable Event event) {
        List<Because> because = new ArrayList<>(3);
        because.add(new Because("formation", formation.id(), "", formation.place()));
        because.add(new Because("stay", formation.id(), ZONE, formation.placeOf("route")));
        if (event != null) {
            because.add(new Because("event", event.id(), "", event.place()));
        }
        return new Met(norm, stay, event, because);
    }

    private void troops(
            Formation formation,
            List<Stay> stays,
            List<Event> about,
            int reading,
            List<Piece> breaches,
            List<Piece> leaves) {
        List<Piece> all = new ArrayList<>(2);
        for (Stay stay : stays) {
            for (Event event : about) {
                if (event.what().equals("agree")
                        && event.by().equals("japan")
                        && told(event, reading)
                        && event.at().isBefore(stay.to())
                        && event.lapsesAt().isAfter(stay.from())) {
                    Instant from = later(later(stay.from(), event.at()), IN_FORCE);
                    Instant to = earlier(stay.to(), event.lapsesAt());
                    if (from.isBefore(to)) {
                        all.add(measured(met(Norm.LEAVE, formation, stay, event), from, to));
                    }
                }
            }
        }
        all.sort(Comparator.comparing(Piece::from)
                .thenComparing(Piece::to, Comparator.reverseOrder())
                .thenComparing(leave -> leave.met().act().id()));
        all.stream().filter(leave -> !leave.met().stay().possible()).forEach(leaves::add);
        for (Stay stay : stays) {
            Instant from = later(stay.from(), IN_FORCE);
            if (from.isBefore(stay.to())) {
                lessened(met(Norm.NO_TROOPS, formation, stay, null), from, all, breaches);
            }
        }
        breaches.sort(Comparator.comparing(Piece::from));
    }

    private void lessened(Met met, Instant start, List<Piece> leaves, List<Piece> breaches) {
        Instant at = start;
        Instant end = met.stay().to();
        for (Piece leave : leaves) {
            Instant from = later(at, leave.from());
            Instant to = earlier(end, leave.to());
            if (from.isBefore(to)) {
                if (at.isBefore(from)) {
                    breaches.add(measured(met, at, from));
                }
                breaches.add(new Piece(
                        leave.met(),
                        true,
                        Verdict.PERMITTED,
                        from,
                        to,
                        Duration.ZERO,
                        Duration.ZERO,
                        leave.margin(),
                        Optional.of(from),
                        leave.where()));
                at = to;
            }
        }
        if (at.isBefore(end)) {
            breaches.add(measured(met, at, end));
        }
    }

    private Piece measured(Met met, Instant from, Instant to) {
        if (met.norm().clause.equals("2-protection")) {
            return act(met, from, to);
        }
        Stay whole = met.stay();
        Stay stay = parts.part(whole, ZONE, from, to);
        boolean sure = isSure(stay);
        return new Piece(
                met,
                false,
                sure || met.norm().says == Verdict.PERMITTED ? met.norm().says : Verdict.OPEN,
                from,
                to,
                from.equals(whole.from()) ? whole.fromDoubt() : Duration.ZERO,
                to.equals(whole.to()) ? whole.toDoubt() : Duration.ZERO,
                margin(met, stay, to),
                sure ? Optional.of(stay.sureFrom().orElse(from)) : Optional.empty(),
                Optional.of(stay.where()));
    }

    private static Optional<Margin> margin(Met met, Stay stay, Instant to) {
        return switch (met.norm()) {
            case LEAVE ->
                met.act()
                        .until()
                        .map(end -> new Margin(Duration.between(to, end).toNanos() / HOUR, "h", 0));
            case VIEW ->
                Optional.of(
                        new Margin(-stay.margin().value(), "km", stay.doubt().value()));
            default ->
                Optional.of(new Margin(stay.margin().value(), "km", stay.doubt().value()));
        };
    }

    private static boolean isSure(Stay stay) {
        return !stay.possible() && stay.sureFrom().isPresent();
    }

    private void verifiers(
            Formation formation,
            List<Stay> stays,
            List<Event> about,
            int reading,
            List<Piece> views,
            Map<String, List<List<Piece>>> acts) {
        for (Stay stay : stays) {
            Instant start = later(stay.from(), IN_FORCE);
            if (!stay.possible() && start.isBefore(stay.to())) {
                views.add(measured(met(Norm.VIEW, formation, stay, null), start, stay.to()));
            }
            for (Event act : about) {
                boolean obstructs = act.what().equals("obstruct");
                if ((obstructs || act.what().equals("aid"))
                        && told(act, reading)
                        && act.at().isBefore(stay.to())
                        && (!act.at().isBefore(stay.from()) || act.endsAt().isAfter(stay.from()))
                        && (whose(act, reading) & CHINA) != 0
                        && (obstructs || !stay.possible())) {
                    Norm norm = obstructs ? Norm.OBSTRUCTED : Norm.ASSISTED;
                    act(met(norm, formation, stay, act), acts, reading);
                }
            }
        }
    }

    private void act(Met met, Map<String, List<List<Piece>>> acts, int reading) {
        Instant from = later(met.act().at(), met.stay().from());
        Instant to = earlier(met.act().endsAt(), met.stay().to());
        Instant start = later(from, IN_FORCE);
        if (from.equals(to) ? start.equals(from) : start.isBefore(to)) {
            acts.computeIfAbsent(met.act().id(), none -> two()).get(reading).add(act(met, start, to));
        }
    }

    private Piece act(Met met, Instant from, Instant to) {
        Event act = met.act();
        Stay stay = met.stay();
        boolean sure = isSure(stay);
        Margin margin = sure
                ? new Margin(met.norm() == Norm.ASSISTED ? 1 : -1, "acts", 0)
                : new Margin(stay.margin().value(), "km", stay.doubt().value());
        Trajectory way = ways.get(act.whom());
        return new Piece(
                met,
                false,
                sure ? met.norm().says : Verdict.OPEN,
                from,
                to,
                from.equals(act.at()) ? act.timeDoubt() : stay.fromDoubt(),
                to.equals(act.endsAt()) ? act.timeDoubt() : stay.toDoubt(),
                Optional.of(margin),
                sure ? Optional.of(from) : Optional.empty(),
                act.where().or(() -> way == null ? Optional.empty() : way.positionAt(act.at())));
    }

    /** Lays the two readings over each other. */
    private void lay(Norm norm, String subject, String object, List<List<Piece>> pieces) {
        List<Piece> china = pieces.get(0);
        List<Piece> japan = pieces.get(1);
        if (china.isEmpty() && japan.isEmpty()) {
            return;
        }
        TreeSet<Instant> cuts = new TreeSet<>();
        TreeSet<Instant> points = new TreeSet<>();
        for (List<Piece> list : pieces) {
            for (Piece piece : list) {
                cuts.add(piece.from());
                cuts.add(piece.to());
                if (piece.from().equals(piece.to())) {
                    points.add(piece.from());
                }
            }
        }
        Matter matter = new Matter(norm, subject, object, act(norm, china.isEmpty() ? japan : china));
        for (Instant point : points) {
            tell(matter, point, point, covering(china, point, point), covering(japan, point, point));
        }
        stretches(matter, cuts, china, japan);
    }

    private record Matter(
            Norm norm,
            String subject,
            String object,
            @Nullable Event act) {}

    private static @Nullable Event act(Norm norm, List<Piece> pieces) {
        return norm == Norm.OBSTRUCTED ? pieces.get(0).met().event() : null;
    }

    @SuppressWarnings("ReferenceEquality") // the same piece goes on, not an equal one
    private void stretches(Matter matter, SortedSet<Instant> cuts, List<Piece> china, List<Piece> japan) {
        Instant from = cuts.first();
        @Nullable Instant to = null;
        @Nullable Piece one = null;
        @Nullable Piece other = null;
        for (Instant cut : cuts) {
            if (to != null) {
                Piece nextOne = covering(china, to, cut);
                Piece nextOther = covering(japan, to, cut);
                if (nextOne != one || nextOther != other) {
                    tell(matter, from, to, one, other);
                    from = to;
                    one = nextOne;
                    other = nextOther;
                }
            }
            to = cut;
        }
        tell(matter, from, Objects.requireNonNull(to), one, other);
    }

    private static @Nullable Piece covering(List<Piece> pieces, Instant from, Instant to) {
        for (Piece piece : pieces) {
            if (!piece.from().isAfter(from) && !piece.to().isBefore(to)) {
                return piece;
            }
        }
        return null;
    }

    private void tell(Matter matter, Instant from, Instant to, @Nullable Piece one, @Nullable Piece other) {
        if ((one == null || one.excepted()) && (other == null || other.excepted())) {
            return;
        }
        Piece china = narrowed(one, from, to);
        Piece japan = narrowed(other, from, to);
        Opinion first = opinion(matter, 0, china);
        Opinion second = opinion(matter, 1, japan);
        Piece lead = Objects.requireNonNull(
                japan == null || (china != null && china.verdict().compareTo(japan.verdict()) <= 0) ? china : japan);
        Finding finding = new Finding(
                "",
                kind(china, japan, first.verdict(), second.verdict()),
                matter.norm().clause(),
                lead.met().norm().rule,
                matter.subject(),
                matter.object(),
                from,
                to,
                lead.fromDoubt(),
                lead.toDoubt(),
                lead.sureFrom(),
                lead.where(),
                lead.margin(),
                List.of(first, second),
                lead.met().because());
        found.add(new Entry(finding, matter.act() == null ? "" : matter.act().id()));
    }

    private @Nullable Piece narrowed(@Nullable Piece piece, Instant from, Instant to) {
        return piece == null
                        || piece.excepted()
                        || (piece.from().equals(from) && piece.to().equals(to))
                ? piece
                : measured(piece.met(), from, to);
    }

    private Opinion opinion(Matter matter, int reading, @Nullable Piece piece) {
        String name = PARTIES.get(reading);
        if (piece != null) {
            return new Opinion(
                    name,
                    piece.verdict(),
                    piece.met().norm().rule,
                    piece.margin(),
                    piece.sureFrom(),
                    piece.met().because());
        }
        Event act = matter.act();
        int parties = act == null ? whose[reading] : told(act, reading) ? whose(act, reading) : 0;
        boolean itsAct = (parties & matter.norm().bound) != 0;
        Verdict silent = itsAct ? Verdict.NOT_COVERED : Verdict.NOT_ATTRIBUTABLE;
        return new Opinion(name, silent, "", Optional.empty(), Optional.empty(), List.of());
    }

    private static Kind kind(@Nullable Piece china, @Nullable Piece japan, Verdict first, Verdict second) {
        boolean open = (china == null || first == Verdict.OPEN) && (japan == null || second == Verdict.OPEN);
        return open ? Kind.OPEN : first == second ? Kind.valueOf(first.name()) : Kind.CONTESTED;
    }

    private void silences(Formation formation, List<Stay> stays, List<Entry> about) {
        List<Finding> covering = new ArrayList<>(about.size());
        for (Entry entry : about) {
            if (entry.finding().object().equals(ZONE)) {
                covering.add(entry.finding());
            }
        }
        covering.sort(Comparator.comparing(Finding::from));
        boolean silent = formation.side().equals("china") && ((whose[0] | whose[1]) & CHINA) == 0;
        Verdict verdict = silent ? Verdict.NOT_ATTRIBUTABLE : Verdict.NOT_COVERED;
        for (Stay stay : stays) {
            if (!stay.possible()) {
                silence(formation, stay, covering, verdict);
            }
        }
    }

    private void silence(Formation formation, Stay stay, List<Finding> covering, Verdict verdict) {
        Instant at = stay.from();
        for (Finding one : covering) {
            if (one.from().isAfter(at) && one.from().isBefore(stay.to())) {
                silences.add(new NotCovered(stay.formation(), ZONE, at, one.from(), verdict, formation.place()));
            }
            if (one.to().isAfter(at) && !one.from().isAfter(stay.to())) {
                at = one.to();
            }
        }
        if (at.isBefore(stay.to())) {
            silences.add(new NotCovered(stay.formation(), ZONE, at, stay.to(), verdict, formation.place()));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
