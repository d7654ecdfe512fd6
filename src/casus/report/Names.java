package casus.report;

import casus.Outcome;
import casus.finding.Knowledge;
import casus.scenario.Event;
import casus.scenario.Formation;
import casus.scenario.Scenario;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Lang;
import casus.treaty.Named;
import casus.treaty.Party;
import casus.treaty.Reading;
import casus.treaty.Text;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.Weapon;
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
        if (id.equals(Knowledge.PUBLIC)) {
            return words.say("known.public");
        }
        Optional<String> formation = scenario.formation(id).map(Formation::name).map(name -> name.in(lang));
        return Plain.line(formation
                .or(() -> treaties.party(id).map(Party::name).map(name -> name.in(lang)))
                .orElse(id));
    }

    /**
     * Whatever a finding can be about beside its subject: a formation, an event, a zone, a person or body, a weapon. What nothing
     * names, such as where people came from, is said as the file says it.
     */
    String thing(String id) {
        Optional<Text> named =
                treaties.named(id).map(Named::name).or(() -> treaties.weapon(id).map(Weapon::name));
        if (named.isPresent()) {
            return Plain.line(named.get().in(lang));
        }
        Optional<Event> event = scenario.event(id);
        if (event.isPresent()) {
            return event(event.get());
        }
        boolean acts = scenario.formation(id).isPresent() || treaties.party(id).isPresent();
        return acts ? actor(id) : zone(id);
    }

    String zone(String id) {
        Optional<String> zone = treaties.zone(id).map(Zone::name).map(name -> name.in(lang));
        return Plain.line(zone.or(
                        () -> treaties.line(id).map(line -> line.name().in(lang)))
                .orElse(id));
    }

    /** {@code Tanggu 1}; {@code Tanggu 2 (protection)} for a part of an article; {@code Tanggu secret a} where no number is. */
    String clause(ClauseId id) {
        String treaty = treaties.all().stream()
                .filter(one -> one.id().equals(id.treaty()))
                .findFirst()
                .map(one -> one.shortName().in(lang))
                .orElse(id.treaty());
        return clause(treaty, id, treaties.clause(id), words);
    }

    static String clause(Treaty treaty, ClauseId id, Words words) {
        return clause(treaty.shortName().in(words.lang()), id, treaty.clause(id), words);
    }

    /** A clause without a label, or one that this run leaves out, is called by its id. */
    private static String clause(String treaty, ClauseId id, Optional<Clause> clause, Words words) {
        int dash = id.clause().indexOf('-');
        boolean numbered = dash > 0 && Character.isDigit(id.clause().charAt(0));
        Optional<String> label = clause.flatMap(Clause::label).map(said -> Plain.line(said.in(words.lang())));
        if (!numbered) {
            return words.say(
                    "clause",
                    "treaty",
                    Plain.line(treaty),
                    "number",
                    label.orElse(id.clause().replace('-', ' ')));
        }
        String part = label.orElse(id.clause().substring(dash + 1).replace('-', ' '));
        String number = id.clause().substring(0, dash);
        return words.say("clause.part", "treaty", Plain.line(treaty), "number", number, "part", part);
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

    /** A rule's name, which is English, after the heading of its clause where the report is not. */
    String rule(ClauseId id, String name) {
        String heading = heading(id);
        return lang == Lang.EN || heading.isEmpty() || name.isEmpty()
                ? Plain.line(name)
                : words.say("rule.named", "heading", heading, "rule", Plain.line(name));
    }

    /** Whether a reading is one answer tried alone, which no party holds as such: {@code question=answer}. */
    static boolean isAnswer(String reading) {
        return reading.contains("=");
    }

    /** Who holds a reading; the plain text and an answer tried alone are nobody's. */
    String reading(String id) {
        if (id.equals(Reading.BASE.id())) {
            return words.say("reading.base");
        }
        Optional<Reading> heard = treaties.readings().stream()
                .filter(reading -> reading.id().equals(id))
                .findFirst();
        if (isAnswer(id)) {
            return heard.flatMap(reading -> treaties.answers(reading).stream().findFirst())
                    .map(answer -> words.say(
                            "reading.answer", "says", Plain.line(answer.says().in(lang))))
                    .orElse(id);
        }
        return heard.filter(reading -> !reading.heldBy().isEmpty())
                .map(reading -> actor(reading.heldBy()))
                .orElse(id);
    }

    /** What an event was, in a clause with its doer; who alleges it is said. */
    String event(Event event) {
        String key = key(event);
        String by = event.by().isEmpty() ? words.say("somebody") : actor(event.by());
        String act =
                words.has(key) ? words.say(key, told(event, by)) : words.say("act", "by", by, "what", event.what());
        return event.allegedBy().isEmpty() ? act : words.say("alleged", "holder", actor(event.allegedBy()), "act", act);
    }

    /** How much of a whole it was is said where the file says so. */
    private String key(Event event) {
        String key = "act." + event.what();
        String shared = key + ".share";
        return !event.detail("share").isEmpty() && words.has(shared) ? shared : key;
    }

    private Object[] told(Event event, String by) {
        return new Object[] {
            "by",
            by,
            "to",
            other(event.to().isEmpty() ? event.partner() : event.to()),
            "whom",
            other(event.whom()),
            "about",
            other(event.about()),
            "thing",
            thing(event.doneTo()),
            "clause",
            other(event.clause().isEmpty() ? event.detail("instrument") : event.clause()),
            "post",
            Plain.line(event.detail("post")),
            "says",
            Plain.line(event.detail("says")),
            "equipment",
            Plain.line(event.detail("equipment")),
            "share",
            Plain.line(event.detail("share")),
            "excuse",
            Plain.line(event.detail("excuse"))
        };
    }

    private String other(String id) {
        if (id.isEmpty()) {
            return words.say("something");
        }
        return id.indexOf('/') > 0 && id.indexOf('/') == id.lastIndexOf('/') && !id.endsWith("/")
                ? clause(ClauseId.of(id))
                : instrument(id).orElseGet(() -> actor(id));
    }

    private Optional<String> instrument(String id) {
        return treaties.all().stream()
                .filter(treaty -> treaty.id().equals(id))
                .findFirst()
                .map(treaty -> Plain.line(treaty.name().in(lang)));
    }
}
