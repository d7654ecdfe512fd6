package casus.judge;

import casus.movement.Movements;
import casus.movement.Stay;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.Reading;
import casus.treaty.Term;
import casus.treaty.TimeLimit;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.Zone;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The facts of one scenario as one reading sees them: what rules are asked about. */
final class Facts {
    /** What can be late in being answered. */
    private static final Set<String> WANTS_AN_ANSWER = Set.of("disorder", "demand");

    private final Reading reading;
    private final StoryPart part;
    private final Scenario scenario;
    private final Treaties treaties;
    private final Movements movements;
    private final Answers answers;

    Facts(Reading reading, StoryPart part, Treaties treaties) {
        this.reading = reading;
        this.part = part;
        this.scenario = part.scenario();
        this.treaties = treaties;
        this.movements = part.movements();
        this.answers = Answers.of(treaties, reading);
    }

    void tell(Consumer<Object> rules) {
        treaties.parties().forEach(rules);
        treaties.all().forEach(treaty -> rules.accept(new Under(treaty.id())));
        answers.facts(treaties).forEach(rules);
        rules.accept(new Story(scenario.from(), scenario.to()));
        scenario.formations().forEach(formation -> formation(formation, rules));
        scenario.events().stream()
                .filter(event ->
                        event.allegedBy().isEmpty() || event.allegedBy().equals(reading.heldBy()))
                .forEach(rules);
        treaties.zones().stream()
                .map(Zone::id)
                .filter(part::asksFor)
                .forEach(zone -> inside(zone, treaties.zone(reading, zone), rules));
        treaties.all().forEach(treaty -> dues(treaty, rules));
        scenario.events().forEach(event -> named(event, rules));
    }

    private static void formation(Formation formation, Consumer<Object> rules) {
        rules.accept(formation);
        formation.arms().entrySet().stream()
                // A nought in the list is a weapon that it has not.
                .filter(arms -> arms.getValue() > 0)
                .forEach(arms -> rules.accept(new Armament(formation.id(), arms.getKey(), arms.getValue())));
        formation
                .madeUpOf()
                .forEach(part -> rules.accept(new Component(formation.id(), part.origin(), part.strength())));
    }

    /** Under the name that rules give a zone, what happened in the one that stands in its place. */
    private void inside(String zone, String measured, Consumer<Object> rules) {
        movements.stays().stream()
                .filter(stay -> stay.zone().equals(measured))
                .map((Stay stay) -> stay.in(zone))
                .forEach(rules);
        movements.scenes().stream()
                .filter(scene -> scene.zone().equals(measured) && (scene.inside() || !scene.sure()))
                .forEach(scene -> rules.accept(new Happened(scene.event(), zone, scene)));
    }

    private void dues(Treaty treaty, Consumer<Object> rules) {
        treaty.terms().forEach(term -> dues(term, treaty, treaty.inForce(), rules));
        for (Clause clause : treaty.clauses()) {
            Instant start = treaties.inForce(reading, clause);
            clause.terms().forEach(term -> dues(term, treaty, start, rules));
        }
    }

    private void dues(Term term, Treaty treaty, Instant start, Consumer<Object> rules) {
        Optional<String> limit = answers.values(term).stream().findFirst().filter(TimeLimit::is);
        limit.ifPresent(value -> {
            due("", term, treaty, start, Duration.ZERO, value).ifPresent(rules);
            scenario.events().stream()
                    .filter(event -> WANTS_AN_ANSWER.contains(event.what()))
                    .forEach(event -> due(event.id(), term, treaty, event.at(), doubt(event), value)
                            .ifPresent(rules));
        });
    }

    private static Optional<Due> due(
            String trigger, Term term, Treaty treaty, Instant start, Duration doubt, String value) {
        if (start.equals(Instant.MAX)) {
            return Optional.empty();
        }
        return TimeLimit.after(value, start, treaty.clock())
                .map(at -> new Due(trigger, term.id(), start, at, TimeLimit.isInstant(value) ? Duration.ZERO : doubt));
    }

    private static void named(Event event, Consumer<Object> rules) {
        Optional.ofNullable(event.details().get(Due.NAMED))
                .map(Instant::parse)
                .ifPresent(at -> rules.accept(new Due(event.id(), Due.NAMED, event.at(), at, Duration.ZERO)));
    }

    private Duration doubt(Event event) {
        return scenario.exact() ? Duration.ZERO : event.timeDoubt();
    }
}
