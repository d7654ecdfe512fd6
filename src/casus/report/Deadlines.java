package casus.report;

import casus.judge.Due;
import casus.scenario.Event;
import casus.scenario.Scenario;
import casus.treaty.Answer;
import casus.treaty.Clause;
import casus.treaty.Reading;
import casus.treaty.Term;
import casus.treaty.TimeLimit;
import casus.treaty.Treaties;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By when an act was to be done, if a clause that sets a time spoke of it: by its terms, or by what the act answers. */
final class Deadlines {
    private final Scenario scenario;
    private final Treaties treaties;
    private final Clause clause;
    private final Reading reading;

    Deadlines(Scenario scenario, Treaties treaties, Clause clause, Reading reading) {
        this.scenario = scenario;
        this.treaties = treaties;
        this.clause = clause;
        this.reading = reading;
    }

    Stream<Instant> of(Event act) {
        Optional<Event> answered = scenario.event(act.which());
        Optional<Instant> named =
                answered.map(trigger -> trigger.details().get(Due.NAMED)).map(Instant::parse);
        List<Instant> set = clause.terms().stream()
                .flatMap(term -> values(term).stream())
                .flatMap(value -> at(value, answered).stream())
                .toList();
        return set.isEmpty() ? named.stream() : set.stream();
    }

    /** A length of time runs from what is answered, and of an act that answers nothing from when the clause binds. */
    private Optional<Instant> at(String value, Optional<Event> answered) {
        Instant from = answered.map(Event::at).orElseGet(() -> treaties.inForce(reading, clause));
        return from.equals(Answer.NEVER) ? Optional.empty() : TimeLimit.after(value, from, clock());
    }

    private List<String> values(Term term) {
        return treaties.answers(reading).stream()
                .filter(answer -> answer.terms().containsKey(term.id()))
                .findFirst()
                .map(answer -> answer.terms().get(term.id()))
                .orElse(term.values());
    }

    private ZoneOffset clock() {
        return treaties.all().stream()
                .filter(treaty -> treaty.id().equals(clause.id().treaty()))
                .findFirst()
                .map(treaty -> treaty.clock())
                .orElse(ZoneOffset.UTC);
    }
}
