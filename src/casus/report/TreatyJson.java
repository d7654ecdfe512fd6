package casus.report;

import static casus.report.Json.MAKE;
import static casus.report.Json.instant;

import casus.treaty.Answer;
import casus.treaty.Article;
import casus.treaty.Clause;
import casus.treaty.ClauseId;
import casus.treaty.Extent;
import casus.treaty.Lang;
import casus.treaty.Party;
import casus.treaty.Question;
import casus.treaty.Reading;
import casus.treaty.Term;
import casus.treaty.Territory;
import casus.treaty.Text;
import casus.treaty.Treaties;
import casus.treaty.Treaty;
import casus.treaty.Zone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A treaty for other programs, schema 1: what its text report says. Ids are the same in every language. */
public final class TreatyJson {
    private final Treaty treaty;
    private final Lang lang;

    private TreatyJson(Treaty treaty, Lang lang) {
        this.treaty = treaty;
        this.lang = lang;
    }

    /**
     * The whole treaty.
     *
     * @param law the treaty and those that it rests on, whose parties are its own
     * @param rules the names of each clause's rules, in their order
     */
    public static String of(Treaty treaty, Treaties law, Map<ClauseId, List<String>> rules, Manner manner) {
        return Json.written(new TreatyJson(treaty, manner.lang()).tree(law, rules, manner));
    }

    private ObjectNode tree(Treaties law, Map<ClauseId, List<String>> rules, Manner manner) {
        ObjectNode tree = MAKE.objectNode().put("schema", 1).put("engine", manner.engine());
        tree.put("id", treaty.id()).put("sha256", treaty.sha256()).put("language", lang.code());
        tree.put("name", said(treaty.name())).put("supplements", treaty.supplements());
        treaty.signed().ifPresent(at -> tree.put("signed", instant(at)));
        tree.put("in-force", instant(treaty.inForce()));
        treaty.ended().ifPresent(end -> tree.put("ended", instant(end)));
        treaty.instrument().ifPresent(instrument -> tree.set("instrument", new InstrumentJson(lang).of(instrument)));
        strings(tree.putArray("about"), Plain.paragraphs(treaty.about().in(lang)));
        treaty.parties().forEach(party -> tree.withArray("parties").add(party(party)));
        law.all().stream()
                .filter(other -> !other.id().equals(treaty.id()))
                .forEach(other -> other.parties()
                        .forEach(party ->
                                tree.withArray("parties").add(party(party).put("of", other.id()))));
        treaty.articles().forEach(article -> tree.withArray("articles").add(article(article)));
        treaty.clauses()
                .forEach(clause ->
                        tree.withArray("clauses").add(clause(clause, rules.getOrDefault(clause.id(), List.of()))));
        treaty.terms().forEach(term -> tree.withArray("terms").add(term(term)));
        treaty.questions().forEach(question -> tree.withArray("questions").add(question(question)));
        treaty.readings().forEach(reading -> tree.withArray("readings").add(reading(reading)));
        treaty.ground().zones().forEach(zone -> tree.withArray("zones").add(zone(zone)));
        treaty.ground()
                .territories()
                .forEach(one -> tree.withArray("territories").add(territory(one)));
        Extent.of(treaty).forEach(extent -> tree.withArray("extents").add(extent(extent)));
        strings(tree.putArray("sources"), treaty.sources());
        Words words = Words.in(lang);
        ArrayNode limits = tree.putArray("limits");
        strings(limits, Limits.of(treaty, words));
        strings(limits.add(words.say("caveat")), Limits.unreviewed(words));
        return tree;
    }

    private String said(Text text) {
        return Plain.line(text.in(lang));
    }

    private static ArrayNode strings(ArrayNode to, List<String> words) {
        words.forEach(word -> to.add(Plain.line(word)));
        return to;
    }

    private ObjectNode party(Party party) {
        return MAKE.objectNode()
                .put("id", party.id())
                .put("name", said(party.name()))
                .put("signatory", party.signatory())
                .put("signed-by", Plain.line(party.signedBy()));
    }

