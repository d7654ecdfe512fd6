package casus.judge;

import casus.finding.Condition;
import casus.movement.Stay;
import casus.problem.Place;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Treaties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions of rules under one reading, in words, each with what it turned on. */
final class Conditions {
    private static final Pattern VERB = Pattern.compile("what == \"([a-z-]+)\"");
    private static final String ATTRIBUTION = "Attribution(";

    private final Probe probe;
    private final Scenario scenario;
    private final Treaties treaties;

    Conditions(Probe probe, Scenario scenario, Treaties treaties) {
        this.probe = probe;
        this.scenario = scenario;
        this.treaties = treaties;
    }

    /** In the order of the rule, down to the first that did not hold of the subject. */
    List<Condition> of(Rule rule, Reached.Prefix prefix, String subject) {
        List<Condition> conditions = new ArrayList<>();
        int number = 0;
        for (Rule.Line line : rule.conditions()) {
            for (int i = 0; i < line.patterns().size(); i++, number++) {
                if (number > prefix.length()) {
                    return conditions;
                }
                if (i < line.parts().size()) {
                    Rule.Said said = line.parts().get(i);
                    boolean held = number < prefix.length();
                    condition(held, said, line.patterns().get(i), subject, prefix)
                            .ifPresent(conditions::add);
                }
            }
        }
        return conditions;
    }

    private Optional<Condition> condition(
            boolean held, Rule.Said said, String pattern, String formation, Reached.Prefix prefix) {
        Part part = said.part();
        Optional<Event> event =
                part.shows().equals("event") ? event(held, pattern, formation, prefix) : Optional.empty();
        String subject = event.map(Event::id).orElse(formation);
        String zone = part.shows().equals("stay")
                ? treaties.zone(probe.reading(), said.values().getOrDefault("zone", ""))
                : "";
        List<List<Condition>> grounds = pattern.startsWith(ATTRIBUTION)
                ? grounds(formation).of(subject, said.values().getOrDefault("party", ""), held)
                : List.of();
        return part.says()
                .map(words -> new Condition(
                        held,
                        Wording.of(words, said.values(), treaties, Answers.of(treaties, probe.reading())),
                        part.shows(),
                        subject,
                        zone,
                        place(part.shows(), event, formation),
                        grounds));
    }

    private Grounds grounds(String formation) {
        return new Grounds(probe, scenario, (rule, prefix) -> of(rule, prefix, formation));
    }

    /** The act that met the condition; where none did, the one that the story tells at the nearest time. */
    private Optional<Event> event(boolean held, String pattern, String formation, Reached.Prefix prefix) {
        Matcher verb = VERB.matcher(pattern);
        if (held || !verb.find()) {
            return prefix.fact(Event.class);
        }
        Instant from = prefix.fact(Stay.class).map(Stay::from).orElse(scenario.from());
        return scenario.events().stream()
                .filter(event -> event.what().equals(verb.group(1)))
                .filter(event -> event.whom().equals(formation) || event.about().equals(formation))
                .filter(event -> event.allegedBy().isEmpty()
                        || event.allegedBy().equals(probe.reading().heldBy()))
                .min(Comparator.comparing(
                        event -> Duration.between(from, event.at()).abs()));
    }

    /** Nowhere, of an act that the story does not tell and of what only the treaty says. */
    private Optional<Place> place(String shows, Optional<Event> event, String subject) {
        return switch (shows) {
            case "event" -> event.map(Event::place);
            case "ground" -> Optional.empty();
            default -> scenario.formation(subject).map(told -> told.placeOf(shows.equals("stay") ? "route" : shows));
        };
    }

    /** Whether the subject of an explanation, a formation or a party, is the one that the prefix is about. */
    static boolean concerns(Reached.Prefix prefix, String subject) {
        return prefix.fact(Formation.class)
                .map(one -> one.id().equals(subject))
                .orElseGet(() -> prefix.fact(Event.class)
                        .filter(act -> List.of(act.by(), act.whom(), act.to()).contains(subject))
                        .isPresent());
    }
}
