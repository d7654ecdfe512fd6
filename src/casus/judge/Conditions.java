package casus.judge;

import casus.finding.Condition;
import casus.movement.Stay;
import casus.problem.Place;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Party;
import casus.treaty.Text;
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
    private static final Pattern NAME = Pattern.compile("\\$[A-Za-z]+");
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
                boolean held = number < prefix.length();
                int told = held ? i : worded(line, i);
                if (told < line.parts().size()) {
                    condition(held, line.parts().get(told), line.patterns().get(told), subject, prefix)
                            .ifPresent(conditions::add);
                }
            }
        }
        return conditions;
    }

    /** Several patterns may be one condition in words, which stand with the last of them: whichever failed, they did not hold. */
    private static int worded(Rule.Line line, int from) {
        int worded = from;
        while (worded < line.parts().size()
                && line.parts().get(worded).part().says().isEmpty()) {
            worded++;
        }
        return worded;
    }

    private Optional<Condition> condition(
            boolean held, Rule.Said said, String pattern, String subject, Reached.Prefix prefix) {
        return said.part().says().map(words -> {
            Text filled = Wording.of(words, said.values(), treaties, Answers.of(treaties, probe.reading()));
            Shown shown = shown(held, said, subject, prefix);
            List<List<Condition>> grounds = pattern.startsWith(ATTRIBUTION)
                    ? grounds(subject)
                            .of(
                                    shown.subject,
                                    said.values().getOrDefault("party", ""),
                                    said.values().getOrDefault("treaty", ""),
                                    held)
                    : List.of();
            return new Condition(held, filled, said.part().shows(), shown.subject, shown.object, shown.place, grounds);
        });
    }

    /** What a report is to show beside a condition, and where the file tells it. */
    private record Shown(String subject, String object, Optional<Place> place) {}

    private Shown shown(boolean held, Rule.Said said, String subject, Reached.Prefix prefix) {
        String zone = treaties.zone(probe.reading(), said.values().getOrDefault("zone", ""));
        Optional<Event> event = event(held, said, subject, prefix);
        Optional<Place> told = event.map(Event::place);
        return switch (said.part().shows()) {
            case "event", "disorder" -> new Shown(event.map(Event::id).orElse(subject), "", told);
            case "scene" -> new Shown(event.map(Event::id).orElse(subject), zone, told);
            case "due" ->
                new Shown(
                        subject,
                        prefix.fact(Due.class).map(due -> due.at().toString()).orElse(""),
                        told);
            case "story" -> new Shown(subject, scenario.to().toString(), Optional.empty());
            case "named" ->
                new Shown(prefix.fact(TermValue.class).map(TermValue::value).orElse(subject), "", Optional.empty());
            case "nothing" -> new Shown("", "", Optional.empty());
            case "ground" -> new Shown(subject, "", Optional.empty());
            case "stay" -> new Shown(subject, zone, place(subject, "route"));
            default -> new Shown(subject, "", place(subject, said.part().shows()));
        };
    }

    private Grounds grounds(String formation) {
        return new Grounds(probe, scenario, (rule, prefix) -> of(rule, prefix, formation));
    }

    /** The event that a pattern binds, or else the first that it speaks of; where none met it, the nearest such in time. */
    private Optional<Event> event(boolean held, Rule.Said said, String subject, Reached.Prefix prefix) {
        String pattern = Sentence.fill(said.part().match(), said.values());
        Matcher names = NAME.matcher(pattern);
        while (names.find()) {
            if (prefix.named().get(names.group()) instanceof Event event) {
                return Optional.of(event);
            }
        }
        Matcher verb = VERB.matcher(pattern);
        return held || !verb.find() ? Optional.empty() : nearest(verb.group(1), subject, prefix);
    }

    private Optional<Event> nearest(String verb, String subject, Reached.Prefix prefix) {
        Instant from = prefix.fact(Stay.class).map(Stay::from).orElse(scenario.from());
        return scenario.events().stream()
                .filter(event -> event.what().equals(verb))
                .filter(event -> event.doneTo().equals(subject) || event.about().equals(subject))
                .filter(event -> event.allegedBy().isEmpty()
                        || event.allegedBy().equals(probe.reading().heldBy()))
                .min(Comparator.comparing(
                        event -> Duration.between(from, event.at()).abs()));
    }

    /** Where the file tells of a formation's field, or of an event; none where the subject is neither. */
    private Optional<Place> place(String subject, String field) {
        return scenario.formation(subject)
                .map(formation -> formation.placeOf(field))
                .or(() -> scenario.event(subject).map(Event::place));
    }

    /**
     * Whether the subject of an explanation is what the prefix is about: a formation; the event that is to be answered, or whom or
     * what the duty is about; a party, of what is done by it or asked of it. A duty about nothing is the party's alone.
     */
    static boolean concerns(Reached.Prefix prefix, String subject) {
        Optional<Formation> formation = prefix.fact(Formation.class);
        if (formation.isPresent()) {
            return formation.get().id().equals(subject);
        }
        return subject.isEmpty() || prefix.facts().stream().anyMatch(fact -> isAbout(fact, subject));
    }

    private static boolean isAbout(Object fact, String subject) {
        return (fact instanceof Event event
                        && List.of(event.id(), event.by(), event.doneTo()).contains(subject))
                || (fact instanceof TermValue named && named.value().equals(subject))
                || (fact instanceof Party party && party.id().equals(subject));
    }
}
