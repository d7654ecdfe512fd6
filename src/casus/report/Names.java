package casus.report;

import casus.Outcome;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Lang;
import casus.treaty.Party;
import casus.treaty.Reading;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.Zone;
import java.util.Optional;

/** What an id is called in one language. An id that nothing names is said as it is. */
final class Names {
    private final Lang lang;
    private final Words words;
    private final Scenario scenario;
    private final Treaties treaties;

    Names(Outcome outcome, Words words) {
        this.lang = words.lang();
        this.words = words;
        this.scenario = outcome.scenario();
        this.treaties = outcome.treaties();
    }

    /** A formation, a party or another actor. */
    String actor(String id) {
        Optional<String> formation = scenario.formation(id).map(Formation::name).map(name -> name.in(lang));
        return Plain.line(formation
                .or(() -> treaties.party(id).map(Party::name).map(name -> name.in(lang)))
                .orElse(id));
    }

    String zone(String id) {
        Optional<String> zone = treaties.zone(id).map(Zone::name).map(name -> name.in(lang));
        return Plain.line(zone.or(
                        () -> treaties.line(id).map(line -> line.name().in(lang)))
                .orElse(id));
    }

    /** {@code Tanggu 1}; {@code Tanggu 2 (protection)} for a part of an article. */
    String clause(ClauseId id) {
        String treaty = treaties.all().stream()
                .filter(one -> one.id().equals(id.treaty()))
                .findFirst()
                .map(one -> one.shortName().in(lang))
                .orElse(id.treaty());
        return Plain.line(treaty) + " " + part(id.clause());
    }

    static String clause(Treaty treaty, ClauseId id, Lang lang) {
        return Plain.line(treaty.shortName().in(lang)) + " " + part(id.clause());
    }

    private static String part(String clause) {
        int dash = clause.indexOf('-');
        boolean numbered = dash > 0 && Character.isDigit(clause.charAt(0));
        return numbered
                ? clause.substring(0, dash) + " (" + clause.substring(dash + 1).replace('-', ' ') + ")"
                : clause.replace('-', ' ');
    }

    String heading(ClauseId id) {
        return treaties.clause(id)
                .map(clause -> Plain.line(clause.heading().in(lang)))
                .orElse("");
    }

    /** The party that a clause binds. */
    String bound(ClauseId id) {
        return treaties.clause(id).map(Clause::binds).map(this::actor).orElse("");
    }

    /** Who holds a reading; the plain text is nobody's. */
    String reading(String id) {
        if (id.equals(Reading.BASE.id())) {
            return words.say("reading.base");
        }
        return treaties.readings().stream()
                .filter(reading -> reading.id().equals(id) && !reading.heldBy().isEmpty())
                .findFirst()
                .map(reading -> actor(reading.heldBy()))
                .orElse(id);
    }

    /** What an event was, in a clause with its doer; who alleges it is said. */
    String event(Event event) {
        String key = "act." + event.what();
        String by = event.by().isEmpty() ? words.say("somebody") : actor(event.by());
        String act = words.has(key)
                ? words.say(
                        key,
                        "by",
                        by,
                        "to",
                        other(event.to()),
                        "whom",
                        other(event.whom()),
                        "about",
                        other(event.about()))
                : words.say("act", "by", by, "what", event.what());
        return event.allegedBy().isEmpty() ? act : words.say("alleged", "holder", actor(event.allegedBy()), "act", act);
    }

    private String other(String id) {
        if (id.isEmpty()) {
            return words.say("something");
        }
        return id.indexOf('/') > 0 && id.indexOf('/') == id.lastIndexOf('/') && !id.endsWith("/")
                ? clause(ClauseId.of(id))
                : actor(id);
    }
}
