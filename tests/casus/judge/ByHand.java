package casus.judge;

import casus.finding.Finding;
import casus.finding.Judgement;
import casus.finding.NotCovered;
import casus.finding.Verdict;
import casus.movement.Stay;
import casus.movement.StayParts;
import casus.scenario.Event;
import casus.scenario.Formation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Articles 1 and 2 of the Tanggu Truce as a programmer would write them by hand: no rules, no readings but the two, every
 * list and every party in the code, each formation judged in one go. It comes to the same judgement to the last letter.
 */
final class ByHand {
    static final String ZONE = "demilitarized-zone";
    private static final Instant IN_FORCE = Instant.parse("1933-05-31T03:10:00Z");
    private static final Set<String> TROOPS = Set.of("regulars", "cavalry", "volunteers");
    private static final Set<String> MEANS = Set.of("aircraft", "patrol");

    private final List<HandReadings.Entry> found = new ArrayList<>();
    private final List<NotCovered> silences = new ArrayList<>();
    /** By reading, China's and then Japan's: whose act the conduct of the formation in hand is. */
    private final int[] whose = new int[2];

    private final HandWhose answers;
    private final HandMeasures measures;
    private final HandReadings readings;

    private ByHand(GreatStory story, StayParts parts) {
        this.answers = new HandWhose(story);
        this.measures = new HandMeasures(story, parts);
        this.readings = new HandReadings(answers, measures, found, whose);
    }

    static Judgement judged(GreatStory story, StayParts parts) {
        ByHand hand = new ByHand(story, parts);
        Map<String, List<Stay>> stays = new HashMap<>();
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
        found.sort(
                Comparator.comparing((HandReadings.Entry one) -> one.finding().from())
                        .thenComparing(one -> one.finding().clause())
                        .thenComparing(one -> one.finding().rule())
                        .thenComparing(one -> one.finding().subject())
                        .thenComparing(one -> one.finding().object())
                        .thenComparing(one -> one.finding().to())
                        .thenComparing(HandReadings.Entry::act));
        silences.sort(Comparator.comparing(NotCovered::from).thenComparing(NotCovered::formation));
        Map<String, Integer> ordinals = new HashMap<>();
        List<Finding> findings = new ArrayList<>(found.size());
        for (HandReadings.Entry entry : found) {
            Finding one = entry.finding();
            String stem = one.clause() + ":" + one.subject() + ":" + one.object();
            findings.add(one.withId(stem + ":" + ordinals.merge(stem, 1, Integer::sum)));
        }
        return new Judgement(List.of("china", "japan"), findings, silences);
    }

    private void judge(Formation formation, List<Stay> stays) {
        List<Event> about = answers.about(formation);
        int before = found.size();
        List<List<HandPiece>> breaches = two();
        List<List<HandPiece>> leaves = two();
        List<List<HandPiece>> views = two();
        Map<String, List<List<HandPiece>>> acts = new LinkedHashMap<>();
        for (int reading = 0; reading < 2; reading++) {
            whose[reading] = answers.whose(formation, reading);
            if (TROOPS.contains(formation.kind()) && (whose[reading] & HandWhose.CHINA) != 0) {
                troops(formation, stays, about, reading, breaches.get(reading), leaves.get(reading));
            }
            if (MEANS.contains(formation.kind())
                    && (whose[reading] & HandWhose.JAPAN) != 0
                    && formation.purpose().equals("verification")) {
                verifiers(formation, stays, about, reading, views.get(reading), acts);
            }
        }
        readings.lay(HandPiece.Norm.NO_TROOPS, formation.id(), ZONE, breaches);
        readings.lay(HandPiece.Norm.LEAVE, formation.id(), ZONE, leaves);
        readings.lay(HandPiece.Norm.VIEW, formation.id(), ZONE, views);
        acts.values().forEach(pieces -> readings.lay(HandPiece.Norm.OBSTRUCTED, "china", formation.id(), pieces));
        silences(formation, stays, found.subList(before, found.size()));
    }

    private static List<List<HandPiece>> two() {
        return List.of(new ArrayList<>(2), new ArrayList<>(2));
    }

