package casus.report;

import casus.treaty.Article;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.NamedPlace;
import casus.treaty.Party;
import casus.treaty.Text;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A treaty as a lawyer would read it: who, when, what it says, how it is judged, what is asked of it, what is left out. */
public final class TreatyReport {
    private final Treaty treaty;
    private final Treaties law;
    private final Words words;
    private final Style style;
    private final Times times;
    private final Page page = new Page();

    private TreatyReport(Treaty treaty, Treaties law, Manner manner) {
        this.treaty = treaty;
        this.law = law;
        this.words = Words.in(manner.lang());
        this.style = manner.style();
        this.times = Times.full(words, treaty.clock());
    }

    /**
     * The whole treaty.
     *
     * @param law the treaty and those that it rests on, whose parties are its own
     * @param rules the names of each clause's rules, in their order; of a clause that is not in it nothing is said
     */
    public static String text(Treaty treaty, Treaties law, Map<ClauseId, List<String>> rules, Manner manner) {
        TreatyReport report = new TreatyReport(treaty, law, manner);
        report.head();
        report.parties();
        new TreatyInstrument(treaty, law, report.words, report.style).onto(report.page);
        report.articles(new TreatyClause(treaty, law, rules, report.words, report.times));
        new TreatyQuestions(treaty, law, report.words, report.style).onto(report.page);
        report.ground();
        new TreatyExtents(treaty, report.words, report.style).onto(report.page);
        report.places();
        report.foot();
        return report.page.toString();
    }

    private void head() {
        page.line(style.title(said(treaty.name()) + " (" + treaty.id() + ")"));
        page.wrapped(
                0,
                treaty.signed()
                        .map(at -> words.say("treaty.signed", "at", times.moment(at)))
                        .orElseGet(() -> words.say("treaty.unsigned")));
        page.wrapped(0, force(treaty.inForce(), treaty.ended(), "treaty.in-force"));
        if (!treaty.supplements().isEmpty()) {
            page.wrapped(0, words.say("treaty.supplements", "treaty", treaty.supplements()));
        }
        page.wrapped(0, times.clock());
        page.blank();
        about().forEach(paragraph -> page.wrapped(0, paragraph));
        page.blank();
    }

    /** The pack's own statement; ours where it makes none. */
    private List<String> about() {
        List<String> about = Plain.paragraphs(treaty.about().in(words.lang()));
        if (!about.isEmpty()) {
            return about;
        }
        List<String> limits = new ArrayList<>(Limits.of(treaty, words));
        limits.add(words.say("caveat"));
        return limits;
    }

    private String force(Instant from, Optional<Instant> ended, String key) {
        return ended.map(end -> words.say(key + ".ended", "from", times.moment(from), "to", times.moment(end)))
                .orElseGet(() -> words.say(key, "from", times.moment(from)));
    }

    private void parties() {
        heading("treaty.parties");
        treaty.parties().forEach(party -> page.hanging("  - ", "    ", said(party)));
        law.all().stream().filter(other -> !other.id().equals(treaty.id())).forEach(this::partiesOf);
        page.blank();
    }

    /** Those of a treaty that this one rests on: it has them without naming them again. */
    private void partiesOf(Treaty other) {
        page.wrapped(2, words.say("treaty.parties.from", "treaty", said(other.name()), "id", other.id()));
        other.parties()
                .forEach(party -> page.hanging(
                        "  - ", "    ", said(party, party.signatory() ? "treaty.party.there" : "treaty.actor.there")));
    }

    private String said(Party party) {
        boolean unnamed = party.signedBy().isEmpty();
        return said(party, !party.signatory() ? "treaty.actor" : unnamed ? "treaty.party.unsigned" : "treaty.party");
    }

    private String said(Party party, String key) {
        return words.say(key, "name", said(party.name()), "id", party.id(), "person", Plain.line(party.signedBy()));
    }

    private void articles(TreatyClause clauses) {
        heading("treaty.articles");
        for (Article article : treaty.articles()) {
            page.wrapped(0, said(article.title()));
            page.wrapped(2, words.say("explain.words", "words", said(article.words())));
            source(article.source());
            treaty.clauses().stream()
                    .filter(clause -> clause.article().equals(article.id()))
                    .forEach(clause -> clauses.onto(page, clause));
            notModelled(article.notModelled());
            page.blank();
        }
        withoutArticle(clauses);
        if (!treaty.terms().isEmpty()) {
            heading("treaty.terms.whole");
            treaty.terms().forEach(term -> page.hanging("  - ", "    ", clauses.said(term)));
            page.blank();
        }
    }

    private void notModelled(Text left) {
        List<String> paragraphs = Plain.paragraphs(left.in(words.lang()));
        for (int i = 0; i < paragraphs.size(); i++) {
            page.wrapped(2, i == 0 ? words.say("treaty.not-modelled", "what", paragraphs.get(0)) : paragraphs.get(i));
        }
    }

    private void withoutArticle(TreatyClause clauses) {
        List<Clause> left = treaty.clauses().stream()
                .filter(clause -> treaty.article(clause.article()).isEmpty())
                .toList();
        if (!left.isEmpty()) {
            left.forEach(clause -> clauses.onto(page, clause));
            page.blank();
        }
    }

    private void source(String source) {
        page.wrapped(2, source.isEmpty() ? "" : words.say("treaty.source", "source", Plain.line(source)));
    }

    private void ground() {
        if (treaty.ground().zones().isEmpty() && treaty.ground().lines().isEmpty()) {
            return;
        }
        heading("treaty.ground");
        treaty.ground().zones().forEach(zone -> place(zone.id(), zone.name(), zone.note(), zone.source()));
        treaty.ground().lines().forEach(line -> place(line.id(), line.name(), line.note(), line.source()));
        page.blank();
    }

    private void place(String id, Text name, String note, String source) {
        String key = note.isBlank() ? "treaty.place.plain" : "treaty.place";
        String said =
                words.say(key, "name", said(name), "id", id, "note", Plain.line(note), "source", Plain.line(source));
        page.hanging("  - ", "    ", said);
    }

    /** Every name that finds a place: what a story may write. */
    private void places() {
        List<NamedPlace> places = treaty.ground().places();
        if (places.isEmpty()) {
            return;
        }
        heading("treaty.places");
        places.forEach(place -> page.hanging("  - ", "    ", said(place)));
        page.blank();
    }

    private String said(NamedPlace place) {
        String name = said(place.name());
        List<String> others = place.alsoKnownAs().stream()
                .map(Plain::line)
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
        String names = others.isEmpty()
                ? name
                : words.say("treaty.place.names", "name", name, "others", String.join(words.say("list"), others));
        String doubt = new Measures(words).distance(place.doubt().value());
        return words.say("treaty.place.doubt", "place", names, "doubt", doubt);
    }

    private void foot() {
        heading("treaty.sources");
        treaty.sources().forEach(source -> page.hanging("  - ", "    ", Plain.line(source)));
        page.blank().wrapped(0, words.say("treaty.fingerprint", "sha", treaty.sha256()));
        Limits.unreviewed(words).forEach(limit -> page.wrapped(0, limit));
    }

    private void heading(String key) {
        page.line(style.title(words.say(key)));
    }

    private String said(Text text) {
        return Plain.line(text.in(words.lang()));
    }
}
