package casus;

import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.Margin;
import casus.scenario.Event;
import casus.scenario.Scenario;
import casus.treaty.Answer;
import casus.treaty.Clause;
import casus.treaty.LonLat;
import casus.treaty.Term;
import casus.treaty.TimeLimit;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a finding that rests on acts alone, and on no stay, against the events of the story and the times that the law sets. */
record ActChecked(Scenario scenario, Treaties treaties) {
    private static final double METRES = 2;
    private static final double HOURS = 1e-6;

    void check(Finding finding, List<String> faults) {
        List<Event> events = finding.because().stream()
                .filter(one -> one.fact().equals("event"))
                .map(Because::id)
                .flatMap(id -> scenario.event(id).stream())
                .toList();
        Set<Instant> limits = limits(finding, events);
        Set<Instant> told = told(finding, events);
        told.addAll(limits);
        if (!told.contains(finding.from())) {
            faults.add("nothing told at from");
        }
        if (!told.contains(finding.to())) {
            faults.add("nothing told at to");
        }
        if (finding.where().filter(where -> !isWhereSomethingWas(where, events)).isPresent()) {
            faults.add("nothing happened at where");
        }
        finding.margin()
                .filter(margin -> margin.unit().equals("h"))
                .filter(margin -> !measures(margin, told, limits))
                .ifPresent(margin -> faults.add("the margin is no time between what was told and a limit"));
    }

    private Set<Instant> told(Finding finding, List<Event> events) {
        Set<Instant> told = new HashSet<>(Set.of(scenario.from(), scenario.to()));
        clause(finding).ended().ifPresent(told::add);
        told.addAll(starts(finding));
        events.forEach(event -> told.addAll(List.of(event.at(), event.endsAt())));
        return told;
    }

    private Clause clause(Finding finding) {
        return treaties.clause(finding.clause()).orElseThrow();
    }

    /** Since when the clause binds, in any reading in which it does. */
    private List<Instant> starts(Finding finding) {
        Clause clause = clause(finding);
        return Stream.concat(
                        Stream.of(clause.inForce()),
                        treaties.readings().stream().map(reading -> treaties.inForce(reading, clause)))
                .filter(start -> !start.equals(Instant.MAX))
                .distinct()
                .toList();
    }

    /** By when something is to be done: every time that a term or an answer sets, from every start that there is. */
    private Set<Instant> limits(Finding finding, List<Event> events) {
        Treaty treaty = treaties.all().stream()
                .filter(one -> one.id().equals(finding.clause().treaty()))
                .findFirst()
                .orElseThrow();
        List<Instant> starts = Stream.concat(
                        starts(finding).stream(), events.stream().map(Event::at))
                .toList();
        Set<Instant> limits = new HashSet<>();
        for (String value : values(treaty)) {
            starts.forEach(
                    start -> TimeLimit.after(value, start, treaty.clock()).ifPresent(limits::add));
        }
        events.forEach(event -> Optional.ofNullable(event.details().get("reply-by"))
                .map(Instant::parse)
                .ifPresent(limits::add));
        return limits;
    }

    private static List<String> values(Treaty treaty) {
        Stream<Term> terms = Stream.concat(
                treaty.terms().stream(), treaty.clauses().stream().flatMap(clause -> clause.terms().stream()));
        Stream<Answer> answers = treaty.questions().stream().flatMap(question -> question.answers().stream());
        return Stream.concat(terms.map(Term::values), answers.flatMap(answer -> answer.terms().values().stream()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private boolean isWhereSomethingWas(LonLat where, List<Event> events) {
        Stream<LonLat> places = events.stream()
                .flatMap(event -> Stream.concat(
                        event.where().stream(),
                        scenario
                                .formation(event.whom())
                                .flatMap(formation -> new WayChecked(formation, scenario).at(event.at()))
                                .stream()));
        return places.anyMatch(place -> Ring.metres(place, where) <= METRES);
    }

    private static boolean measures(Margin margin, Set<Instant> told, Set<Instant> limits) {
        return limits.stream()
                .anyMatch(limit -> told.stream()
                        .anyMatch(at ->
                                Math.abs(Duration.between(at, limit).toNanos() / 3.6e12 - margin.value()) < HOURS));
    }
}