    private void troops(
            Formation formation,
            List<Stay> stays,
            List<Event> about,
            int reading,
            List<HandPiece> breaches,
            List<HandPiece> leaves) {
        List<HandPiece> all = new ArrayList<>(2);
        for (Stay stay : stays) {
            for (Event event : about) {
                if (event.what().equals("agree")
                        && event.by().equals("japan")
                        && HandWhose.told(event, reading)
                        && event.at().isBefore(stay.to())
                        && event.lapsesAt().isAfter(stay.from())) {
                    Instant from = HandMeasures.later(HandMeasures.later(stay.from(), event.at()), IN_FORCE);
                    Instant to = HandMeasures.earlier(stay.to(), event.lapsesAt());
                    if (from.isBefore(to)) {
                        all.add(measures.measured(
                                HandMeasures.met(HandPiece.Norm.LEAVE, formation, stay, event), from, to));
                    }
                }
            }
        }
        all.sort(Comparator.comparing(HandPiece::from)
                .thenComparing(HandPiece::to, Comparator.reverseOrder())
                .thenComparing(leave -> leave.met().act().id()));
        all.stream().filter(leave -> !leave.met().stay().possible()).forEach(leaves::add);
        for (Stay stay : stays) {
            Instant from = HandMeasures.later(stay.from(), IN_FORCE);
            if (from.isBefore(stay.to())) {
                lessened(HandMeasures.met(HandPiece.Norm.NO_TROOPS, formation, stay, null), from, all, breaches);
            }
        }
        breaches.sort(Comparator.comparing(HandPiece::from));
    }

    private void lessened(HandPiece.Met met, Instant start, List<HandPiece> leaves, List<HandPiece> breaches) {
        Instant at = start;
        Instant end = met.stay().to();
        for (HandPiece leave : leaves) {
            Instant from = HandMeasures.later(at, leave.from());
            Instant to = HandMeasures.earlier(end, leave.to());
            if (from.isBefore(to)) {
                if (at.isBefore(from)) {
                    breaches.add(measures.measured(met, at, from));
                }
                breaches.add(new HandPiece(
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
            breaches.add(measures.measured(met, at, end));
        }
    }

    private void verifiers(
            Formation formation,
            List<Stay> stays,
            List<Event> about,
            int reading,
            List<HandPiece> views,
            Map<String, List<List<HandPiece>>> acts) {
        for (Stay stay : stays) {
            Instant start = HandMeasures.later(stay.from(), IN_FORCE);
            if (!stay.possible() && start.isBefore(stay.to())) {
                views.add(measures.measured(
                        HandMeasures.met(HandPiece.Norm.VIEW, formation, stay, null), start, stay.to()));
            }
            for (Event act : about) {
                boolean obstructs = act.what().equals("obstruct");
                if ((obstructs || act.what().equals("aid"))
                        && HandWhose.told(act, reading)
                        && act.at().isBefore(stay.to())
                        && (!act.at().isBefore(stay.from()) || act.endsAt().isAfter(stay.from()))
                        && (answers.whose(act, reading) & HandWhose.CHINA) != 0
                        && (obstructs || !stay.possible())) {
                    HandPiece.Norm norm = obstructs ? HandPiece.Norm.OBSTRUCTED : HandPiece.Norm.ASSISTED;
                    act(HandMeasures.met(norm, formation, stay, act), acts, reading);
                }
            }
        }
    }

    private void act(HandPiece.Met met, Map<String, List<List<HandPiece>>> acts, int reading) {
        Instant from = HandMeasures.later(met.act().at(), met.stay().from());
        Instant to = HandMeasures.earlier(met.act().endsAt(), met.stay().to());
        Instant start = HandMeasures.later(from, IN_FORCE);
        if (from.equals(to) ? start.equals(from) : start.isBefore(to)) {
            acts.computeIfAbsent(met.act().id(), none -> two()).get(reading).add(measures.act(met, start, to));
        }
    }

    private void silences(Formation formation, List<Stay> stays, List<HandReadings.Entry> about) {
        List<Finding> covering = new ArrayList<>(about.size());
        for (HandReadings.Entry entry : about) {
            if (entry.finding().object().equals(ZONE)) {
                covering.add(entry.finding());
            }
        }
        covering.sort(Comparator.comparing(Finding::from));
        boolean silent = formation.side().equals("china") && ((whose[0] | whose[1]) & HandWhose.CHINA) == 0;
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
}
