package casus.report;

import casus.Outcome;
import casus.scenario.Weather;
import casus.treaty.Treaty;
import java.util.ArrayList;
import java.util.List;

/** What stands once beneath every report, outside all verdicts. */
final class Limits {
    private Limits() {}

    static List<String> of(Outcome outcome, Words words) {
        List<String> limits = new ArrayList<>();
        outcome.treaties().all().forEach(treaty -> limits.addAll(of(treaty, words)));
        limits.add(words.say("caveat"));
        return limits;
    }

    /** How the report is to be read: its clock, what the scenario supposes, who has reviewed its words. */
    static List<String> notes(Outcome outcome, Words words, Names names, Times times) {
        List<String> notes = new ArrayList<>();
        notes.add(times.clock());
        if (outcome.scenario().exact()) {
            notes.add(words.say("suppose.exact"));
        }
        List<Weather> weather = outcome.scenario().weather();
        if (!weather.isEmpty()) {
            List<String> spells =
                    weather.stream().map(one -> spell(one, words, names, times)).toList();
            notes.add(words.say("suppose.weather", "spells", String.join(words.say("between"), spells)));
        }
        notes.addAll(unreviewed(words));
        return notes;
    }

    private static String spell(Weather one, Words words, Names names, Times times) {
        String kind = words.say("weather." + one.kind().word());
        String span = times.span(one.from(), one.to());
        return one.over().isEmpty()
                ? words.say("weather.everywhere", "kind", kind, "span", span)
                : words.say("weather.over", "kind", kind, "zone", names.zone(one.over()), "span", span);
    }

    /** What must be said of one treaty, where its words have anything. */
    static List<String> of(Treaty treaty, Words words) {
        String key = "caveat." + treaty.id();
        return words.has(key) ? List.of(words.say(key)) : List.of();
    }

    static List<String> unreviewed(Words words) {
        String unreviewed = words.say("unreviewed");
        return unreviewed.isEmpty() ? List.of() : List.of(unreviewed);
    }
}