    private ObjectNode article(Article article) {
        ObjectNode node = MAKE.objectNode()
                .put("id", article.id())
                .put("title", said(article.title()))
                .put("words", said(article.words()))
                .put("source", Plain.line(article.source()));
        strings(
                node.putArray("not-modelled"),
                Plain.paragraphs(article.notModelled().in(lang)));
        return node;
    }

    private ObjectNode clause(Clause clause, List<String> rules) {
        ObjectNode node = MAKE.objectNode()
                .put("id", clause.id().toString())
                .put("kind", word(clause.kind()))
                .put("binds", clause.binds())
                .put("article", clause.article())
                .put("heading", said(clause.heading()))
                .put("visibility", word(clause.visibility().secrecy()));
        strings(node.putArray("known-to"), clause.visibility().knownTo());
        node.put("source", Plain.line(clause.source())).put("in-force", instant(clause.inForce()));
        clause.ended().ifPresent(end -> node.put("ended", instant(end)));
        strings(node.putArray("places"), clause.places());
        clause.terms().forEach(term -> node.withArray("terms").add(term(term)));
        strings(node.putArray("rules"), rules);
        return node;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode term(Term term) {
        ObjectNode node = MAKE.objectNode().put("id", term.id());
        strings(node.putArray("values"), term.values());
        return node.put("source", Plain.line(term.source()));
    }

    private ObjectNode question(Question question) {
        ObjectNode node = MAKE.objectNode().put("id", question.id()).put("asks", said(question.asks()));
        strings(
                node.putArray("clauses"),
                question.clauses().stream().map(ClauseId::toString).toList());
        question.answers().forEach(answer -> node.withArray("answers").add(answer(answer)));
        return node;
    }

    private ObjectNode answer(Answer answer) {
        return MAKE.objectNode()
                .put("id", answer.id())
                .put("says", said(answer.says()))
                .put("basis", answer.basis())
                .put("advanced-by", Plain.line(answer.advancedBy()))
                .put("source", Plain.line(answer.source()));
    }

    private static ObjectNode reading(Reading reading) {
        ObjectNode node = MAKE.objectNode().put("id", reading.id()).put("held-by", reading.heldBy());
        ObjectNode answers = node.putObject("answers");
        new TreeMap<>(reading.answers()).forEach(answers::put);
        return node.put("source", Plain.line(reading.source()));
    }

    private ObjectNode zone(Zone zone) {
        return MAKE.objectNode()
                .put("id", zone.id())
                .put("name", said(zone.name()))
                .put("boundary", word(zone.boundary()))
                .put("note", Plain.line(zone.note()))
                .put("source", Plain.line(zone.source()));
    }

    private ObjectNode territory(Territory territory) {
        return MAKE.objectNode()
                .put("id", territory.id())
                .put("name", said(territory.name()))
                .put("assumption", said(territory.assumption()))
                .put("note", Plain.line(territory.note()))
                .put("source", Plain.line(territory.source()));
    }

    /** Areas in square kilometres; {@code uncertainty} if every corner were off outwards by as much as it may be. */
    private static ObjectNode extent(Extent extent) {
        ObjectNode node = MAKE.objectNode().put("zone", extent.zone().id());
        if (!extent.question().isEmpty()) {
            node.put("question", extent.question()).put("answer", extent.answer());
        }
        node.put("unit", "km2")
                .put("area", Json.thousandths(extent.area().value()))
                .put("error", Json.thousandths(Extent.error().value()))
                .put("uncertainty", Json.thousandths(extent.doubt().value()));
        for (Extent.Share share : extent.shares()) {
            node.withArray("territories")
                    .addObject()
                    .put("id", share.territory().id())
                    .put("area", Json.thousandths(share.area().value()))
                    .put("part", Json.thousandths(share.part()))
                    .put("assumed", true);
        }
        return node;
    }
}
