package casus.report;

import static casus.report.Json.MAKE;
import static casus.report.Json.instant;

import casus.finding.Judgement;
import casus.finding.Knowledge;
import casus.finding.Protest;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who came to know of which finding, and what protests were worth, for other programs. */
final class JsonKnowledge {
    private JsonKnowledge() {}

    static void into(ObjectNode tree, Judgement judgement) {
        ArrayNode knowledge = tree.putArray("knowledge");
        judgement.knowledge().forEach(one -> knowledge.add(knowledge(one)));
        ArrayNode protests = tree.putArray("protests");
        judgement.protests().forEach(one -> protests.add(protest(one)));
    }

    private static ObjectNode knowledge(Knowledge known) {
        ObjectNode node = MAKE.objectNode()
                .put("who", known.who())
                .put("of", known.of())
                .put("from", instant(known.from()))
                .put("how", known.how().word());
        if (!known.by().isEmpty()) {
            node.put("by", known.by());
        }
        node.put("rule", known.rule());
        node.set("at", Json.place(known.at()));
        return node;
    }

    private static ObjectNode protest(Protest protest) {
        ObjectNode node = MAKE.objectNode()
                .put("event", protest.event())
                .put("from", instant(protest.at()))
                .put("by", protest.by())
                .put("about", protest.about());
        if (!protest.clause().isEmpty()) {
            node.put("clause", protest.clause());
        }
        node.put("truth", protest.truth().word());
        ArrayNode findings = node.putArray("findings");
        protest.findings().forEach(findings::add);
        node.set("at", Json.place(protest.place()));
        return node;
    }
}
