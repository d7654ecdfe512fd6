package casus.judge;

import casus.finding.Because;
import casus.finding.Margin;
import casus.finding.Verdict;
import casus.movement.Scene;
import casus.movement.Stay;
import casus.problem.Place;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * What the conclusions of rules speak to. Which rule and clause it is, and what facts met it, comes from the match that is
 * being fired, so that a rule's conclusion is one statement.
 */
public final class Found extends DefaultAgendaEventListener {
    private final Treaties treaties;
    private final Reading reading;
    private final StoryPart part;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> fired = new TreeSet<>();
    /** Only looked up in, by a rule's name. */
    private final Map<String, ClauseId> clauses = new HashMap<>();

    private @Nullable Match match;

    Found(Treaties treaties, Reading reading, StoryPart part) {
        this.treaties = treaties;
        this.reading = reading;
        this.part = part;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        match = event.getMatch();
        fired.add(match.getRule().getName());
    }

    /** The names of the rules that fired, those that only infer among them. */
    Set<String> fired() {
        return fired;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The stay departs from the clause. */
    public void breach(Stay stay) {
        add(Verdict.BREACH, stay, Optional.empty());
    }

    /** The clause gives leave for the stay. */
    public void permitted(Stay stay) {
        add(Verdict.PERMITTED, stay, Optional.empty());
    }

    /** The clause gives leave for the stay from the instant of the event to its end. */
    public void permittedDuring(Stay stay, Event leave) {
        add(Verdict.PERMITTED, stay, Optional.of(leave));
    }

    /** The clause gives leave for the act; where that has a time limit, which the rule matched, with what is to spare of it. */
    public void permitted(Event act) {
        matched(Due.class)
                .ifPresentOrElse(
                        limit -> duty(Verdict.PERMITTED, limit, act.at(), act.at(), Optional.of(act)),
                        () -> add(Verdict.PERMITTED, act));
    }

    /** The act departs from the clause. */
    public void breach(Event act) {
        add(Verdict.BREACH, act);
    }

    /** By the act the duty is done; where it has a time limit, which the rule matched, in that time. */
    public void fulfilled(Event act) {
        Optional<Due> due = matched(Due.class);
        due.ifPresentOrElse(
                limit -> duty(Verdict.FULFILLED, limit, act.at(), act.at(), Optional.of(act)),
                () -> add(Verdict.FULFILLED, act));
    }

    /** The duty was done too late: it is departed from between its time limit and the act. */
    public void brokenUntil(Event act, Due due) {
        duty(Verdict.BREACH, due, due.at(), act.at(), Optional.of(act));
    }

    /** The duty was not done: it is departed from after its time limit, as far as the story tells. */
    public void brokenFrom(Due due, Story story) {
        duty(Verdict.BREACH, due, due.at(), story.to(), Optional.empty());
    }

    /** The duty is not done, and its time is not over when the story ends. */
    public void pending(Due due, Story story) {
        duty(Verdict.PENDING, due, due.from(), story.to(), Optional.empty());
    }

    /** While the stay lasts, something else is waited for. */
    public void pending(Stay stay) {
        add(Verdict.PENDING, stay, Optional.empty());
    }

    /** When the stay ends, what was waited for is done. */
    public void fulfilled(Stay stay) {
        add(Verdict.FULFILLED, stay, stay.zone(), stay.to(), Optional.empty(), Optional.empty());
    }

    /** The weapon may not be there. */
    public void armed(Stay stay, Armament arms) {
        Margin over = new Margin(-arms.number(), "weapons", 0);
        add(Verdict.BREACH, stay, arms.weapon(), stay.from(), Optional.empty(), Optional.of(over));
    }

    /** People of that origin may not be there; how many they are, the file may not say. */
    public void madeUp(Stay stay, Component part) {
        Margin over = new Margin(-Math.max(1, part.strength()), "men", 0);
        add(Verdict.BREACH, stay, part.origin(), stay.from(), Optional.empty(), Optional.of(over));
    }

    private void add(Verdict verdict, Stay stay, Optional<Event> limit) {
        var from = limit.map(Event::at).filter(stay.from()::isBefore).orElse(stay.from());
        add(verdict, stay, stay.zone(), from, limit, Optional.empty());
    }

    private void add(
            Verdict verdict, Stay stay, String object, Instant from, Optional<Event> limit, Optional<Margin> margin) {
        if (!part.tellsOf(stay)) {
            return;
        }
        var to = limit.map(Event::lapsesAt).filter(stay.to()::isAfter).orElse(stay.to());
        candidates.add(new Candidate(
                verdict,
                rule(),
                clause(),
                stay.formation(),
                object,
                from,
                to,
                Optional.of(stay),
                Optional.empty(),
                limit,
                margin,
                scene(),
                Optional.empty(),
                because()));
    }

    /** Of an act that lasts, only what falls into the stay that the rule matched is meant. */
    private void add(Verdict verdict, Event act) {
        if (!part.tellsOf(act)) {
            return;
        }
        Optional<Stay> stay = matched(Stay.class);
        candidates.add(new Candidate(
                verdict,
                rule(),
                clause(),
                bound(act.by()),
                act.doneTo(),
                stay.map(Stay::from).filter(act.at()::isBefore).orElse(act.at()),
                stay.map(Stay::to).filter(act.endsAt()::isAfter).orElse(act.endsAt()),
                stay,
                Optional.of(act),
                Optional.empty(),
                Optional.empty(),
                scene(),
                act.where(),
                because()));
    }

    /** What the duty is about: the event that is to be answered, or whom or what the rule named; else it is the party's alone. */
    private void duty(Verdict verdict, Due due, Instant from, Instant to, Optional<Event> act) {
        Optional<Event> trigger = declared("$trigger", Event.class);
        if (!part.tellsOfDuty(trigger)) {
            return;
        }
        Optional<String> named = declared("$named", TermValue.class).map(TermValue::value);
        candidates.add(new Candidate(
                verdict,
                rule(),
                clause(),
                bound(""),
                trigger.map(Event::id).or(() -> named).orElse(""),
                from,
                to,
                Optional.empty(),
                act,
                Optional.empty(),
                Optional.of(hours(due, act, to)),
                scene(),
                trigger.flatMap(Event::where).or(() -> act.flatMap(Event::where)),
                because()));
    }

    /** From what was done, or the story's end where nothing was, to the time limit. */
    private Margin hours(Due due, Optional<Event> act, Instant end) {
        Duration doubt = act.filter(one -> !part.scenario().exact())
                .map(Event::timeDoubt)
                .orElse(Duration.ZERO);
        return new Margin(
                inHours(Duration.between(act.map(Event::at).orElse(end), due.at())),
                "h",
                inHours(due.doubt().plus(doubt)));
    }

    private static double inHours(Duration duration) {
        return duration.toNanos() / Cut.NANOS_PER_HOUR;
    }

    private String bound(String otherwise) {
        return treaties.clause(clause()).map(Clause::binds).orElse(otherwise);
    }

    private Optional<Scene> scene() {
        return matched(Happened.class).map(Happened::scene);
    }

    private <T> Optional<T> declared(String name, Class<T> type) {
        return current().getDeclarationIds().contains(name)
                ? Optional.of(type.cast(current().getDeclarationValue(name)))
                : Optional.empty();
    }

    private Match current() {
        if (match == null) {
            throw new IllegalStateException("a conclusion outside a rule");
        }
        return match;
    }

    private String rule() {
        return current().getRule().getName();
    }

    private ClauseId clause() {
        // The loader has checked that every rule that concludes cites a clause.
        return clauses.computeIfAbsent(
                rule(),
                name -> ClauseId.of(
                        String.valueOf(current().getRule().getMetaData().get("clause"))
                                .replace("\"", "")));
    }

    /** Whoever it is about, where it was, what was done; the order of a match's own facts is no order. */
    private List<Because> because() {
        List<Because> because = new ArrayList<>();
        Optional<Formation> formation = matched(Formation.class);
        formation.ifPresent(one -> because.add(new Because("formation", one.id(), "", one.place())));
        matched(Stay.class)
                .ifPresent(stay -> because.add(new Because(
                        "stay",
                        stay.formation(),
                        treaties.zone(reading, stay.zone()),
                        formation.map(one -> one.placeOf("route")).orElse(Place.of("")))));
        facts().filter(Event.class::isInstance)
                .map(Event.class::cast)
                .sorted(Comparator.comparing(Event::id))
                .forEach(event -> because.add(new Because("event", event.id(), "", event.place())));
        return because;
    }

    private <T> Optional<T> matched(Class<T> type) {
        return facts().filter(type::isInstance).map(type::cast).findFirst();
    }

    private Stream<?> facts() {
        return current().getObjects().stream();
    }
}
