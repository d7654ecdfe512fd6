package casus.report;

import static casus.report.Json.MAKE;
import static casus.report.Json.instant;

import casus.Outcome;
import casus.finding.Because;
import casus.finding.Finding;
import casus.finding.NotCovered;
import casus.finding.Opinion;
import casus.treaty.LonLat;
import casus.treaty.Treaty;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An outcome for other programs, schema 1. The precision of its numbers is {@link Json}'s; ids, kinds and verdicts are
 * the same in every language, {@code says} and {@code near} are in the language asked for.
 */
final class JsonReport {
    /** Empty in the report because nothing judges them yet, which is no claim that there are none. */
    private static final List<String> NOT_YET_JUDGED = List.of("disputes", "control");

    private JsonReport() {}

    static String of(Outcome outcome, Manner manner) {
        Told told = Told.of(outcome, manner);
        ObjectNode tree = MAKE.objectNode();
        tree.put("schema", 1);
        tree.put("engine", manner.engine());
        tree.putObject("scenario")
                .put("file", outcome.scenario().file())
                .put("title", outcome.scenario().title())
                .put("sha256", outcome.scenario().sha256());
        ArrayNode treaties = tree.putArray("treaties");
        outcome.treaties().all().forEach(treaty -> treaties.add(treaty(treaty, outcome)));
        ArrayNode supposed = tree.putArray("supposed");
        outcome.treaties().supposed().options().forEach(supposed::add);
        accuracy(tree.putObject("accuracy"), outcome.treaties().centre());
        ArrayNode findings = tree.putArray("findings");
        told.rows().forEach(row -> findings.add(finding(row, outcome)));
        JsonMovements.into(tree, outcome.movements());
        JsonKnowledge.into(tree, outcome.judgement());
        NOT_YET_JUDGED.forEach(tree::putArray);
        ArrayNode notCovered = tree.putArray("not-covered");
        outcome.judgement().notCovered().forEach(one -> notCovered.add(notCovered(one)));
        ArrayNode notYet = tree.putArray("not-yet-judged");
        NOT_YET_JUDGED.forEach(notYet::add);
        return Json.written(tree);
    }

    private static ObjectNode treaty(Treaty treaty, Outcome outcome) {
        ObjectNode node = MAKE.objectNode().put("id", treaty.id()).put("sha256", treaty.sha256());
        ArrayNode readings = node.putArray("readings");
        outcome.judgement().readings().forEach(readings::add);
        return node;
    }

    private static void accuracy(ObjectNode node, LonLat centre) {
        ObjectNode point = Json.point(centre);
        node.putArray("centre").add(point.get("lon")).add(point.get("lat"));
        node.put("distance", "0.05 % to 350 km");
    }

    private static ObjectNode finding(Row row, Outcome outcome) {
        Finding finding = row.finding();
        ObjectNode node = MAKE.objectNode()
                .put("id", finding.id())
                .put("kind", finding.kind().word())
                .put("clause", finding.clause().toString());
        ObjectNode verdicts = node.putObject("verdicts");
        for (Opinion opinion : finding.opinions()) {
            verdicts.put(opinion.reading(), opinion.verdict().word());
        }
        node.put("rule", finding.rule());
        node.put("subject", finding.subject());
        finding.sureFrom().ifPresent(at -> node.put("sure-from", instant(at)));
        node.put("from", instant(finding.from()));
        node.put("to", instant(finding.to()));
        finding.where().ifPresent(at -> {
            ObjectNode where = Json.point(at);
            row.where().ifPresent(near -> where.put("near", near));
            node.set("where", where);
        });
        finding.margin().ifPresent(margin -> node.set("margin", Json.margin(margin)));
        ArrayNode because = node.putArray("because");
        finding.because().forEach(fact -> because.add(because(fact)));
        List<Finding> meets = Meets.of(finding, outcome.judgement().findings());
        if (!meets.isEmpty()) {
            ArrayNode ids = node.putArray("meets");
            meets.forEach(other -> ids.add(other.id()));
        }
        return node.put("says", row.says());
    }

    private static ObjectNode because(Because fact) {
        ObjectNode node = MAKE.objectNode().put("fact", fact.fact());
        node.put(fact.fact().equals("event") ? "event" : "formation", fact.id());
        if (!fact.zone().isEmpty()) {
            node.put("zone", fact.zone());
        }
        node.set("at", Json.place(fact.at()));
        return node;
    }

    private static ObjectNode notCovered(NotCovered conduct) {
        ObjectNode node = MAKE.objectNode()
                .put("formation", conduct.formation())
                .put("zone", conduct.zone())
                .put("from", instant(conduct.from()))
                .put("to", instant(conduct.to()))
                .put("verdict", conduct.verdict().word());
        node.set("at", Json.place(conduct.at()));
        return node;
    }
}
